"""The events of a response's stream: those of the API, some of them with what they add up to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Optional, Union

from ...._types import T
from ....types import responses as declared
from ....types.responses import ParsedResponse
from ..growing import Event

if TYPE_CHECKING:
    from typing_extensions import TypeAlias


class ResponseTextDeltaEvent(Event, declared.ResponseTextDeltaEvent, later=("snapshot",)):
    """More of a text."""

    snapshot: str
    """The text so far."""


class ResponseTextDoneEvent(declared.ResponseTextDoneEvent, Generic[T]):
    """A text is complete."""

    parsed: Optional[T] = None


class ResponseFunctionCallArgumentsDeltaEvent(
    Event, declared.ResponseFunctionCallArgumentsDeltaEvent, later=("snapshot",)
):
    """More of the arguments of a function call."""

    snapshot: str
    """The arguments so far."""


class ResponseCompletedEvent(declared.ResponseCompletedEvent, Generic[T]):
    """The response is complete."""

    response: ParsedResponse[T]


if TYPE_CHECKING:
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
else:

    def __getattr__(name: str) -> Any:
        """The union of all events: made when asked for, because it takes all their classes."""
        if name != "ResponseStreamEvent":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from typing import get_args

        own = (
            ResponseTextDeltaEvent,
            ResponseTextDoneEvent[T],
            ResponseFunctionCallArgumentsDeltaEvent,
            ResponseCompletedEvent[T],
        )
        replaced = {getattr(cls, "__origin__", cls).__name__ for cls in own}
        others = get_args(declared.ResponseStreamEvent)
        union = Union[(*own, *(cls for cls in others if cls.__name__ not in replaced))]
        globals()[name] = union
        return union
