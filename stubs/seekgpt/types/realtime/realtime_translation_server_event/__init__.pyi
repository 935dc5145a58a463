from .. import RealtimeTranslationServerEvent as RealtimeTranslationServerEvent
from .. import RealtimeErrorEvent as RealtimeErrorEvent
from .. import (
    RealtimeTranslationInputTranscriptDeltaEvent as RealtimeTranslationInputTranscriptDeltaEvent,
)
from .. import RealtimeTranslationOutputAudioDeltaEvent as RealtimeTranslationOutputAudioDeltaEvent
from .. import (
    RealtimeTranslationOutputTranscriptDeltaEvent as RealtimeTranslationOutputTranscriptDeltaEvent,
)
from .. import RealtimeTranslationSessionClosedEvent as RealtimeTranslationSessionClosedEvent
from .. import RealtimeTranslationSessionCreatedEvent as RealtimeTranslationSessionCreatedEvent
from .. import RealtimeTranslationSessionUpdatedEvent as RealtimeTranslationSessionUpdatedEvent
