from .. import BetaToolChoiceFunction as BetaToolChoiceFunction
