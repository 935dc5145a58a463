from .. import InputAudioBufferTimeoutTriggered

__all__ = ("InputAudioBufferTimeoutTriggered",)
