from .. import InputAudioBufferAppendEventParam as InputAudioBufferAppendEventParam

__all__ = ("InputAudioBufferAppendEventParam",)
