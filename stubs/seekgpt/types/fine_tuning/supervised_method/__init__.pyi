from .. import SupervisedMethod
from .. import SupervisedHyperparameters as SupervisedHyperparameters

__all__ = ("SupervisedMethod",)
