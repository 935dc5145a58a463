from .. import DpoHyperparametersParam

__all__ = ("DpoHyperparametersParam",)
