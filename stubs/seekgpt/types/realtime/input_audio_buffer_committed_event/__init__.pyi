from .. import InputAudioBufferCommittedEvent

__all__ = ("InputAudioBufferCommittedEvent",)
