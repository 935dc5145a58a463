from .. import ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent

__all__ = ("ResponseAudioTranscriptDoneEvent",)
