from .. import OutputAudioBufferClearEventParam

__all__ = ("OutputAudioBufferClearEventParam",)
