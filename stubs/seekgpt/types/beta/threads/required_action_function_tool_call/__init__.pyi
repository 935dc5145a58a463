from .. import _required_action_function_tool_call
from .. import RequiredActionFunctionToolCall as RequiredActionFunctionToolCall

Function = _required_action_function_tool_call.Function
