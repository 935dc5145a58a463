from typing import Any, Callable, Dict, Generic, Iterable, List, Optional, Type, Union
from ...._custom.structured.parsing import ResponseParser
from ...._sentinels import Omit
from ...._types import T
from ....types.responses import ParsedResponse
from ....types.chat import ChatCompletionFunctionToolParam
from ....types.responses import ResponseStreamEvent as DeclaredEvent
from ....types.responses import ToolParam
from .events import ResponseStreamEvent

Handler = Callable[["ResponseStreamState[Any]", Any], Any]
_WITH_SNAPSHOT: Dict[str, Any]

class ResponseStreamState(Generic[T]):
    def __init__(
        self,
        *,
        input_tools: Union[Iterable[Union[ToolParam, ChatCompletionFunctionToolParam]], Omit] = ...,
        text_format: Union[Type[T], Omit] = ...,
    ) -> None: ...
    @classmethod
    def of(
        cls,
        parser: ResponseParser,
        starting_after: Optional[int] = None,
    ) -> ResponseStreamState[Any]: ...
    def handle_event(self, event: DeclaredEvent) -> List[ResponseStreamEvent[T]]: ...
    @property
    def current_response_snapshot(self) -> ParsedResponse[object]: ...
    def get_final_response(self) -> ParsedResponse[T]: ...
    @property
    def unfinished(self) -> str: ...
    _handlers: Dict[str, Handler]
