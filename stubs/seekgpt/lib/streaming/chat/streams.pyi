from typing import Any, Dict, Generic
from ...._runtime.methods.arguments import Opening
from ...._types import T
from ....types.chat import ParsedChatCompletion
from ..faces import AsyncEventStream, AsyncStreamManager, Events, EventStream, StreamManager
from .events import ChatCompletionStreamEvent, ParsedChatCompletionSnapshot
from .state import ChatCompletionStreamState

def opening(arguments: Dict[str, Any]) -> Opening: ...

class _Completion(Events[ChatCompletionStreamEvent[T]], Generic[T]):
    def __init__(self, raw_stream: Any, state: ChatCompletionStreamState[T]) -> None: ...
    @property
    def current_completion_snapshot(self) -> ParsedChatCompletionSnapshot: ...

class ChatCompletionStream(_Completion[T], EventStream[ChatCompletionStreamEvent[T]], Generic[T]):
    def get_final_completion(self) -> ParsedChatCompletion[T]: ...

class AsyncChatCompletionStream(
    _Completion[T],
    AsyncEventStream[ChatCompletionStreamEvent[T]],
    Generic[T],
):
    async def get_final_completion(self) -> ParsedChatCompletion[T]: ...

class ChatCompletionStreamManager(StreamManager[ChatCompletionStream[T]], Generic[T]): ...
class AsyncChatCompletionStreamManager(
    AsyncStreamManager[AsyncChatCompletionStream[T]],
    Generic[T],
): ...
