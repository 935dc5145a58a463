from .. import InputAudioMuteEventParam

__all__ = ("InputAudioMuteEventParam",)
