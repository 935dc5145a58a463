from .. import InputAudioBufferClearedEvent as InputAudioBufferClearedEvent

__all__ = ("InputAudioBufferClearedEvent",)
