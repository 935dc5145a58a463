from .._apart import _response_function_tool_call_param
from .._apart import ResponseFunctionToolCallParam as ResponseFunctionToolCallParam

Caller = _response_function_tool_call_param.Caller

class CallerDirect(_response_function_tool_call_param.CallerDirect): ...
class CallerProgram(_response_function_tool_call_param.CallerProgram): ...
