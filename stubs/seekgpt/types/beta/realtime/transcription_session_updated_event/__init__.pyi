from .. import TranscriptionSessionUpdatedEvent as TranscriptionSessionUpdatedEvent
from .. import TranscriptionSession as TranscriptionSession
