from .. import BetaToolChoiceAllowed as BetaToolChoiceAllowed
