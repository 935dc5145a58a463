from typing_extensions import TypeAlias
from .. import _beta_response_function_tool_call
from .. import BetaResponseFunctionToolCall as BetaResponseFunctionToolCall

Caller: TypeAlias = _beta_response_function_tool_call.Caller
Agent: TypeAlias = _beta_response_function_tool_call.Agent
CallerDirect: TypeAlias = _beta_response_function_tool_call.CallerDirect
CallerProgram: TypeAlias = _beta_response_function_tool_call.CallerProgram
