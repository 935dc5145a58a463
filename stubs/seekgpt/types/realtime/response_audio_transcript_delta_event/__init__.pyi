from .. import ResponseAudioTranscriptDeltaEvent

__all__ = ("ResponseAudioTranscriptDeltaEvent",)
