from .._apart import _beta_response_custom_tool_call_output_param
from .._apart import BetaResponseCustomToolCallOutputParam as BetaResponseCustomToolCallOutputParam
from .._apart import BetaResponseInputFileParam as BetaResponseInputFileParam
from .._apart import BetaResponseInputImageParam as BetaResponseInputImageParam
from .._apart import BetaResponseInputTextParam as BetaResponseInputTextParam

Caller = _beta_response_custom_tool_call_output_param.Caller
OutputOutputContentList = _beta_response_custom_tool_call_output_param.OutputOutputContentList

class Agent(_beta_response_custom_tool_call_output_param.Agent): ...
class CallerDirect(_beta_response_custom_tool_call_output_param.CallerDirect): ...
class CallerProgram(_beta_response_custom_tool_call_output_param.CallerProgram): ...
