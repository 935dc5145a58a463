from .. import ReinforcementHyperparametersParam

__all__ = ("ReinforcementHyperparametersParam",)
