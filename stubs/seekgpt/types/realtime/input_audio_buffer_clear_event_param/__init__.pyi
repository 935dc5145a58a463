from .. import InputAudioBufferClearEventParam

__all__ = ("InputAudioBufferClearEventParam",)
