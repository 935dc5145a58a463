from .. import ReinforcementHyperparameters as ReinforcementHyperparameters
