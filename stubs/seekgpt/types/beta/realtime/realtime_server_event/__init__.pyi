from .. import _realtime_server_event
from .. import RealtimeServerEvent as RealtimeServerEvent
from .. import ConversationCreatedEvent as ConversationCreatedEvent
from .. import ConversationItem as ConversationItem
from .. import ConversationItemCreatedEvent as ConversationItemCreatedEvent
from .. import ConversationItemDeletedEvent as ConversationItemDeletedEvent
from .. import (
    ConversationItemInputAudioTranscriptionCompletedEvent as ConversationItemInputAudioTranscriptionCompletedEvent,
)
from .. import (
    ConversationItemInputAudioTranscriptionDeltaEvent as ConversationItemInputAudioTranscriptionDeltaEvent,
)
from .. import (
    ConversationItemInputAudioTranscriptionFailedEvent as ConversationItemInputAudioTranscriptionFailedEvent,
)
from .. import ConversationItemTruncatedEvent as ConversationItemTruncatedEvent
from .. import ErrorEvent as ErrorEvent
from .. import InputAudioBufferClearedEvent as InputAudioBufferClearedEvent
from .. import InputAudioBufferCommittedEvent as InputAudioBufferCommittedEvent
from .. import InputAudioBufferSpeechStartedEvent as InputAudioBufferSpeechStartedEvent
from .. import InputAudioBufferSpeechStoppedEvent as InputAudioBufferSpeechStoppedEvent
from .. import RateLimitsUpdatedEvent as RateLimitsUpdatedEvent
from .. import ResponseAudioDeltaEvent as ResponseAudioDeltaEvent
from .. import ResponseAudioDoneEvent as ResponseAudioDoneEvent
from .. import ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent
from .. import ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent
from .. import ResponseContentPartAddedEvent as ResponseContentPartAddedEvent
from .. import ResponseContentPartDoneEvent as ResponseContentPartDoneEvent
from .. import ResponseCreatedEvent as ResponseCreatedEvent
from .. import ResponseDoneEvent as ResponseDoneEvent
from .. import ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent
from .. import ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent
from .. import ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent
from .. import ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent
from .. import ResponseTextDeltaEvent as ResponseTextDeltaEvent
from .. import ResponseTextDoneEvent as ResponseTextDoneEvent
from .. import SessionCreatedEvent as SessionCreatedEvent
from .. import SessionUpdatedEvent as SessionUpdatedEvent
from .. import TranscriptionSessionUpdatedEvent as TranscriptionSessionUpdatedEvent

ConversationItemRetrieved = _realtime_server_event.ConversationItemRetrieved
OutputAudioBufferCleared = _realtime_server_event.OutputAudioBufferCleared
OutputAudioBufferStarted = _realtime_server_event.OutputAudioBufferStarted
OutputAudioBufferStopped = _realtime_server_event.OutputAudioBufferStopped
