from .. import RealtimeTranslationOutputTranscriptDeltaEvent

__all__ = ("RealtimeTranslationOutputTranscriptDeltaEvent",)
