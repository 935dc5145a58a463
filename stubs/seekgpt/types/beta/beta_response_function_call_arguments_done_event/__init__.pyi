from typing_extensions import TypeAlias
from .. import _beta_response_function_call_arguments_done_event
from .. import (
    BetaResponseFunctionCallArgumentsDoneEvent as BetaResponseFunctionCallArgumentsDoneEvent,
)

Agent: TypeAlias = _beta_response_function_call_arguments_done_event.Agent
