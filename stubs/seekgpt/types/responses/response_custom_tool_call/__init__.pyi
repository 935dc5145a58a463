from typing_extensions import TypeAlias
from .. import _response_custom_tool_call
from .. import ResponseCustomToolCall as ResponseCustomToolCall

Caller: TypeAlias = _response_custom_tool_call.Caller
CallerDirect: TypeAlias = _response_custom_tool_call.CallerDirect
CallerProgram: TypeAlias = _response_custom_tool_call.CallerProgram
