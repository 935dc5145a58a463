from .. import ResponseAudioDeltaEvent as ResponseAudioDeltaEvent

__all__ = ("ResponseAudioDeltaEvent",)
