from .. import TranscriptionTextSegmentEvent as TranscriptionTextSegmentEvent

__all__ = ("TranscriptionTextSegmentEvent",)
