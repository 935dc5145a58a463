from typing_extensions import TypeAlias
from .. import _responses_server_event
from .. import ResponsesServerEvent as ResponsesServerEvent
from .. import ResponseAudioDeltaEvent as ResponseAudioDeltaEvent
from .. import ResponseAudioDoneEvent as ResponseAudioDoneEvent
from .. import ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent
from .. import ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent
from .. import (
    ResponseCodeInterpreterCallCodeDeltaEvent as ResponseCodeInterpreterCallCodeDeltaEvent,
)
from .. import ResponseCodeInterpreterCallCodeDoneEvent as ResponseCodeInterpreterCallCodeDoneEvent
from .. import (
    ResponseCodeInterpreterCallCompletedEvent as ResponseCodeInterpreterCallCompletedEvent,
)
from .. import (
    ResponseCodeInterpreterCallInProgressEvent as ResponseCodeInterpreterCallInProgressEvent,
)
from .. import (
    ResponseCodeInterpreterCallInterpretingEvent as ResponseCodeInterpreterCallInterpretingEvent,
)
from .. import ResponseCompletedEvent as ResponseCompletedEvent
from .. import ResponseContentPartAddedEvent as ResponseContentPartAddedEvent
from .. import ResponseContentPartDoneEvent as ResponseContentPartDoneEvent
from .. import ResponseCreatedEvent as ResponseCreatedEvent
from .. import ResponseCustomToolCallInputDeltaEvent as ResponseCustomToolCallInputDeltaEvent
from .. import ResponseCustomToolCallInputDoneEvent as ResponseCustomToolCallInputDoneEvent
from .. import ResponseFailedEvent as ResponseFailedEvent
from .. import ResponseFileSearchCallCompletedEvent as ResponseFileSearchCallCompletedEvent
from .. import ResponseFileSearchCallInProgressEvent as ResponseFileSearchCallInProgressEvent
from .. import ResponseFileSearchCallSearchingEvent as ResponseFileSearchCallSearchingEvent
from .. import ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent
from .. import ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent
from .. import ResponseImageGenCallCompletedEvent as ResponseImageGenCallCompletedEvent
from .. import ResponseImageGenCallGeneratingEvent as ResponseImageGenCallGeneratingEvent
from .. import ResponseImageGenCallInProgressEvent as ResponseImageGenCallInProgressEvent
from .. import ResponseImageGenCallPartialImageEvent as ResponseImageGenCallPartialImageEvent
from .. import ResponseInProgressEvent as ResponseInProgressEvent
from .. import ResponseIncompleteEvent as ResponseIncompleteEvent
from .. import ResponseMcpCallArgumentsDeltaEvent as ResponseMcpCallArgumentsDeltaEvent
from .. import ResponseMcpCallArgumentsDoneEvent as ResponseMcpCallArgumentsDoneEvent
from .. import ResponseMcpCallCompletedEvent as ResponseMcpCallCompletedEvent
from .. import ResponseMcpCallFailedEvent as ResponseMcpCallFailedEvent
from .. import ResponseMcpCallInProgressEvent as ResponseMcpCallInProgressEvent
from .. import ResponseMcpListToolsCompletedEvent as ResponseMcpListToolsCompletedEvent
from .. import ResponseMcpListToolsFailedEvent as ResponseMcpListToolsFailedEvent
from .. import ResponseMcpListToolsInProgressEvent as ResponseMcpListToolsInProgressEvent
from .. import ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent
from .. import ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent
from .. import ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent
from .. import ResponseQueuedEvent as ResponseQueuedEvent
from .. import ResponseReasoningSummaryPartAddedEvent as ResponseReasoningSummaryPartAddedEvent
from .. import ResponseReasoningSummaryPartDoneEvent as ResponseReasoningSummaryPartDoneEvent
from .. import ResponseReasoningSummaryTextDeltaEvent as ResponseReasoningSummaryTextDeltaEvent
from .. import ResponseReasoningSummaryTextDoneEvent as ResponseReasoningSummaryTextDoneEvent
from .. import ResponseReasoningTextDeltaEvent as ResponseReasoningTextDeltaEvent
from .. import ResponseReasoningTextDoneEvent as ResponseReasoningTextDoneEvent
from .. import ResponseRefusalDeltaEvent as ResponseRefusalDeltaEvent
from .. import ResponseRefusalDoneEvent as ResponseRefusalDoneEvent
from .. import ResponseShellCallCommandAddedEvent as ResponseShellCallCommandAddedEvent
from .. import ResponseShellCallCommandDeltaEvent as ResponseShellCallCommandDeltaEvent
from .. import ResponseShellCallCommandDoneEvent as ResponseShellCallCommandDoneEvent
from .. import ResponseShellCallOutputContentDeltaEvent as ResponseShellCallOutputContentDeltaEvent
from .. import ResponseShellCallOutputContentDoneEvent as ResponseShellCallOutputContentDoneEvent
from .. import ResponseSteerAcceptedEvent as ResponseSteerAcceptedEvent
from .. import ResponseSteerFailedEvent as ResponseSteerFailedEvent
from .. import ResponseSteerPendingEvent as ResponseSteerPendingEvent
from .. import ResponseTextDeltaEvent as ResponseTextDeltaEvent
from .. import ResponseTextDoneEvent as ResponseTextDoneEvent
from .. import ResponseWebSearchCallCompletedEvent as ResponseWebSearchCallCompletedEvent
from .. import ResponseWebSearchCallInProgressEvent as ResponseWebSearchCallInProgressEvent
from .. import ResponseWebSearchCallSearchingEvent as ResponseWebSearchCallSearchingEvent

ResponseAudioTranscriptWsDelta: TypeAlias = _responses_server_event.ResponseAudioTranscriptWsDelta
ResponseAudioTranscriptWsDone: TypeAlias = _responses_server_event.ResponseAudioTranscriptWsDone
ResponseAudioWsDelta: TypeAlias = _responses_server_event.ResponseAudioWsDelta
ResponseAudioWsDone: TypeAlias = _responses_server_event.ResponseAudioWsDone
ResponseCodeInterpreterCallCodeWsDelta: TypeAlias = (
    _responses_server_event.ResponseCodeInterpreterCallCodeWsDelta
)
ResponseCodeInterpreterCallCodeWsDone: TypeAlias = (
    _responses_server_event.ResponseCodeInterpreterCallCodeWsDone
)
ResponseCodeInterpreterCallInWsProgress: TypeAlias = (
    _responses_server_event.ResponseCodeInterpreterCallInWsProgress
)
ResponseCodeInterpreterCallWsCompleted: TypeAlias = (
    _responses_server_event.ResponseCodeInterpreterCallWsCompleted
)
ResponseCodeInterpreterCallWsInterpreting: TypeAlias = (
    _responses_server_event.ResponseCodeInterpreterCallWsInterpreting
)
ResponseContentPartWsAdded: TypeAlias = _responses_server_event.ResponseContentPartWsAdded
ResponseContentPartWsDone: TypeAlias = _responses_server_event.ResponseContentPartWsDone
ResponseCustomToolCallInputWsDelta: TypeAlias = (
    _responses_server_event.ResponseCustomToolCallInputWsDelta
)
ResponseCustomToolCallInputWsDone: TypeAlias = (
    _responses_server_event.ResponseCustomToolCallInputWsDone
)
ResponseFileSearchCallInWsProgress: TypeAlias = (
    _responses_server_event.ResponseFileSearchCallInWsProgress
)
ResponseFileSearchCallWsCompleted: TypeAlias = (
    _responses_server_event.ResponseFileSearchCallWsCompleted
)
ResponseFileSearchCallWsSearching: TypeAlias = (
    _responses_server_event.ResponseFileSearchCallWsSearching
)
ResponseFunctionCallArgumentsWsDelta: TypeAlias = (
    _responses_server_event.ResponseFunctionCallArgumentsWsDelta
)
ResponseFunctionCallArgumentsWsDone: TypeAlias = (
    _responses_server_event.ResponseFunctionCallArgumentsWsDone
)
ResponseImageGenCallInWsProgress: TypeAlias = (
    _responses_server_event.ResponseImageGenCallInWsProgress
)
ResponseImageGenCallPartialWsImage: TypeAlias = (
    _responses_server_event.ResponseImageGenCallPartialWsImage
)
ResponseImageGenCallWsCompleted: TypeAlias = _responses_server_event.ResponseImageGenCallWsCompleted
ResponseImageGenCallWsGenerating: TypeAlias = (
    _responses_server_event.ResponseImageGenCallWsGenerating
)
ResponseInWsProgress: TypeAlias = _responses_server_event.ResponseInWsProgress
ResponseMcpCallArgumentsWsDelta: TypeAlias = _responses_server_event.ResponseMcpCallArgumentsWsDelta
ResponseMcpCallArgumentsWsDone: TypeAlias = _responses_server_event.ResponseMcpCallArgumentsWsDone
ResponseMcpCallInWsProgress: TypeAlias = _responses_server_event.ResponseMcpCallInWsProgress
ResponseMcpCallWsCompleted: TypeAlias = _responses_server_event.ResponseMcpCallWsCompleted
ResponseMcpCallWsFailed: TypeAlias = _responses_server_event.ResponseMcpCallWsFailed
ResponseMcpListToolsInWsProgress: TypeAlias = (
    _responses_server_event.ResponseMcpListToolsInWsProgress
)
ResponseMcpListToolsWsCompleted: TypeAlias = _responses_server_event.ResponseMcpListToolsWsCompleted
ResponseMcpListToolsWsFailed: TypeAlias = _responses_server_event.ResponseMcpListToolsWsFailed
ResponseOutputItemWsAdded: TypeAlias = _responses_server_event.ResponseOutputItemWsAdded
ResponseOutputItemWsDone: TypeAlias = _responses_server_event.ResponseOutputItemWsDone
ResponseOutputTextAnnotationWsAdded: TypeAlias = (
    _responses_server_event.ResponseOutputTextAnnotationWsAdded
)
ResponseReasoningSummaryPartWsAdded: TypeAlias = (
    _responses_server_event.ResponseReasoningSummaryPartWsAdded
)
ResponseReasoningSummaryPartWsDone: TypeAlias = (
    _responses_server_event.ResponseReasoningSummaryPartWsDone
)
ResponseReasoningSummaryTextWsDelta: TypeAlias = (
    _responses_server_event.ResponseReasoningSummaryTextWsDelta
)
ResponseReasoningSummaryTextWsDone: TypeAlias = (
    _responses_server_event.ResponseReasoningSummaryTextWsDone
)
ResponseReasoningTextWsDelta: TypeAlias = _responses_server_event.ResponseReasoningTextWsDelta
ResponseReasoningTextWsDone: TypeAlias = _responses_server_event.ResponseReasoningTextWsDone
ResponseRefusalWsDelta: TypeAlias = _responses_server_event.ResponseRefusalWsDelta
ResponseRefusalWsDone: TypeAlias = _responses_server_event.ResponseRefusalWsDone
ResponseShellCallCommandWsAdded: TypeAlias = _responses_server_event.ResponseShellCallCommandWsAdded
ResponseShellCallCommandWsDelta: TypeAlias = _responses_server_event.ResponseShellCallCommandWsDelta
ResponseShellCallCommandWsDone: TypeAlias = _responses_server_event.ResponseShellCallCommandWsDone
ResponseShellCallOutputContentWsDelta: TypeAlias = (
    _responses_server_event.ResponseShellCallOutputContentWsDelta
)
ResponseShellCallOutputContentWsDone: TypeAlias = (
    _responses_server_event.ResponseShellCallOutputContentWsDone
)
ResponseTextWsDelta: TypeAlias = _responses_server_event.ResponseTextWsDelta
ResponseTextWsDone: TypeAlias = _responses_server_event.ResponseTextWsDone
ResponseWebSearchCallInWsProgress: TypeAlias = (
    _responses_server_event.ResponseWebSearchCallInWsProgress
)
ResponseWebSearchCallWsCompleted: TypeAlias = (
    _responses_server_event.ResponseWebSearchCallWsCompleted
)
ResponseWebSearchCallWsSearching: TypeAlias = (
    _responses_server_event.ResponseWebSearchCallWsSearching
)
ResponseWsCompleted: TypeAlias = _responses_server_event.ResponseWsCompleted
ResponseWsCreated: TypeAlias = _responses_server_event.ResponseWsCreated
ResponseWsError: TypeAlias = _responses_server_event.ResponseWsError
ResponseWsErrorError: TypeAlias = _responses_server_event.ResponseWsErrorError
ResponseWsFailed: TypeAlias = _responses_server_event.ResponseWsFailed
ResponseWsIncomplete: TypeAlias = _responses_server_event.ResponseWsIncomplete
ResponseWsQueued: TypeAlias = _responses_server_event.ResponseWsQueued
ResponseCompactionWsCompacting: TypeAlias = _responses_server_event.ResponseCompactionWsCompacting
ResponseWsErrorErrorMisalignment: TypeAlias = (
    _responses_server_event.ResponseWsErrorErrorMisalignment
)
ResponseWsErrorErrorMisalignmentSteer: TypeAlias = (
    _responses_server_event.ResponseWsErrorErrorMisalignmentSteer
)
