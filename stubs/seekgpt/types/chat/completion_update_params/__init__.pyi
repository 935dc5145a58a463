from .. import CompletionUpdateParams as CompletionUpdateParams
