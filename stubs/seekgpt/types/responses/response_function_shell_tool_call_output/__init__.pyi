from typing_extensions import TypeAlias
from .. import _response_function_shell_tool_call_output
from .. import ResponseFunctionShellToolCallOutput

__all__ = (
    "Caller",
    "OutputOutcome",
    "ResponseFunctionShellToolCallOutput",
    "CallerDirect",
    "CallerProgram",
    "Output",
    "OutputOutcomeExit",
    "OutputOutcomeTimeout",
)
Caller: TypeAlias = _response_function_shell_tool_call_output.Caller
OutputOutcome: TypeAlias = _response_function_shell_tool_call_output.OutputOutcome
CallerDirect: TypeAlias = _response_function_shell_tool_call_output.CallerDirect
CallerProgram: TypeAlias = _response_function_shell_tool_call_output.CallerProgram
Output: TypeAlias = _response_function_shell_tool_call_output.Output
OutputOutcomeExit: TypeAlias = _response_function_shell_tool_call_output.OutputOutcomeExit
OutputOutcomeTimeout: TypeAlias = _response_function_shell_tool_call_output.OutputOutcomeTimeout
