from typing_extensions import TypeAlias
from .. import _response_shell_call_output_content_done_event
from .. import ResponseShellCallOutputContentDoneEvent

__all__ = (
    "OutputOutcome",
    "ResponseShellCallOutputContentDoneEvent",
    "Output",
    "OutputOutcomeExit",
    "OutputOutcomeTimeout",
)
OutputOutcome: TypeAlias = _response_shell_call_output_content_done_event.OutputOutcome
Output: TypeAlias = _response_shell_call_output_content_done_event.Output
OutputOutcomeExit: TypeAlias = _response_shell_call_output_content_done_event.OutputOutcomeExit
OutputOutcomeTimeout: TypeAlias = (
    _response_shell_call_output_content_done_event.OutputOutcomeTimeout
)
