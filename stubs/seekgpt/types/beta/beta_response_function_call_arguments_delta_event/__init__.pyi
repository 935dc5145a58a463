from typing_extensions import TypeAlias
from .. import _beta_response_function_call_arguments_delta_event
from .. import BetaResponseFunctionCallArgumentsDeltaEvent

__all__ = ("BetaResponseFunctionCallArgumentsDeltaEvent", "Agent")
Agent: TypeAlias = _beta_response_function_call_arguments_delta_event.Agent
