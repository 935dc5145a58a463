from .. import InputAudioBufferCommitEvent

__all__ = ("InputAudioBufferCommitEvent",)
