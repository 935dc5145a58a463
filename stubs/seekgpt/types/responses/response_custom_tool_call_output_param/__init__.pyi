from .._apart import _response_custom_tool_call_output_param
from .._apart import ResponseCustomToolCallOutputParam as ResponseCustomToolCallOutputParam
from .._apart import ResponseInputFileParam as ResponseInputFileParam
from .._apart import ResponseInputImageParam as ResponseInputImageParam
from .._apart import ResponseInputTextParam as ResponseInputTextParam

Caller = _response_custom_tool_call_output_param.Caller
OutputOutputContentList = _response_custom_tool_call_output_param.OutputOutputContentList

class CallerDirect(_response_custom_tool_call_output_param.CallerDirect): ...
class CallerProgram(_response_custom_tool_call_output_param.CallerProgram): ...
