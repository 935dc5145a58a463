from .. import BetaToolChoiceTypes as BetaToolChoiceTypes
