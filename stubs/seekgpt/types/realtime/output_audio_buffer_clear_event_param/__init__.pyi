from .. import OutputAudioBufferClearEventParam as OutputAudioBufferClearEventParam

__all__ = ("OutputAudioBufferClearEventParam",)
