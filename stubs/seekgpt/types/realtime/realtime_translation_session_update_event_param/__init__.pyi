from .. import RealtimeTranslationSessionUpdateEventParam
from .. import (
    RealtimeTranslationSessionUpdateRequestParam as RealtimeTranslationSessionUpdateRequestParam,
)

__all__ = ("RealtimeTranslationSessionUpdateEventParam",)
