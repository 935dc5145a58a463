from ..._literals import _responses_ToolChoiceOptions as ToolChoiceOptions

__all__ = ("ToolChoiceOptions",)
