from .. import ReinforcementHyperparametersParam as ReinforcementHyperparametersParam

__all__ = ("ReinforcementHyperparametersParam",)
