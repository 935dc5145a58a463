from .. import RealtimeTranslationClientSecretCreateResponse
from .. import RealtimeTranslationSession as RealtimeTranslationSession

__all__ = ("RealtimeTranslationClientSecretCreateResponse",)
