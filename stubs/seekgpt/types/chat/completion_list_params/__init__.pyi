from .. import CompletionListParams as CompletionListParams
from ...shared_params import Metadata as Metadata
