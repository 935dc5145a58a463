from typing_extensions import TypeAlias
from .. import _required_action_function_tool_call
from .. import RequiredActionFunctionToolCall

__all__ = ("RequiredActionFunctionToolCall", "Function")
Function: TypeAlias = _required_action_function_tool_call.Function
