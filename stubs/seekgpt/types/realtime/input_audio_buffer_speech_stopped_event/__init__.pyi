from .. import InputAudioBufferSpeechStoppedEvent as InputAudioBufferSpeechStoppedEvent

__all__ = ("InputAudioBufferSpeechStoppedEvent",)
