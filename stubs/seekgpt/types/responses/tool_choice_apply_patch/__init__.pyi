from .. import ToolChoiceApplyPatch as ToolChoiceApplyPatch

__all__ = ("ToolChoiceApplyPatch",)
