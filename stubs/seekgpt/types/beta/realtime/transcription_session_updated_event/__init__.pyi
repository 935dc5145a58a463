from .. import TranscriptionSessionUpdatedEvent
from .. import TranscriptionSession as TranscriptionSession

__all__ = ("TranscriptionSessionUpdatedEvent",)
