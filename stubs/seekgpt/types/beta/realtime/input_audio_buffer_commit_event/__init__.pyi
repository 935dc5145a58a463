from .. import InputAudioBufferCommitEvent as InputAudioBufferCommitEvent

__all__ = ("InputAudioBufferCommitEvent",)
