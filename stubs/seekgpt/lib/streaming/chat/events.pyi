from typing import Generic, List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel
from ...._types import T
from ....types.chat import (
    ChatCompletionChunk,
    ChatCompletionTokenLogprob,
    ParsedChatCompletion,
    ParsedChatCompletionMessage,
    ParsedChoice,
)
from ..growing import Event

ParsedChatCompletionSnapshot: TypeAlias = ParsedChatCompletion[object]
ParsedChatCompletionMessageSnapshot: TypeAlias = ParsedChatCompletionMessage[object]
ParsedChoiceSnapshot: TypeAlias = ParsedChoice[object]

class ChunkEvent(Event, later=("snapshot",)):
    """A chunk, as the API sent it; the events it gives rise to come after it."""

    type: Literal["chunk"]
    chunk: ChatCompletionChunk
    snapshot: ParsedChatCompletionSnapshot
    """The completion as it was after the chunk."""

class ContentDeltaEvent(Event, later=("snapshot", "parsed")):
    """More of the content."""

    type: Literal["content.delta"]
    delta: str
    snapshot: str
    """The content so far."""
    parsed: Optional[object]
    """What the content says so far, as JSON, if a class was asked for."""

class ContentDoneEvent(BaseModel, Generic[T]):
    """The content is complete."""

    type: Literal["content.done"]
    content: str
    parsed: Optional[T]

class RefusalDeltaEvent(Event, later=("snapshot",)):
    """More of a refusal."""

    type: Literal["refusal.delta"]
    delta: str
    snapshot: str

class RefusalDoneEvent(BaseModel):
    """The refusal is complete."""

    type: Literal["refusal.done"]
    refusal: str

class FunctionToolCallArgumentsDeltaEvent(Event, later=("arguments", "parsed_arguments")):
    """More of the arguments of a function call."""

    type: Literal["tool_calls.function.arguments.delta"]
    name: str
    index: int
    arguments: str
    """The arguments so far."""
    parsed_arguments: object
    """What they say so far, as JSON, if the function is strict."""
    arguments_delta: str

class FunctionToolCallArgumentsDoneEvent(BaseModel):
    """The arguments of a function call are complete."""

    type: Literal["tool_calls.function.arguments.done"]
    name: str
    index: int
    arguments: str
    parsed_arguments: object
    """An instance of the function's class, or JSON, if the function is strict."""

class LogprobsContentDeltaEvent(Event, later=("snapshot",)):
    """Log probabilities of more of the content's tokens."""

    type: Literal["logprobs.content.delta"]
    content: List[ChatCompletionTokenLogprob]
    snapshot: List[ChatCompletionTokenLogprob]
    """All so far."""

class LogprobsContentDoneEvent(BaseModel):
    """The log probabilities of the content are complete."""

    type: Literal["logprobs.content.done"]
    content: List[ChatCompletionTokenLogprob]

class LogprobsRefusalDeltaEvent(Event, later=("snapshot",)):
    """Log probabilities of more of a refusal's tokens."""

    type: Literal["logprobs.refusal.delta"]
    refusal: List[ChatCompletionTokenLogprob]
    snapshot: List[ChatCompletionTokenLogprob]

class LogprobsRefusalDoneEvent(BaseModel):
    """The log probabilities of a refusal are complete."""

    type: Literal["logprobs.refusal.done"]
    refusal: List[ChatCompletionTokenLogprob]

ChatCompletionStreamEvent: TypeAlias = Union[
    ChunkEvent,
    ContentDeltaEvent,
    ContentDoneEvent[T],
    RefusalDeltaEvent,
    RefusalDoneEvent,
    FunctionToolCallArgumentsDeltaEvent,
    FunctionToolCallArgumentsDoneEvent,
    LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent,
]
