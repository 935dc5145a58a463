from typing_extensions import TypeAlias
from .. import _function_tool_call_delta
from .. import FunctionToolCallDelta as FunctionToolCallDelta

Function: TypeAlias = _function_tool_call_delta.Function
