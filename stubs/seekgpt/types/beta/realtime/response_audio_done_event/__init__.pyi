from .. import ResponseAudioDoneEvent

__all__ = ("ResponseAudioDoneEvent",)
