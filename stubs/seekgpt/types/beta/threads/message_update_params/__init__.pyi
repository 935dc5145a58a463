from .. import MessageUpdateParams
from ....shared_params import Metadata as Metadata

__all__ = ("MessageUpdateParams",)
