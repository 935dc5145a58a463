from .. import _function_tool_call
from .. import FunctionToolCall as FunctionToolCall

Function = _function_tool_call.Function
