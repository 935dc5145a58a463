from .. import BetaToolChoiceCustomParam as BetaToolChoiceCustomParam
