from .. import BetaToolChoiceApplyPatch as BetaToolChoiceApplyPatch

__all__ = ("BetaToolChoiceApplyPatch",)
