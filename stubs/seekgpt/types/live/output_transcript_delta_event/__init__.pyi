from .. import OutputTranscriptDeltaEvent

__all__ = ("OutputTranscriptDeltaEvent",)
