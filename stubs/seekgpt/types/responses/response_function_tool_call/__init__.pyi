from typing_extensions import TypeAlias
from .. import _response_function_tool_call
from .. import ResponseFunctionToolCall as ResponseFunctionToolCall

Caller: TypeAlias = _response_function_tool_call.Caller
CallerDirect: TypeAlias = _response_function_tool_call.CallerDirect
CallerProgram: TypeAlias = _response_function_tool_call.CallerProgram
