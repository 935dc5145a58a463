from .. import ToolChoiceApplyPatchParam

__all__ = ("ToolChoiceApplyPatchParam",)
