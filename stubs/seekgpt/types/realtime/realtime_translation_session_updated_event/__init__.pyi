from .. import RealtimeTranslationSessionUpdatedEvent
from .. import RealtimeTranslationSession as RealtimeTranslationSession

__all__ = ("RealtimeTranslationSessionUpdatedEvent",)
