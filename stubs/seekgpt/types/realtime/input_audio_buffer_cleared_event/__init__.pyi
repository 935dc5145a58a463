from .. import InputAudioBufferClearedEvent

__all__ = ("InputAudioBufferClearedEvent",)
