from .. import DpoMethodParam
from .. import DpoHyperparametersParam as DpoHyperparametersParam

__all__ = ("DpoMethodParam",)
