from .. import ToolChoiceApplyPatchParam as ToolChoiceApplyPatchParam

__all__ = ("ToolChoiceApplyPatchParam",)
