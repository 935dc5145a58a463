from .. import ToolCallsStepDetails
from .. import ToolCall as ToolCall

__all__ = ("ToolCallsStepDetails",)
