from .. import InputTranscriptDeltaEvent

__all__ = ("InputTranscriptDeltaEvent",)
