from .. import InputAudioBufferAppendEvent as InputAudioBufferAppendEvent

__all__ = ("InputAudioBufferAppendEvent",)
