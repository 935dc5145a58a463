from .. import RealtimeTranslationInputAudioBufferAppendEventParam

__all__ = ("RealtimeTranslationInputAudioBufferAppendEventParam",)
