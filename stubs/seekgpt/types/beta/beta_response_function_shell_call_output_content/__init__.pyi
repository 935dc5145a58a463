from typing_extensions import TypeAlias
from .. import _beta_response_function_shell_call_output_content
from .. import (
    BetaResponseFunctionShellCallOutputContent as BetaResponseFunctionShellCallOutputContent,
)

Outcome: TypeAlias = _beta_response_function_shell_call_output_content.Outcome
OutcomeExit: TypeAlias = _beta_response_function_shell_call_output_content.OutcomeExit
OutcomeTimeout: TypeAlias = _beta_response_function_shell_call_output_content.OutcomeTimeout
