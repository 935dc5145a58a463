from .. import (
    RealtimeTranslationSessionUpdateEventParam as RealtimeTranslationSessionUpdateEventParam,
)
from .. import (
    RealtimeTranslationSessionUpdateRequestParam as RealtimeTranslationSessionUpdateRequestParam,
)
