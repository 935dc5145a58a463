from .. import InputAudioBufferCommittedEvent as InputAudioBufferCommittedEvent

__all__ = ("InputAudioBufferCommittedEvent",)
