from .._apart import _response_custom_tool_call
from .._apart import ResponseCustomToolCall as ResponseCustomToolCall

Caller = _response_custom_tool_call.Caller
CallerDirect = _response_custom_tool_call.CallerDirect
CallerProgram = _response_custom_tool_call.CallerProgram
