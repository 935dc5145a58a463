from typing_extensions import TypeAlias
from .. import _required_action_function_tool_call
from .. import RequiredActionFunctionToolCall as RequiredActionFunctionToolCall

Function: TypeAlias = _required_action_function_tool_call.Function
