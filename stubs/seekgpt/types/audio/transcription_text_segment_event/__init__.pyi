from .. import TranscriptionTextSegmentEvent

__all__ = ("TranscriptionTextSegmentEvent",)
