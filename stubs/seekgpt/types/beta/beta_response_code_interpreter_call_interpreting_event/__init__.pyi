from .. import _beta_response_code_interpreter_call_interpreting_event
from .. import (
    BetaResponseCodeInterpreterCallInterpretingEvent as BetaResponseCodeInterpreterCallInterpretingEvent,
)

Agent = _beta_response_code_interpreter_call_interpreting_event.Agent
