from .. import ResponseAudioDeltaEvent

__all__ = ("ResponseAudioDeltaEvent",)
