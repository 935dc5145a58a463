from .. import BetaToolChoiceApplyPatchParam

__all__ = ("BetaToolChoiceApplyPatchParam",)
