from .. import DpoHyperparameters as DpoHyperparameters

__all__ = ("DpoHyperparameters",)
