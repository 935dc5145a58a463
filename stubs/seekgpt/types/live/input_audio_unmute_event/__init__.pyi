from .. import InputAudioUnmuteEvent

__all__ = ("InputAudioUnmuteEvent",)
