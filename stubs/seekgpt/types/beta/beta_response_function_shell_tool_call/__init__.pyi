from typing_extensions import TypeAlias
from .. import _beta_response_function_shell_tool_call
from .. import BetaResponseFunctionShellToolCall
from .. import BetaResponseContainerReference as BetaResponseContainerReference
from .. import BetaResponseLocalEnvironment as BetaResponseLocalEnvironment

__all__ = (
    "Caller",
    "Environment",
    "BetaResponseFunctionShellToolCall",
    "Action",
    "Agent",
    "CallerDirect",
    "CallerProgram",
)
Caller: TypeAlias = _beta_response_function_shell_tool_call.Caller
Environment: TypeAlias = _beta_response_function_shell_tool_call.Environment
Action: TypeAlias = _beta_response_function_shell_tool_call.Action
Agent: TypeAlias = _beta_response_function_shell_tool_call.Agent
CallerDirect: TypeAlias = _beta_response_function_shell_tool_call.CallerDirect
CallerProgram: TypeAlias = _beta_response_function_shell_tool_call.CallerProgram
