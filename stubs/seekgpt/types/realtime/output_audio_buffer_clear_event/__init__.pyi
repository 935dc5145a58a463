from .. import OutputAudioBufferClearEvent

__all__ = ("OutputAudioBufferClearEvent",)
