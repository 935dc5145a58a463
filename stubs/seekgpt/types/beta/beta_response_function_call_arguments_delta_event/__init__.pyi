from .. import _beta_response_function_call_arguments_delta_event
from .. import (
    BetaResponseFunctionCallArgumentsDeltaEvent as BetaResponseFunctionCallArgumentsDeltaEvent,
)

Agent = _beta_response_function_call_arguments_delta_event.Agent
