from typing_extensions import TypeAlias
from .. import _beta_response_audio_transcript_done_event
from .. import BetaResponseAudioTranscriptDoneEvent

__all__ = ("BetaResponseAudioTranscriptDoneEvent", "Agent")
Agent: TypeAlias = _beta_response_audio_transcript_done_event.Agent
