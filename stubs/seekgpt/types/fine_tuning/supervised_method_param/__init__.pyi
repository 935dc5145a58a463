from .. import SupervisedMethodParam
from .. import SupervisedHyperparametersParam as SupervisedHyperparametersParam

__all__ = ("SupervisedMethodParam",)
