from typing_extensions import TypeAlias
from .. import _response_function_tool_call_param
from .. import ResponseFunctionToolCallParam

__all__ = ("Caller", "ResponseFunctionToolCallParam", "CallerDirect", "CallerProgram")
Caller: TypeAlias = _response_function_tool_call_param.Caller

class CallerDirect(_response_function_tool_call_param.CallerDirect, total=False): ...
class CallerProgram(_response_function_tool_call_param.CallerProgram, total=False): ...
