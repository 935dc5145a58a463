from .. import DpoHyperparameters

__all__ = ("DpoHyperparameters",)
