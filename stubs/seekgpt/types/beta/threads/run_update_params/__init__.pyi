from .. import RunUpdateParams
from ....shared_params import Metadata as Metadata

__all__ = ("RunUpdateParams",)
