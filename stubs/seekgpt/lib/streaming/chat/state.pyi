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
    def __init__(
        self,
        *,
        input_tools: Union[Iterable[ChatCompletionToolUnionParam], Omit] = ...,
        response_format: Union[Type[T], ResponseFormat, Omit] = ...,
    ) -> None: ...
    @classmethod
    def of(cls, parser: CompletionParser) -> ChatCompletionStreamState[Any]: ...
    def handle_chunk(self, chunk: ChatCompletionChunk) -> List[ChatCompletionStreamEvent[T]]: ...
    @property
    def current_completion_snapshot(self) -> ParsedChatCompletionSnapshot: ...
    def get_final_completion(self) -> ParsedChatCompletion[T]: ...
    @property
    def unfinished(self) -> str: ...
