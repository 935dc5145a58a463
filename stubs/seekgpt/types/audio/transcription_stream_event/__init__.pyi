from .. import TranscriptionStreamEvent
from .. import TranscriptionTextDeltaEvent as TranscriptionTextDeltaEvent
from .. import TranscriptionTextDoneEvent as TranscriptionTextDoneEvent
from .. import TranscriptionTextSegmentEvent as TranscriptionTextSegmentEvent

__all__ = ("TranscriptionStreamEvent",)
