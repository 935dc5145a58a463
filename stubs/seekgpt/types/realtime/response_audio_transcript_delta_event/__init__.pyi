from .. import ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent

__all__ = ("ResponseAudioTranscriptDeltaEvent",)
