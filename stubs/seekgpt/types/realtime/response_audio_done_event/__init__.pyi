from .. import ResponseAudioDoneEvent as ResponseAudioDoneEvent

__all__ = ("ResponseAudioDoneEvent",)
