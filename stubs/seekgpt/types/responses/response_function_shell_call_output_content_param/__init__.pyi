from .._apart import _response_function_shell_call_output_content_param
from .._apart import (
    ResponseFunctionShellCallOutputContentParam as ResponseFunctionShellCallOutputContentParam,
)

Outcome = _response_function_shell_call_output_content_param.Outcome

class OutcomeExit(_response_function_shell_call_output_content_param.OutcomeExit): ...
class OutcomeTimeout(_response_function_shell_call_output_content_param.OutcomeTimeout): ...
