from .. import RealtimeTranslationClientEvent
from .. import (
    RealtimeTranslationInputAudioBufferAppendEvent as RealtimeTranslationInputAudioBufferAppendEvent,
)
from .. import RealtimeTranslationSessionCloseEvent as RealtimeTranslationSessionCloseEvent
from .. import RealtimeTranslationSessionUpdateEvent as RealtimeTranslationSessionUpdateEvent

__all__ = ("RealtimeTranslationClientEvent",)
