from .. import ToolChoiceApplyPatch

__all__ = ("ToolChoiceApplyPatch",)
