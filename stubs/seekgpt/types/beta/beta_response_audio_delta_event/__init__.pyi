from typing_extensions import TypeAlias
from .. import _beta_response_audio_delta_event
from .. import BetaResponseAudioDeltaEvent

__all__ = ("BetaResponseAudioDeltaEvent", "Agent")
Agent: TypeAlias = _beta_response_audio_delta_event.Agent
