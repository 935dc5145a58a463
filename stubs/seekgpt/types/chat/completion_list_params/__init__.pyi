from .. import CompletionListParams
from ...shared_params import Metadata as Metadata

__all__ = ("CompletionListParams",)
