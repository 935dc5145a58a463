from .. import ResponseAudioTranscriptDoneEvent

__all__ = ("ResponseAudioTranscriptDoneEvent",)
