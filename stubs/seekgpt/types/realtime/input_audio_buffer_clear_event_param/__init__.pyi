from .. import InputAudioBufferClearEventParam as InputAudioBufferClearEventParam

__all__ = ("InputAudioBufferClearEventParam",)
