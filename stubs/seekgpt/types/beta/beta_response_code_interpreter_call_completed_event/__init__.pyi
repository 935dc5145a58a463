from typing_extensions import TypeAlias
from .. import _beta_response_code_interpreter_call_completed_event
from .. import (
    BetaResponseCodeInterpreterCallCompletedEvent as BetaResponseCodeInterpreterCallCompletedEvent,
)

Agent: TypeAlias = _beta_response_code_interpreter_call_completed_event.Agent
