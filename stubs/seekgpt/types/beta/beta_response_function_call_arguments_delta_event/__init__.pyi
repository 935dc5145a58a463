from typing_extensions import TypeAlias
from .. import _beta_response_function_call_arguments_delta_event
from .. import (
    BetaResponseFunctionCallArgumentsDeltaEvent as BetaResponseFunctionCallArgumentsDeltaEvent,
)

Agent: TypeAlias = _beta_response_function_call_arguments_delta_event.Agent
