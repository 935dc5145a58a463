__all__ = ["ToolChoiceOptions"]

from .._literals import _responses_tool_choice_options_ToolChoiceOptions as ToolChoiceOptions
