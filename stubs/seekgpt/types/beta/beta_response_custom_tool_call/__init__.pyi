from typing_extensions import TypeAlias
from .. import _beta_response_custom_tool_call
from .. import BetaResponseCustomToolCall as BetaResponseCustomToolCall

Caller: TypeAlias = _beta_response_custom_tool_call.Caller
Agent: TypeAlias = _beta_response_custom_tool_call.Agent
CallerDirect: TypeAlias = _beta_response_custom_tool_call.CallerDirect
CallerProgram: TypeAlias = _beta_response_custom_tool_call.CallerProgram
