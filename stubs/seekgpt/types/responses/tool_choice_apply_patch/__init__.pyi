from .. import ToolChoiceApplyPatch as ToolChoiceApplyPatch
