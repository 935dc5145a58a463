from .. import ConnectClientEventParam
from .. import (
    RealtimeTranslationInputAudioBufferAppendEventParam as RealtimeTranslationInputAudioBufferAppendEventParam,
)
from .. import (
    RealtimeTranslationSessionCloseEventParam as RealtimeTranslationSessionCloseEventParam,
)
from .. import (
    RealtimeTranslationSessionUpdateEventParam as RealtimeTranslationSessionUpdateEventParam,
)

__all__ = ("ConnectClientEventParam",)
