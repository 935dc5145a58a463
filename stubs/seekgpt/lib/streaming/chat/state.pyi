from typing import Any, Generic, Iterable, Iterator, List, Type, Union
from ...._custom.structured.parsing import CompletionParser
from ...._sentinels import Omit
from ...._types import T
from ....types.chat import ParsedChatCompletion
from .events import ChatCompletionStreamEvent, ParsedChatCompletionSnapshot
from ....types.chat import ChatCompletionChunk, ChatCompletionToolUnionParam
from ....types.chat.completion_create_params import ResponseFormat

Events = Iterator[Any]

class ChatCompletionStreamState(Generic[T]):
    """Puts a completion together from chunks that you feed it.

    For streams that did not come from `chat.completions.stream`, which does this by itself:

        state = ChatCompletionStreamState()
        for chunk in client.chat.completions.create(..., stream=True):
            for event in state.handle_chunk(chunk):
                ...
        completion = state.get_final_completion()
    """
    def __init__(
        self,
        *,
        input_tools: Union[Iterable[ChatCompletionToolUnionParam], Omit] = ...,
        response_format: Union[Type[T], ResponseFormat, Omit] = ...,
    ) -> None: ...
    @classmethod
    def of(cls, parser: CompletionParser) -> ChatCompletionStreamState[Any]:
        """A state of a call whose arguments were looked at before."""
    def handle_chunk(self, chunk: ChatCompletionChunk) -> List[ChatCompletionStreamEvent[T]]:
        """Add a chunk, and tell what it brought.

        Raises:
            LengthFinishReasonError, ContentFilterFinishReasonError: a choice ended too early for
                its content or its arguments to be parsed.
        """
    @property
    def current_completion_snapshot(self) -> ParsedChatCompletionSnapshot:
        """The completion so far.

        Raises:
            SeekGPTError: nothing has arrived yet.
        """
    def get_final_completion(self) -> ParsedChatCompletion[T]:
        """The whole completion, its content and arguments parsed. Call it when all has arrived.

        Raises:
            LengthFinishReasonError, ContentFilterFinishReasonError: a choice ended too early.
            SeekGPTError: nothing has arrived.
        """
    @property
    def unfinished(self) -> str:
        """Why the completion cannot be taken for whole, if it cannot."""
