from typing_extensions import TypeAlias
from .. import _beta_response_image_gen_call_partial_image_event
from .. import BetaResponseImageGenCallPartialImageEvent

__all__ = ("BetaResponseImageGenCallPartialImageEvent", "Agent")
Agent: TypeAlias = _beta_response_image_gen_call_partial_image_event.Agent
