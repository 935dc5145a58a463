from typing_extensions import TypeAlias
from .. import _response_function_shell_call_output_content
from .. import ResponseFunctionShellCallOutputContent

__all__ = ("Outcome", "ResponseFunctionShellCallOutputContent", "OutcomeExit", "OutcomeTimeout")
Outcome: TypeAlias = _response_function_shell_call_output_content.Outcome
OutcomeExit: TypeAlias = _response_function_shell_call_output_content.OutcomeExit
OutcomeTimeout: TypeAlias = _response_function_shell_call_output_content.OutcomeTimeout
