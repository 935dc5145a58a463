from typing_extensions import TypeAlias
from .. import _beta_response_image_gen_call_generating_event
from .. import BetaResponseImageGenCallGeneratingEvent

__all__ = ("BetaResponseImageGenCallGeneratingEvent", "Agent")
Agent: TypeAlias = _beta_response_image_gen_call_generating_event.Agent
