from .. import CompletionUpdateParams as CompletionUpdateParams
from ...shared_params import Metadata as Metadata
