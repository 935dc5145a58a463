from .. import RealtimeTranslationSessionCloseEventParam

__all__ = ("RealtimeTranslationSessionCloseEventParam",)
