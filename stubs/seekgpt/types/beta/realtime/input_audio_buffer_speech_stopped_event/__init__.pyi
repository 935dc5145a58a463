from .. import InputAudioBufferSpeechStoppedEvent

__all__ = ("InputAudioBufferSpeechStoppedEvent",)
