from .. import BetaToolChoiceApplyPatch

__all__ = ("BetaToolChoiceApplyPatch",)
