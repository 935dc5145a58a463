from .. import RealtimeTranslationSessionUpdateEvent
from .. import RealtimeTranslationSessionUpdateRequest as RealtimeTranslationSessionUpdateRequest

__all__ = ("RealtimeTranslationSessionUpdateEvent",)
