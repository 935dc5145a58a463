from .. import ReinforcementHyperparameters

__all__ = ("ReinforcementHyperparameters",)
