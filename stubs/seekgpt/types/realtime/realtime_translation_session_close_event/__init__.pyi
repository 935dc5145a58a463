from .. import RealtimeTranslationSessionCloseEvent

__all__ = ("RealtimeTranslationSessionCloseEvent",)
