from .._apart import ToolChoiceApplyPatchParam as ToolChoiceApplyPatchParam
