from .. import CompletionListParams as CompletionListParams
