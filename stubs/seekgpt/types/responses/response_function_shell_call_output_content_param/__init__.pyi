from typing_extensions import TypeAlias
from .. import _response_function_shell_call_output_content_param
from .. import ResponseFunctionShellCallOutputContentParam

__all__ = (
    "Outcome",
    "ResponseFunctionShellCallOutputContentParam",
    "OutcomeExit",
    "OutcomeTimeout",
)
Outcome: TypeAlias = _response_function_shell_call_output_content_param.Outcome

class OutcomeExit(_response_function_shell_call_output_content_param.OutcomeExit, total=False): ...
class OutcomeTimeout(
    _response_function_shell_call_output_content_param.OutcomeTimeout,
    total=False,
): ...
