from typing_extensions import TypeAlias
from .. import _beta_response_code_interpreter_tool_call_param
from .. import BetaResponseCodeInterpreterToolCallParam

__all__ = (
    "Output",
    "BetaResponseCodeInterpreterToolCallParam",
    "Agent",
    "OutputImage",
    "OutputLogs",
)
Output: TypeAlias = _beta_response_code_interpreter_tool_call_param.Output

class Agent(_beta_response_code_interpreter_tool_call_param.Agent, total=False): ...
class OutputImage(_beta_response_code_interpreter_tool_call_param.OutputImage, total=False): ...
class OutputLogs(_beta_response_code_interpreter_tool_call_param.OutputLogs, total=False): ...
