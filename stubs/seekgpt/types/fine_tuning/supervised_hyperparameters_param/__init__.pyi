from .. import SupervisedHyperparametersParam

__all__ = ("SupervisedHyperparametersParam",)
