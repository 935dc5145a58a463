from .. import InputAudioBufferSpeechStartedEvent as InputAudioBufferSpeechStartedEvent

__all__ = ("InputAudioBufferSpeechStartedEvent",)
