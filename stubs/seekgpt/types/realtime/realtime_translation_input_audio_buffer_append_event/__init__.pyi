from .. import RealtimeTranslationInputAudioBufferAppendEvent

__all__ = ("RealtimeTranslationInputAudioBufferAppendEvent",)
