from .. import BetaToolChoiceApplyPatchParam as BetaToolChoiceApplyPatchParam

__all__ = ("BetaToolChoiceApplyPatchParam",)
