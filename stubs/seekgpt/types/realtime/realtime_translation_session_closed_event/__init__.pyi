from .. import RealtimeTranslationSessionClosedEvent

__all__ = ("RealtimeTranslationSessionClosedEvent",)
