from .. import InputAudioBufferSpeechStartedEvent

__all__ = ("InputAudioBufferSpeechStartedEvent",)
