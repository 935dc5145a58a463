from typing_extensions import TypeAlias
from .. import _response_custom_tool_call_output_param
from .. import ResponseCustomToolCallOutputParam
from .. import ResponseInputFileParam as ResponseInputFileParam
from .. import ResponseInputImageParam as ResponseInputImageParam
from .. import ResponseInputTextParam as ResponseInputTextParam

__all__ = (
    "Caller",
    "OutputOutputContentList",
    "ResponseCustomToolCallOutputParam",
    "CallerDirect",
    "CallerProgram",
)
Caller: TypeAlias = _response_custom_tool_call_output_param.Caller
OutputOutputContentList: TypeAlias = _response_custom_tool_call_output_param.OutputOutputContentList

class CallerDirect(_response_custom_tool_call_output_param.CallerDirect, total=False): ...
class CallerProgram(_response_custom_tool_call_output_param.CallerProgram, total=False): ...
