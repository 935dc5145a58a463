from typing_extensions import TypeAlias
from .. import _function_tool_call
from .. import FunctionToolCall

__all__ = ("FunctionToolCall", "Function")
Function: TypeAlias = _function_tool_call.Function
