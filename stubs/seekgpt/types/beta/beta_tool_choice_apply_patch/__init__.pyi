from .. import BetaToolChoiceApplyPatch as BetaToolChoiceApplyPatch
