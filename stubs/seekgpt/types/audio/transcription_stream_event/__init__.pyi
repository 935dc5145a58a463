from .. import TranscriptionStreamEvent as TranscriptionStreamEvent
from .. import TranscriptionTextDeltaEvent as TranscriptionTextDeltaEvent
from .. import TranscriptionTextDoneEvent as TranscriptionTextDoneEvent
from .. import TranscriptionTextSegmentEvent as TranscriptionTextSegmentEvent
