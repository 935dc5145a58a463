from typing_extensions import TypeAlias
from .. import _beta_response_code_interpreter_call_code_done_event
from .. import (
    BetaResponseCodeInterpreterCallCodeDoneEvent as BetaResponseCodeInterpreterCallCodeDoneEvent,
)

Agent: TypeAlias = _beta_response_code_interpreter_call_code_done_event.Agent
