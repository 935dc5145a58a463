from .. import ToolCallsStepDetails as ToolCallsStepDetails
from .. import ToolCall as ToolCall
