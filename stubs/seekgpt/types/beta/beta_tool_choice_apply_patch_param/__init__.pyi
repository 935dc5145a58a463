from .. import BetaToolChoiceApplyPatchParam as BetaToolChoiceApplyPatchParam
