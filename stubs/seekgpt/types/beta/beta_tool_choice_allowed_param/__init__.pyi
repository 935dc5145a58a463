from .. import BetaToolChoiceAllowedParam as BetaToolChoiceAllowedParam
