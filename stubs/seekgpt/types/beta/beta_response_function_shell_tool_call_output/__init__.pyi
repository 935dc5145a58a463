from typing_extensions import TypeAlias
from .. import _beta_response_function_shell_tool_call_output
from .. import BetaResponseFunctionShellToolCallOutput

__all__ = (
    "Caller",
    "OutputOutcome",
    "BetaResponseFunctionShellToolCallOutput",
    "Agent",
    "CallerDirect",
    "CallerProgram",
    "Output",
    "OutputOutcomeExit",
    "OutputOutcomeTimeout",
)
Caller: TypeAlias = _beta_response_function_shell_tool_call_output.Caller
OutputOutcome: TypeAlias = _beta_response_function_shell_tool_call_output.OutputOutcome
Agent: TypeAlias = _beta_response_function_shell_tool_call_output.Agent
CallerDirect: TypeAlias = _beta_response_function_shell_tool_call_output.CallerDirect
CallerProgram: TypeAlias = _beta_response_function_shell_tool_call_output.CallerProgram
Output: TypeAlias = _beta_response_function_shell_tool_call_output.Output
OutputOutcomeExit: TypeAlias = _beta_response_function_shell_tool_call_output.OutputOutcomeExit
OutputOutcomeTimeout: TypeAlias = (
    _beta_response_function_shell_tool_call_output.OutputOutcomeTimeout
)
