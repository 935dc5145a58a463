from .. import InputAudioMuteEvent

__all__ = ("InputAudioMuteEvent",)
