from .. import DpoHyperparametersParam as DpoHyperparametersParam

__all__ = ("DpoHyperparametersParam",)
