from .. import OutputAudioDeltaEvent

__all__ = ("OutputAudioDeltaEvent",)
