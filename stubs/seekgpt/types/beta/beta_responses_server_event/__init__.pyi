from .. import _beta_responses_server_event
from .. import BetaResponsesServerEvent as BetaResponsesServerEvent
from .. import Agent as Agent
from .. import BetaResponseAudioDeltaEvent as BetaResponseAudioDeltaEvent
from .. import BetaResponseAudioDoneEvent as BetaResponseAudioDoneEvent
from .. import BetaResponseAudioTranscriptDeltaEvent as BetaResponseAudioTranscriptDeltaEvent
from .. import BetaResponseAudioTranscriptDoneEvent as BetaResponseAudioTranscriptDoneEvent
from .. import (
    BetaResponseCodeInterpreterCallCodeDeltaEvent as BetaResponseCodeInterpreterCallCodeDeltaEvent,
)
from .. import (
    BetaResponseCodeInterpreterCallCodeDoneEvent as BetaResponseCodeInterpreterCallCodeDoneEvent,
)
from .. import (
    BetaResponseCodeInterpreterCallCompletedEvent as BetaResponseCodeInterpreterCallCompletedEvent,
)
from .. import (
    BetaResponseCodeInterpreterCallInProgressEvent as BetaResponseCodeInterpreterCallInProgressEvent,
)
from .. import (
    BetaResponseCodeInterpreterCallInterpretingEvent as BetaResponseCodeInterpreterCallInterpretingEvent,
)
from .. import BetaResponseCompletedEvent as BetaResponseCompletedEvent
from .. import BetaResponseContentPartAddedEvent as BetaResponseContentPartAddedEvent
from .. import BetaResponseContentPartDoneEvent as BetaResponseContentPartDoneEvent
from .. import BetaResponseCreatedEvent as BetaResponseCreatedEvent
from .. import (
    BetaResponseCustomToolCallInputDeltaEvent as BetaResponseCustomToolCallInputDeltaEvent,
)
from .. import BetaResponseCustomToolCallInputDoneEvent as BetaResponseCustomToolCallInputDoneEvent
from .. import BetaResponseFailedEvent as BetaResponseFailedEvent
from .. import BetaResponseFileSearchCallCompletedEvent as BetaResponseFileSearchCallCompletedEvent
from .. import (
    BetaResponseFileSearchCallInProgressEvent as BetaResponseFileSearchCallInProgressEvent,
)
from .. import BetaResponseFileSearchCallSearchingEvent as BetaResponseFileSearchCallSearchingEvent
from .. import (
    BetaResponseFunctionCallArgumentsDeltaEvent as BetaResponseFunctionCallArgumentsDeltaEvent,
)
from .. import (
    BetaResponseFunctionCallArgumentsDoneEvent as BetaResponseFunctionCallArgumentsDoneEvent,
)
from .. import BetaResponseImageGenCallCompletedEvent as BetaResponseImageGenCallCompletedEvent
from .. import BetaResponseImageGenCallGeneratingEvent as BetaResponseImageGenCallGeneratingEvent
from .. import BetaResponseImageGenCallInProgressEvent as BetaResponseImageGenCallInProgressEvent
from .. import (
    BetaResponseImageGenCallPartialImageEvent as BetaResponseImageGenCallPartialImageEvent,
)
from .. import BetaResponseInProgressEvent as BetaResponseInProgressEvent
from .. import BetaResponseIncompleteEvent as BetaResponseIncompleteEvent
from .. import BetaResponseInjectCreatedEvent as BetaResponseInjectCreatedEvent
from .. import BetaResponseInjectFailedEvent as BetaResponseInjectFailedEvent
from .. import BetaResponseMcpCallArgumentsDeltaEvent as BetaResponseMcpCallArgumentsDeltaEvent
from .. import BetaResponseMcpCallArgumentsDoneEvent as BetaResponseMcpCallArgumentsDoneEvent
from .. import BetaResponseMcpCallCompletedEvent as BetaResponseMcpCallCompletedEvent
from .. import BetaResponseMcpCallFailedEvent as BetaResponseMcpCallFailedEvent
from .. import BetaResponseMcpCallInProgressEvent as BetaResponseMcpCallInProgressEvent
from .. import BetaResponseMcpListToolsCompletedEvent as BetaResponseMcpListToolsCompletedEvent
from .. import BetaResponseMcpListToolsFailedEvent as BetaResponseMcpListToolsFailedEvent
from .. import BetaResponseMcpListToolsInProgressEvent as BetaResponseMcpListToolsInProgressEvent
from .. import BetaResponseOutputItemAddedEvent as BetaResponseOutputItemAddedEvent
from .. import BetaResponseOutputItemDoneEvent as BetaResponseOutputItemDoneEvent
from .. import (
    BetaResponseOutputTextAnnotationAddedEvent as BetaResponseOutputTextAnnotationAddedEvent,
)
from .. import BetaResponseQueuedEvent as BetaResponseQueuedEvent
from .. import (
    BetaResponseReasoningSummaryPartAddedEvent as BetaResponseReasoningSummaryPartAddedEvent,
)
from .. import (
    BetaResponseReasoningSummaryPartDoneEvent as BetaResponseReasoningSummaryPartDoneEvent,
)
from .. import (
    BetaResponseReasoningSummaryTextDeltaEvent as BetaResponseReasoningSummaryTextDeltaEvent,
)
from .. import (
    BetaResponseReasoningSummaryTextDoneEvent as BetaResponseReasoningSummaryTextDoneEvent,
)
from .. import BetaResponseReasoningTextDeltaEvent as BetaResponseReasoningTextDeltaEvent
from .. import BetaResponseReasoningTextDoneEvent as BetaResponseReasoningTextDoneEvent
from .. import BetaResponseRefusalDeltaEvent as BetaResponseRefusalDeltaEvent
from .. import BetaResponseRefusalDoneEvent as BetaResponseRefusalDoneEvent
from .. import BetaResponseShellCallCommandAddedEvent as BetaResponseShellCallCommandAddedEvent
from .. import BetaResponseShellCallCommandDeltaEvent as BetaResponseShellCallCommandDeltaEvent
from .. import BetaResponseShellCallCommandDoneEvent as BetaResponseShellCallCommandDoneEvent
from .. import (
    BetaResponseShellCallOutputContentDeltaEvent as BetaResponseShellCallOutputContentDeltaEvent,
)
from .. import (
    BetaResponseShellCallOutputContentDoneEvent as BetaResponseShellCallOutputContentDoneEvent,
)
from .. import BetaResponseTextDeltaEvent as BetaResponseTextDeltaEvent
from .. import BetaResponseTextDoneEvent as BetaResponseTextDoneEvent
from .. import BetaResponseWebSearchCallCompletedEvent as BetaResponseWebSearchCallCompletedEvent
from .. import BetaResponseWebSearchCallInProgressEvent as BetaResponseWebSearchCallInProgressEvent
from .. import BetaResponseWebSearchCallSearchingEvent as BetaResponseWebSearchCallSearchingEvent

BetaResponseAudioTranscriptWsDelta = _beta_responses_server_event.BetaResponseAudioTranscriptWsDelta
BetaResponseAudioTranscriptWsDone = _beta_responses_server_event.BetaResponseAudioTranscriptWsDone
BetaResponseAudioWsDelta = _beta_responses_server_event.BetaResponseAudioWsDelta
BetaResponseAudioWsDone = _beta_responses_server_event.BetaResponseAudioWsDone
BetaResponseCodeInterpreterCallCodeWsDelta = (
    _beta_responses_server_event.BetaResponseCodeInterpreterCallCodeWsDelta
)
BetaResponseCodeInterpreterCallCodeWsDone = (
    _beta_responses_server_event.BetaResponseCodeInterpreterCallCodeWsDone
)
BetaResponseCodeInterpreterCallInWsProgress = (
    _beta_responses_server_event.BetaResponseCodeInterpreterCallInWsProgress
)
BetaResponseCodeInterpreterCallWsCompleted = (
    _beta_responses_server_event.BetaResponseCodeInterpreterCallWsCompleted
)
BetaResponseCodeInterpreterCallWsInterpreting = (
    _beta_responses_server_event.BetaResponseCodeInterpreterCallWsInterpreting
)
BetaResponseContentPartWsAdded = _beta_responses_server_event.BetaResponseContentPartWsAdded
BetaResponseContentPartWsDone = _beta_responses_server_event.BetaResponseContentPartWsDone
BetaResponseCustomToolCallInputWsDelta = (
    _beta_responses_server_event.BetaResponseCustomToolCallInputWsDelta
)
BetaResponseCustomToolCallInputWsDone = (
    _beta_responses_server_event.BetaResponseCustomToolCallInputWsDone
)
BetaResponseFileSearchCallInWsProgress = (
    _beta_responses_server_event.BetaResponseFileSearchCallInWsProgress
)
BetaResponseFileSearchCallWsCompleted = (
    _beta_responses_server_event.BetaResponseFileSearchCallWsCompleted
)
BetaResponseFileSearchCallWsSearching = (
    _beta_responses_server_event.BetaResponseFileSearchCallWsSearching
)
BetaResponseFunctionCallArgumentsWsDelta = (
    _beta_responses_server_event.BetaResponseFunctionCallArgumentsWsDelta
)
BetaResponseFunctionCallArgumentsWsDone = (
    _beta_responses_server_event.BetaResponseFunctionCallArgumentsWsDone
)
BetaResponseImageGenCallInWsProgress = (
    _beta_responses_server_event.BetaResponseImageGenCallInWsProgress
)
BetaResponseImageGenCallPartialWsImage = (
    _beta_responses_server_event.BetaResponseImageGenCallPartialWsImage
)
BetaResponseImageGenCallWsCompleted = (
    _beta_responses_server_event.BetaResponseImageGenCallWsCompleted
)
BetaResponseImageGenCallWsGenerating = (
    _beta_responses_server_event.BetaResponseImageGenCallWsGenerating
)
BetaResponseInWsProgress = _beta_responses_server_event.BetaResponseInWsProgress
BetaResponseMcpCallArgumentsWsDelta = (
    _beta_responses_server_event.BetaResponseMcpCallArgumentsWsDelta
)
BetaResponseMcpCallArgumentsWsDone = _beta_responses_server_event.BetaResponseMcpCallArgumentsWsDone
BetaResponseMcpCallInWsProgress = _beta_responses_server_event.BetaResponseMcpCallInWsProgress
BetaResponseMcpCallWsCompleted = _beta_responses_server_event.BetaResponseMcpCallWsCompleted
BetaResponseMcpCallWsFailed = _beta_responses_server_event.BetaResponseMcpCallWsFailed
BetaResponseMcpListToolsInWsProgress = (
    _beta_responses_server_event.BetaResponseMcpListToolsInWsProgress
)
BetaResponseMcpListToolsWsCompleted = (
    _beta_responses_server_event.BetaResponseMcpListToolsWsCompleted
)
BetaResponseMcpListToolsWsFailed = _beta_responses_server_event.BetaResponseMcpListToolsWsFailed
BetaResponseOutputItemWsAdded = _beta_responses_server_event.BetaResponseOutputItemWsAdded
BetaResponseOutputItemWsDone = _beta_responses_server_event.BetaResponseOutputItemWsDone
BetaResponseOutputTextAnnotationWsAdded = (
    _beta_responses_server_event.BetaResponseOutputTextAnnotationWsAdded
)
BetaResponseReasoningSummaryPartWsAdded = (
    _beta_responses_server_event.BetaResponseReasoningSummaryPartWsAdded
)
BetaResponseReasoningSummaryPartWsDone = (
    _beta_responses_server_event.BetaResponseReasoningSummaryPartWsDone
)
BetaResponseReasoningSummaryTextWsDelta = (
    _beta_responses_server_event.BetaResponseReasoningSummaryTextWsDelta
)
BetaResponseReasoningSummaryTextWsDone = (
    _beta_responses_server_event.BetaResponseReasoningSummaryTextWsDone
)
BetaResponseReasoningTextWsDelta = _beta_responses_server_event.BetaResponseReasoningTextWsDelta
BetaResponseReasoningTextWsDone = _beta_responses_server_event.BetaResponseReasoningTextWsDone
BetaResponseRefusalWsDelta = _beta_responses_server_event.BetaResponseRefusalWsDelta
BetaResponseRefusalWsDone = _beta_responses_server_event.BetaResponseRefusalWsDone
BetaResponseShellCallCommandWsAdded = (
    _beta_responses_server_event.BetaResponseShellCallCommandWsAdded
)
BetaResponseShellCallCommandWsDelta = (
    _beta_responses_server_event.BetaResponseShellCallCommandWsDelta
)
BetaResponseShellCallCommandWsDone = _beta_responses_server_event.BetaResponseShellCallCommandWsDone
BetaResponseShellCallOutputContentWsDelta = (
    _beta_responses_server_event.BetaResponseShellCallOutputContentWsDelta
)
BetaResponseShellCallOutputContentWsDone = (
    _beta_responses_server_event.BetaResponseShellCallOutputContentWsDone
)
BetaResponseTextWsDelta = _beta_responses_server_event.BetaResponseTextWsDelta
BetaResponseTextWsDone = _beta_responses_server_event.BetaResponseTextWsDone
BetaResponseWebSearchCallInWsProgress = (
    _beta_responses_server_event.BetaResponseWebSearchCallInWsProgress
)
BetaResponseWebSearchCallWsCompleted = (
    _beta_responses_server_event.BetaResponseWebSearchCallWsCompleted
)
BetaResponseWebSearchCallWsSearching = (
    _beta_responses_server_event.BetaResponseWebSearchCallWsSearching
)
BetaResponseWsCompleted = _beta_responses_server_event.BetaResponseWsCompleted
BetaResponseWsCreated = _beta_responses_server_event.BetaResponseWsCreated
BetaResponseWsError = _beta_responses_server_event.BetaResponseWsError
BetaResponseWsErrorAgent = _beta_responses_server_event.BetaResponseWsErrorAgent
BetaResponseWsErrorError = _beta_responses_server_event.BetaResponseWsErrorError
BetaResponseWsFailed = _beta_responses_server_event.BetaResponseWsFailed
BetaResponseWsIncomplete = _beta_responses_server_event.BetaResponseWsIncomplete
BetaResponseWsQueued = _beta_responses_server_event.BetaResponseWsQueued
BetaResponseWsErrorErrorMisalignment = (
    _beta_responses_server_event.BetaResponseWsErrorErrorMisalignment
)
BetaResponseWsErrorErrorMisalignmentSteer = (
    _beta_responses_server_event.BetaResponseWsErrorErrorMisalignmentSteer
)
BetaResponseCompactionWsCompacting = _beta_responses_server_event.BetaResponseCompactionWsCompacting
