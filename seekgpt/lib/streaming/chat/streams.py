"""Streams of `chat.completions.stream`, and their managers."""

from __future__ import annotations

from functools import partial
from typing import Any, Dict, Generic

from ...._custom.structured.parsing import completion_parser
from ...._runtime.methods.arguments import Opening
from ...._types import T
from ....types.chat import ParsedChatCompletion
from ..faces import AsyncEventStream, AsyncStreamManager, Events, EventStream, StreamManager
from .events import ChatCompletionStreamEvent, ParsedChatCompletionSnapshot
from .state import ChatCompletionStreamState


def opening(arguments: Dict[str, Any]) -> Opening:
    """What `chat.completions.stream` makes of its arguments."""
    parser = completion_parser(arguments, only_strict=False)
    return Opening(partial(ChatCompletionStreamState.of, parser))


class _Completion(Events[ChatCompletionStreamEvent[T]], Generic[T]):
    """The events of a chat completion, and the completion they add up to."""

    def __init__(self, raw_stream: Any, state: ChatCompletionStreamState[T]) -> None:
        super().__init__(raw_stream, state, state.handle_chunk)

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletionSnapshot:
        """The completion so far."""
        found: ParsedChatCompletionSnapshot = self._state.current_completion_snapshot
        return found


class ChatCompletionStream(_Completion[T], EventStream[ChatCompletionStreamEvent[T]], Generic[T]):
    """The events of a chat completion, and the completion they add up to."""

    def get_final_completion(self) -> ParsedChatCompletion[T]:
        """Read to the end, and give the whole completion with what was parsed of it.

        Raises:
            LengthFinishReasonError, ContentFilterFinishReasonError: the model was cut off.
            APIConnectionError: the stream ended before the completion did.
        """
        final: ParsedChatCompletion[T] = self.until_done()._whole("get_final_completion")
        return final


class AsyncChatCompletionStream(
    _Completion[T], AsyncEventStream[ChatCompletionStreamEvent[T]], Generic[T]
):
    """The events of a chat completion, and the completion they add up to."""

    async def get_final_completion(self) -> ParsedChatCompletion[T]:
        """Read to the end, and give the whole completion with what was parsed of it.

        Raises:
            LengthFinishReasonError, ContentFilterFinishReasonError: the model was cut off.
            APIConnectionError: the stream ended before the completion did.
        """
        final: ParsedChatCompletion[T] = (await self.until_done())._whole("get_final_completion")
        return final


class ChatCompletionStreamManager(StreamManager[ChatCompletionStream[T]], Generic[T]):
    """What `chat.completions.stream` returns; the request is made when it is entered."""

    def _face(self, raw_stream: Any) -> ChatCompletionStream[T]:
        return ChatCompletionStream(raw_stream, self._subject())


class AsyncChatCompletionStreamManager(
    AsyncStreamManager[AsyncChatCompletionStream[T]], Generic[T]
):
    """What `chat.completions.stream` returns; the request is made when it is entered."""

    def _face(self, raw_stream: Any) -> AsyncChatCompletionStream[T]:
        return AsyncChatCompletionStream(raw_stream, self._subject())
