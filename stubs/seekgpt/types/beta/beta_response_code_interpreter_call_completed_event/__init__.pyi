from .. import _beta_response_code_interpreter_call_completed_event
from .. import (
    BetaResponseCodeInterpreterCallCompletedEvent as BetaResponseCodeInterpreterCallCompletedEvent,
)

Agent = _beta_response_code_interpreter_call_completed_event.Agent
