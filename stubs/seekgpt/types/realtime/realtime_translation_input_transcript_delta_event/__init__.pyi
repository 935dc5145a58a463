from .. import RealtimeTranslationInputTranscriptDeltaEvent

__all__ = ("RealtimeTranslationInputTranscriptDeltaEvent",)
