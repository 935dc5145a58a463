from .. import SupervisedHyperparametersParam as SupervisedHyperparametersParam

__all__ = ("SupervisedHyperparametersParam",)
