from .. import _function_tool_call_delta
from .. import FunctionToolCallDelta as FunctionToolCallDelta

Function = _function_tool_call_delta.Function
