from .._apart import _response_custom_tool_call_param
from .._apart import ResponseCustomToolCallParam as ResponseCustomToolCallParam

Caller = _response_custom_tool_call_param.Caller

class CallerDirect(_response_custom_tool_call_param.CallerDirect): ...
class CallerProgram(_response_custom_tool_call_param.CallerProgram): ...
