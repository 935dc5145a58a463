from .. import OutputAudioBufferClearEvent as OutputAudioBufferClearEvent

__all__ = ("OutputAudioBufferClearEvent",)
