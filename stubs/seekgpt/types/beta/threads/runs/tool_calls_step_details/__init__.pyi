from .. import ToolCallsStepDetails as ToolCallsStepDetails
from .. import ToolCall as ToolCall

__all__ = ("ToolCallsStepDetails",)
