from .. import TranscriptionTextSegmentEvent as TranscriptionTextSegmentEvent
