from .. import DpoMethod
from .. import DpoHyperparameters as DpoHyperparameters

__all__ = ("DpoMethod",)
