from .. import InputAudioAppendEventParam

__all__ = ("InputAudioAppendEventParam",)
