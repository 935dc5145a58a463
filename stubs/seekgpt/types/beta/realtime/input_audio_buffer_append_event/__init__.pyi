from .. import InputAudioBufferAppendEvent

__all__ = ("InputAudioBufferAppendEvent",)
