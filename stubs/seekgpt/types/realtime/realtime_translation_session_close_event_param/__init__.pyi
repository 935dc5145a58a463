from .. import (
    RealtimeTranslationSessionCloseEventParam as RealtimeTranslationSessionCloseEventParam,
)
