from .. import InputAudioUnmutedEvent

__all__ = ("InputAudioUnmutedEvent",)
