from .. import ReinforcementHyperparameters as ReinforcementHyperparameters

__all__ = ("ReinforcementHyperparameters",)
