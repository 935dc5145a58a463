from .. import RealtimeTranslationOutputAudioDeltaEvent

__all__ = ("RealtimeTranslationOutputAudioDeltaEvent",)
