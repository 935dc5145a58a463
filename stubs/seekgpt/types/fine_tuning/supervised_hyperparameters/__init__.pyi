from .. import SupervisedHyperparameters as SupervisedHyperparameters

__all__ = ("SupervisedHyperparameters",)
