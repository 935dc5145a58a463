from .._apart import _response_function_tool_call
from .._apart import ResponseFunctionToolCall as ResponseFunctionToolCall

Caller = _response_function_tool_call.Caller
CallerDirect = _response_function_tool_call.CallerDirect
CallerProgram = _response_function_tool_call.CallerProgram
