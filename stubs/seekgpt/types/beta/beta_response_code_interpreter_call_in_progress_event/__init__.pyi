from .. import _beta_response_code_interpreter_call_in_progress_event
from .. import (
    BetaResponseCodeInterpreterCallInProgressEvent as BetaResponseCodeInterpreterCallInProgressEvent,
)

Agent = _beta_response_code_interpreter_call_in_progress_event.Agent
