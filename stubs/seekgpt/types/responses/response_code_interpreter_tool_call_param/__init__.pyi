from typing_extensions import TypeAlias
from .. import _response_code_interpreter_tool_call_param
from .. import ResponseCodeInterpreterToolCallParam

__all__ = ("Output", "ResponseCodeInterpreterToolCallParam", "OutputImage", "OutputLogs")
Output: TypeAlias = _response_code_interpreter_tool_call_param.Output

class OutputImage(_response_code_interpreter_tool_call_param.OutputImage, total=False): ...
class OutputLogs(_response_code_interpreter_tool_call_param.OutputLogs, total=False): ...
