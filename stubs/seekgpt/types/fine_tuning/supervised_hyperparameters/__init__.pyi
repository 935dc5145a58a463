from .. import SupervisedHyperparameters

__all__ = ("SupervisedHyperparameters",)
