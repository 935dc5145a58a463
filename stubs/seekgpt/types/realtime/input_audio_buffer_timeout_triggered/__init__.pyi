from .. import InputAudioBufferTimeoutTriggered as InputAudioBufferTimeoutTriggered

__all__ = ("InputAudioBufferTimeoutTriggered",)
