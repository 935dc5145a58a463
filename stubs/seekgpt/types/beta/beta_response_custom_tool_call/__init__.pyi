from .._apart import _beta_response_custom_tool_call
from .._apart import BetaResponseCustomToolCall as BetaResponseCustomToolCall

Caller = _beta_response_custom_tool_call.Caller
Agent = _beta_response_custom_tool_call.Agent
CallerDirect = _beta_response_custom_tool_call.CallerDirect
CallerProgram = _beta_response_custom_tool_call.CallerProgram
