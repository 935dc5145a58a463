from typing_extensions import TypeAlias
from .. import _beta_response_audio_transcript_delta_event
from .. import BetaResponseAudioTranscriptDeltaEvent

__all__ = ("BetaResponseAudioTranscriptDeltaEvent", "Agent")
Agent: TypeAlias = _beta_response_audio_transcript_delta_event.Agent
