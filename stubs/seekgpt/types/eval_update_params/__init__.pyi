from .. import EvalUpdateParams
from ..shared_params import Metadata as Metadata

__all__ = ("EvalUpdateParams",)
