from .._apart import _beta_response_code_interpreter_tool_call_param
from .._apart import (
    BetaResponseCodeInterpreterToolCallParam as BetaResponseCodeInterpreterToolCallParam,
)

Output = _beta_response_code_interpreter_tool_call_param.Output

class Agent(_beta_response_code_interpreter_tool_call_param.Agent): ...
class OutputImage(_beta_response_code_interpreter_tool_call_param.OutputImage): ...
class OutputLogs(_beta_response_code_interpreter_tool_call_param.OutputLogs): ...
