from .. import InputAudioMutedEvent

__all__ = ("InputAudioMutedEvent",)
