from .. import _realtime_server_event
from .. import RealtimeServerEvent as RealtimeServerEvent
from .. import ConversationCreatedEvent as ConversationCreatedEvent
from .. import ConversationItem as ConversationItem
from .. import ConversationItemAdded as ConversationItemAdded
from .. import ConversationItemCreatedEvent as ConversationItemCreatedEvent
from .. import ConversationItemDeletedEvent as ConversationItemDeletedEvent
from .. import ConversationItemDone as ConversationItemDone
from .. import (
    ConversationItemInputAudioTranscriptionCompletedEvent as ConversationItemInputAudioTranscriptionCompletedEvent,
)
from .. import (
    ConversationItemInputAudioTranscriptionDeltaEvent as ConversationItemInputAudioTranscriptionDeltaEvent,
)
from .. import (
    ConversationItemInputAudioTranscriptionFailedEvent as ConversationItemInputAudioTranscriptionFailedEvent,
)
from .. import (
    ConversationItemInputAudioTranscriptionSegment as ConversationItemInputAudioTranscriptionSegment,
)
from .. import ConversationItemTruncatedEvent as ConversationItemTruncatedEvent
from .. import InputAudioBufferClearedEvent as InputAudioBufferClearedEvent
from .. import InputAudioBufferCommittedEvent as InputAudioBufferCommittedEvent
from .. import InputAudioBufferDtmfEventReceivedEvent as InputAudioBufferDtmfEventReceivedEvent
from .. import InputAudioBufferSpeechStartedEvent as InputAudioBufferSpeechStartedEvent
from .. import InputAudioBufferSpeechStoppedEvent as InputAudioBufferSpeechStoppedEvent
from .. import InputAudioBufferTimeoutTriggered as InputAudioBufferTimeoutTriggered
from .. import McpListToolsCompleted as McpListToolsCompleted
from .. import McpListToolsFailed as McpListToolsFailed
from .. import McpListToolsInProgress as McpListToolsInProgress
from .. import RateLimitsUpdatedEvent as RateLimitsUpdatedEvent
from .. import RealtimeErrorEvent as RealtimeErrorEvent
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
from .. import ResponseMcpCallArgumentsDelta as ResponseMcpCallArgumentsDelta
from .. import ResponseMcpCallArgumentsDone as ResponseMcpCallArgumentsDone
from .. import ResponseMcpCallCompleted as ResponseMcpCallCompleted
from .. import ResponseMcpCallFailed as ResponseMcpCallFailed
from .. import ResponseMcpCallInProgress as ResponseMcpCallInProgress
from .. import ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent
from .. import ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent
from .. import ResponseTextDeltaEvent as ResponseTextDeltaEvent
from .. import ResponseTextDoneEvent as ResponseTextDoneEvent
from .. import SessionCreatedEvent as SessionCreatedEvent
from .. import SessionUpdatedEvent as SessionUpdatedEvent

ConversationItemRetrieved = _realtime_server_event.ConversationItemRetrieved
OutputAudioBufferCleared = _realtime_server_event.OutputAudioBufferCleared
OutputAudioBufferStarted = _realtime_server_event.OutputAudioBufferStarted
OutputAudioBufferStopped = _realtime_server_event.OutputAudioBufferStopped
