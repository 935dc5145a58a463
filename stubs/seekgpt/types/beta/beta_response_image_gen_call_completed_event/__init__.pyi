from typing_extensions import TypeAlias
from .. import _beta_response_image_gen_call_completed_event
from .. import BetaResponseImageGenCallCompletedEvent

__all__ = ("BetaResponseImageGenCallCompletedEvent", "Agent")
Agent: TypeAlias = _beta_response_image_gen_call_completed_event.Agent
