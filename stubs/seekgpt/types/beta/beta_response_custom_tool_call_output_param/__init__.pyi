from typing_extensions import TypeAlias
from .. import _beta_response_custom_tool_call_output_param
from .. import BetaResponseCustomToolCallOutputParam as BetaResponseCustomToolCallOutputParam
from .. import BetaResponseInputFileParam as BetaResponseInputFileParam
from .. import BetaResponseInputImageParam as BetaResponseInputImageParam
from .. import BetaResponseInputTextParam as BetaResponseInputTextParam

Caller: TypeAlias = _beta_response_custom_tool_call_output_param.Caller
OutputOutputContentList: TypeAlias = (
    _beta_response_custom_tool_call_output_param.OutputOutputContentList
)

class Agent(_beta_response_custom_tool_call_output_param.Agent, total=False): ...
class CallerDirect(_beta_response_custom_tool_call_output_param.CallerDirect, total=False): ...
class CallerProgram(_beta_response_custom_tool_call_output_param.CallerProgram, total=False): ...
