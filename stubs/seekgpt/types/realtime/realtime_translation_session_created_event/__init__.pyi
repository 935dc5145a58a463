from .. import RealtimeTranslationSessionCreatedEvent
from .. import RealtimeTranslationSession as RealtimeTranslationSession

__all__ = ("RealtimeTranslationSessionCreatedEvent",)
