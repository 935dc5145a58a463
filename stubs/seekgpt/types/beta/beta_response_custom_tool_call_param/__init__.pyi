from typing_extensions import TypeAlias
from .. import _beta_response_custom_tool_call_param
from .. import BetaResponseCustomToolCallParam

__all__ = ("Caller", "BetaResponseCustomToolCallParam", "Agent", "CallerDirect", "CallerProgram")
Caller: TypeAlias = _beta_response_custom_tool_call_param.Caller

class Agent(_beta_response_custom_tool_call_param.Agent, total=False): ...
class CallerDirect(_beta_response_custom_tool_call_param.CallerDirect, total=False): ...
class CallerProgram(_beta_response_custom_tool_call_param.CallerProgram, total=False): ...
