from .. import InputAudioBufferCommitEventParam as InputAudioBufferCommitEventParam

__all__ = ("InputAudioBufferCommitEventParam",)
