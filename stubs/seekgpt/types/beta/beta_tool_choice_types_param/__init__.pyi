from .. import BetaToolChoiceTypesParam as BetaToolChoiceTypesParam
