from .. import InputAudioBufferClearEvent as InputAudioBufferClearEvent

__all__ = ("InputAudioBufferClearEvent",)
