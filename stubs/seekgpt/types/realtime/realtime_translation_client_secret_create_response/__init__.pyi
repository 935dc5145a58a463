from .. import (
    RealtimeTranslationClientSecretCreateResponse as RealtimeTranslationClientSecretCreateResponse,
)
from .. import RealtimeTranslationSession as RealtimeTranslationSession
