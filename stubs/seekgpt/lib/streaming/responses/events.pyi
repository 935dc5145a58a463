from typing import Generic, Optional, Union
from ...._types import T
from ....types import responses as declared
from ....types.responses import ParsedResponse
from ..growing import Event
from typing_extensions import TypeAlias

class ResponseTextDeltaEvent(Event, declared.ResponseTextDeltaEvent, later=("snapshot",)):
    snapshot: str

class ResponseTextDoneEvent(declared.ResponseTextDoneEvent, Generic[T]):
    parsed: Optional[T]

class ResponseFunctionCallArgumentsDeltaEvent(
    Event,
    declared.ResponseFunctionCallArgumentsDeltaEvent,
    later=("snapshot",),
):
    snapshot: str

class ResponseCompletedEvent(declared.ResponseCompletedEvent, Generic[T]):
    response: ParsedResponse[T]

ResponseStreamEvent: TypeAlias = Union[
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent[T],
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseCompletedEvent[T],
    declared.ResponseAudioDeltaEvent,
    declared.ResponseAudioDoneEvent,
    declared.ResponseAudioTranscriptDeltaEvent,
    declared.ResponseAudioTranscriptDoneEvent,
    declared.ResponseCodeInterpreterCallCodeDeltaEvent,
    declared.ResponseCodeInterpreterCallCodeDoneEvent,
    declared.ResponseCodeInterpreterCallCompletedEvent,
    declared.ResponseCodeInterpreterCallInProgressEvent,
    declared.ResponseCodeInterpreterCallInterpretingEvent,
    declared.ResponseCompactionCompactingEvent,
    declared.ResponseContentPartAddedEvent,
    declared.ResponseContentPartDoneEvent,
    declared.ResponseCreatedEvent,
    declared.ResponseCustomToolCallInputDeltaEvent,
    declared.ResponseCustomToolCallInputDoneEvent,
    declared.ResponseErrorEvent,
    declared.ResponseFailedEvent,
    declared.ResponseFileSearchCallCompletedEvent,
    declared.ResponseFileSearchCallInProgressEvent,
    declared.ResponseFileSearchCallSearchingEvent,
    declared.ResponseFunctionCallArgumentsDoneEvent,
    declared.ResponseImageGenCallCompletedEvent,
    declared.ResponseImageGenCallGeneratingEvent,
    declared.ResponseImageGenCallInProgressEvent,
    declared.ResponseImageGenCallPartialImageEvent,
    declared.ResponseInProgressEvent,
    declared.ResponseIncompleteEvent,
    declared.ResponseMcpCallArgumentsDeltaEvent,
    declared.ResponseMcpCallArgumentsDoneEvent,
    declared.ResponseMcpCallCompletedEvent,
    declared.ResponseMcpCallFailedEvent,
    declared.ResponseMcpCallInProgressEvent,
    declared.ResponseMcpListToolsCompletedEvent,
    declared.ResponseMcpListToolsFailedEvent,
    declared.ResponseMcpListToolsInProgressEvent,
    declared.ResponseOutputItemAddedEvent,
    declared.ResponseOutputItemDoneEvent,
    declared.ResponseOutputTextAnnotationAddedEvent,
    declared.ResponseQueuedEvent,
    declared.ResponseReasoningSummaryPartAddedEvent,
    declared.ResponseReasoningSummaryPartDoneEvent,
    declared.ResponseReasoningSummaryTextDeltaEvent,
    declared.ResponseReasoningSummaryTextDoneEvent,
    declared.ResponseReasoningTextDeltaEvent,
    declared.ResponseReasoningTextDoneEvent,
    declared.ResponseRefusalDeltaEvent,
    declared.ResponseRefusalDoneEvent,
    declared.ResponseShellCallCommandAddedEvent,
    declared.ResponseShellCallCommandDeltaEvent,
    declared.ResponseShellCallCommandDoneEvent,
    declared.ResponseShellCallOutputContentDeltaEvent,
    declared.ResponseShellCallOutputContentDoneEvent,
    declared.ResponseWebSearchCallCompletedEvent,
    declared.ResponseWebSearchCallInProgressEvent,
    declared.ResponseWebSearchCallSearchingEvent,
]
