from .._apart import _beta_response_function_shell_call_output_content_param
from .._apart import (
    BetaResponseFunctionShellCallOutputContentParam as BetaResponseFunctionShellCallOutputContentParam,
)

Outcome = _beta_response_function_shell_call_output_content_param.Outcome

class OutcomeExit(_beta_response_function_shell_call_output_content_param.OutcomeExit): ...
class OutcomeTimeout(_beta_response_function_shell_call_output_content_param.OutcomeTimeout): ...
