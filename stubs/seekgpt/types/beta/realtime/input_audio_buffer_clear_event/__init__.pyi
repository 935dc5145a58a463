from .. import InputAudioBufferClearEvent

__all__ = ("InputAudioBufferClearEvent",)
