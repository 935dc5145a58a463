from typing_extensions import TypeAlias
from .. import _beta_response_shell_call_output_content_done_event
from .. import (
    BetaResponseShellCallOutputContentDoneEvent as BetaResponseShellCallOutputContentDoneEvent,
)

OutputOutcome: TypeAlias = _beta_response_shell_call_output_content_done_event.OutputOutcome
Agent: TypeAlias = _beta_response_shell_call_output_content_done_event.Agent
Output: TypeAlias = _beta_response_shell_call_output_content_done_event.Output
OutputOutcomeExit: TypeAlias = _beta_response_shell_call_output_content_done_event.OutputOutcomeExit
OutputOutcomeTimeout: TypeAlias = (
    _beta_response_shell_call_output_content_done_event.OutputOutcomeTimeout
)
