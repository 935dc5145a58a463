from typing_extensions import TypeAlias
from .. import _function_tool_call
from .. import FunctionToolCall as FunctionToolCall

Function: TypeAlias = _function_tool_call.Function
