from .. import InputAudioAppendEvent

__all__ = ("InputAudioAppendEvent",)
