from .. import CompletionUpdateParams
from ...shared_params import Metadata as Metadata

__all__ = ("CompletionUpdateParams",)
