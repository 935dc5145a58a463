from .. import _beta_response_code_interpreter_call_code_delta_event
from .. import (
    BetaResponseCodeInterpreterCallCodeDeltaEvent as BetaResponseCodeInterpreterCallCodeDeltaEvent,
)

Agent = _beta_response_code_interpreter_call_code_delta_event.Agent
