from .. import InputAudioBufferCommitEventParam

__all__ = ("InputAudioBufferCommitEventParam",)
