from .. import RealtimeTranslationClientEvent as RealtimeTranslationClientEvent
from .. import (
    RealtimeTranslationInputAudioBufferAppendEvent as RealtimeTranslationInputAudioBufferAppendEvent,
)
from .. import RealtimeTranslationSessionCloseEvent as RealtimeTranslationSessionCloseEvent
from .. import RealtimeTranslationSessionUpdateEvent as RealtimeTranslationSessionUpdateEvent
