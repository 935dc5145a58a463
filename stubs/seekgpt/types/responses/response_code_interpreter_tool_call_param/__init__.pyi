from .._apart import _response_code_interpreter_tool_call_param
from .._apart import ResponseCodeInterpreterToolCallParam as ResponseCodeInterpreterToolCallParam

Output = _response_code_interpreter_tool_call_param.Output

class OutputImage(_response_code_interpreter_tool_call_param.OutputImage): ...
class OutputLogs(_response_code_interpreter_tool_call_param.OutputLogs): ...
