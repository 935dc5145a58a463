from typing_extensions import TypeAlias
from .. import _beta_responses_server_event
from .. import BetaResponsesServerEvent as BetaResponsesServerEvent
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

BetaResponseAudioTranscriptWsDelta: TypeAlias = (
    _beta_responses_server_event.BetaResponseAudioTranscriptWsDelta
)
BetaResponseAudioTranscriptWsDone: TypeAlias = (
    _beta_responses_server_event.BetaResponseAudioTranscriptWsDone
)
BetaResponseAudioWsDelta: TypeAlias = _beta_responses_server_event.BetaResponseAudioWsDelta
BetaResponseAudioWsDone: TypeAlias = _beta_responses_server_event.BetaResponseAudioWsDone
BetaResponseCodeInterpreterCallCodeWsDelta: TypeAlias = (
    _beta_responses_server_event.BetaResponseCodeInterpreterCallCodeWsDelta
)
BetaResponseCodeInterpreterCallCodeWsDone: TypeAlias = (
    _beta_responses_server_event.BetaResponseCodeInterpreterCallCodeWsDone
)
BetaResponseCodeInterpreterCallInWsProgress: TypeAlias = (
    _beta_responses_server_event.BetaResponseCodeInterpreterCallInWsProgress
)
BetaResponseCodeInterpreterCallWsCompleted: TypeAlias = (
    _beta_responses_server_event.BetaResponseCodeInterpreterCallWsCompleted
)
BetaResponseCodeInterpreterCallWsInterpreting: TypeAlias = (
    _beta_responses_server_event.BetaResponseCodeInterpreterCallWsInterpreting
)
BetaResponseContentPartWsAdded: TypeAlias = (
    _beta_responses_server_event.BetaResponseContentPartWsAdded
)
BetaResponseContentPartWsDone: TypeAlias = (
    _beta_responses_server_event.BetaResponseContentPartWsDone
)
BetaResponseCustomToolCallInputWsDelta: TypeAlias = (
    _beta_responses_server_event.BetaResponseCustomToolCallInputWsDelta
)
BetaResponseCustomToolCallInputWsDone: TypeAlias = (
    _beta_responses_server_event.BetaResponseCustomToolCallInputWsDone
)
BetaResponseFileSearchCallInWsProgress: TypeAlias = (
    _beta_responses_server_event.BetaResponseFileSearchCallInWsProgress
)
BetaResponseFileSearchCallWsCompleted: TypeAlias = (
    _beta_responses_server_event.BetaResponseFileSearchCallWsCompleted
)
BetaResponseFileSearchCallWsSearching: TypeAlias = (
    _beta_responses_server_event.BetaResponseFileSearchCallWsSearching
)
BetaResponseFunctionCallArgumentsWsDelta: TypeAlias = (
    _beta_responses_server_event.BetaResponseFunctionCallArgumentsWsDelta
)
BetaResponseFunctionCallArgumentsWsDone: TypeAlias = (
    _beta_responses_server_event.BetaResponseFunctionCallArgumentsWsDone
)
BetaResponseImageGenCallInWsProgress: TypeAlias = (
    _beta_responses_server_event.BetaResponseImageGenCallInWsProgress
)
BetaResponseImageGenCallPartialWsImage: TypeAlias = (
    _beta_responses_server_event.BetaResponseImageGenCallPartialWsImage
)
BetaResponseImageGenCallWsCompleted: TypeAlias = (
    _beta_responses_server_event.BetaResponseImageGenCallWsCompleted
)
BetaResponseImageGenCallWsGenerating: TypeAlias = (
    _beta_responses_server_event.BetaResponseImageGenCallWsGenerating
)
BetaResponseInWsProgress: TypeAlias = _beta_responses_server_event.BetaResponseInWsProgress
BetaResponseMcpCallArgumentsWsDelta: TypeAlias = (
    _beta_responses_server_event.BetaResponseMcpCallArgumentsWsDelta
)
BetaResponseMcpCallArgumentsWsDone: TypeAlias = (
    _beta_responses_server_event.BetaResponseMcpCallArgumentsWsDone
)
BetaResponseMcpCallInWsProgress: TypeAlias = (
    _beta_responses_server_event.BetaResponseMcpCallInWsProgress
)
BetaResponseMcpCallWsCompleted: TypeAlias = (
    _beta_responses_server_event.BetaResponseMcpCallWsCompleted
)
BetaResponseMcpCallWsFailed: TypeAlias = _beta_responses_server_event.BetaResponseMcpCallWsFailed
BetaResponseMcpListToolsInWsProgress: TypeAlias = (
    _beta_responses_server_event.BetaResponseMcpListToolsInWsProgress
)
BetaResponseMcpListToolsWsCompleted: TypeAlias = (
    _beta_responses_server_event.BetaResponseMcpListToolsWsCompleted
)
BetaResponseMcpListToolsWsFailed: TypeAlias = (
    _beta_responses_server_event.BetaResponseMcpListToolsWsFailed
)
BetaResponseOutputItemWsAdded: TypeAlias = (
    _beta_responses_server_event.BetaResponseOutputItemWsAdded
)
BetaResponseOutputItemWsDone: TypeAlias = _beta_responses_server_event.BetaResponseOutputItemWsDone
BetaResponseOutputTextAnnotationWsAdded: TypeAlias = (
    _beta_responses_server_event.BetaResponseOutputTextAnnotationWsAdded
)
BetaResponseReasoningSummaryPartWsAdded: TypeAlias = (
    _beta_responses_server_event.BetaResponseReasoningSummaryPartWsAdded
)
BetaResponseReasoningSummaryPartWsDone: TypeAlias = (
    _beta_responses_server_event.BetaResponseReasoningSummaryPartWsDone
)
BetaResponseReasoningSummaryTextWsDelta: TypeAlias = (
    _beta_responses_server_event.BetaResponseReasoningSummaryTextWsDelta
)
BetaResponseReasoningSummaryTextWsDone: TypeAlias = (
    _beta_responses_server_event.BetaResponseReasoningSummaryTextWsDone
)
BetaResponseReasoningTextWsDelta: TypeAlias = (
    _beta_responses_server_event.BetaResponseReasoningTextWsDelta
)
BetaResponseReasoningTextWsDone: TypeAlias = (
    _beta_responses_server_event.BetaResponseReasoningTextWsDone
)
BetaResponseRefusalWsDelta: TypeAlias = _beta_responses_server_event.BetaResponseRefusalWsDelta
BetaResponseRefusalWsDone: TypeAlias = _beta_responses_server_event.BetaResponseRefusalWsDone
BetaResponseShellCallCommandWsAdded: TypeAlias = (
    _beta_responses_server_event.BetaResponseShellCallCommandWsAdded
)
BetaResponseShellCallCommandWsDelta: TypeAlias = (
    _beta_responses_server_event.BetaResponseShellCallCommandWsDelta
)
BetaResponseShellCallCommandWsDone: TypeAlias = (
    _beta_responses_server_event.BetaResponseShellCallCommandWsDone
)
BetaResponseShellCallOutputContentWsDelta: TypeAlias = (
    _beta_responses_server_event.BetaResponseShellCallOutputContentWsDelta
)
BetaResponseShellCallOutputContentWsDone: TypeAlias = (
    _beta_responses_server_event.BetaResponseShellCallOutputContentWsDone
)
BetaResponseTextWsDelta: TypeAlias = _beta_responses_server_event.BetaResponseTextWsDelta
BetaResponseTextWsDone: TypeAlias = _beta_responses_server_event.BetaResponseTextWsDone
BetaResponseWebSearchCallInWsProgress: TypeAlias = (
    _beta_responses_server_event.BetaResponseWebSearchCallInWsProgress
)
BetaResponseWebSearchCallWsCompleted: TypeAlias = (
    _beta_responses_server_event.BetaResponseWebSearchCallWsCompleted
)
BetaResponseWebSearchCallWsSearching: TypeAlias = (
    _beta_responses_server_event.BetaResponseWebSearchCallWsSearching
)
BetaResponseWsCompleted: TypeAlias = _beta_responses_server_event.BetaResponseWsCompleted
BetaResponseWsCreated: TypeAlias = _beta_responses_server_event.BetaResponseWsCreated
BetaResponseWsError: TypeAlias = _beta_responses_server_event.BetaResponseWsError
BetaResponseWsErrorAgent: TypeAlias = _beta_responses_server_event.BetaResponseWsErrorAgent
BetaResponseWsErrorError: TypeAlias = _beta_responses_server_event.BetaResponseWsErrorError
BetaResponseWsFailed: TypeAlias = _beta_responses_server_event.BetaResponseWsFailed
BetaResponseWsIncomplete: TypeAlias = _beta_responses_server_event.BetaResponseWsIncomplete
BetaResponseWsQueued: TypeAlias = _beta_responses_server_event.BetaResponseWsQueued
BetaResponseWsErrorErrorMisalignment: TypeAlias = (
    _beta_responses_server_event.BetaResponseWsErrorErrorMisalignment
)
BetaResponseWsErrorErrorMisalignmentSteer: TypeAlias = (
    _beta_responses_server_event.BetaResponseWsErrorErrorMisalignmentSteer
)
BetaResponseCompactionWsCompacting: TypeAlias = (
    _beta_responses_server_event.BetaResponseCompactionWsCompacting
)
