from typing_extensions import TypeAlias
from .. import _beta_response_function_shell_call_output_content_param
from .. import (
    BetaResponseFunctionShellCallOutputContentParam as BetaResponseFunctionShellCallOutputContentParam,
)

Outcome: TypeAlias = _beta_response_function_shell_call_output_content_param.Outcome

class OutcomeExit(
    _beta_response_function_shell_call_output_content_param.OutcomeExit,
    total=False,
): ...
class OutcomeTimeout(
    _beta_response_function_shell_call_output_content_param.OutcomeTimeout,
    total=False,
): ...
