from typing_extensions import TypeAlias
from .. import _response_custom_tool_call_param
from .. import ResponseCustomToolCallParam

__all__ = ("Caller", "ResponseCustomToolCallParam", "CallerDirect", "CallerProgram")
Caller: TypeAlias = _response_custom_tool_call_param.Caller

class CallerDirect(_response_custom_tool_call_param.CallerDirect, total=False): ...
class CallerProgram(_response_custom_tool_call_param.CallerProgram, total=False): ...
