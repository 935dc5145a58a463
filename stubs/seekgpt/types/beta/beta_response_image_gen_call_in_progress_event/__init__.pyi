from typing_extensions import TypeAlias
from .. import _beta_response_image_gen_call_in_progress_event
from .. import BetaResponseImageGenCallInProgressEvent

__all__ = ("BetaResponseImageGenCallInProgressEvent", "Agent")
Agent: TypeAlias = _beta_response_image_gen_call_in_progress_event.Agent
