from .. import InputAudioBufferAppendEventParam

__all__ = ("InputAudioBufferAppendEventParam",)
