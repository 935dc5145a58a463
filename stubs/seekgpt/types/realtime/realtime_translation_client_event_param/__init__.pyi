from .. import RealtimeTranslationClientEventParam as RealtimeTranslationClientEventParam
from .. import (
    RealtimeTranslationInputAudioBufferAppendEventParam as RealtimeTranslationInputAudioBufferAppendEventParam,
)
from .. import (
    RealtimeTranslationSessionCloseEventParam as RealtimeTranslationSessionCloseEventParam,
)
from .. import (
    RealtimeTranslationSessionUpdateEventParam as RealtimeTranslationSessionUpdateEventParam,
)
