from .. import _beta_response_code_interpreter_call_code_done_event
from .. import (
    BetaResponseCodeInterpreterCallCodeDoneEvent as BetaResponseCodeInterpreterCallCodeDoneEvent,
)

Agent = _beta_response_code_interpreter_call_code_done_event.Agent
