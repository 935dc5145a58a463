from .. import _beta_response_function_call_arguments_done_event
from .. import (
    BetaResponseFunctionCallArgumentsDoneEvent as BetaResponseFunctionCallArgumentsDoneEvent,
)

Agent = _beta_response_function_call_arguments_done_event.Agent
