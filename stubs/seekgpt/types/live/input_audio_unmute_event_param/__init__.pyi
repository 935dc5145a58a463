from .. import InputAudioUnmuteEventParam

__all__ = ("InputAudioUnmuteEventParam",)
