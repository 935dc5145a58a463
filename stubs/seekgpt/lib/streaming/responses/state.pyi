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
    """Puts a response together from events that you feed it.

    For streams that did not come from `responses.stream`, which does this by itself.
    """
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
    ) -> ResponseStreamState[Any]:
        """A state of a call whose arguments were looked at before.

        Args:
            starting_after: The sequence number of the last event that is already known.
        """
    def handle_event(self, event: DeclaredEvent) -> List[ResponseStreamEvent[T]]:
        """Add an event, and hand it on with what is known by now.

        An event that an item was added, without the item, is not handed on: it says nothing.
        """
    @property
    def current_response_snapshot(self) -> ParsedResponse[object]:
        """The response so far, with nothing parsed.

        Raises:
            SeekGPTError: nothing has arrived yet.
        """
    def get_final_response(self) -> ParsedResponse[T]:
        """The response with which the stream ended, its text and arguments parsed.

        Raises:
            SeekGPTError: the stream has not ended with a response.
        """
    @property
    def unfinished(self) -> str:
        """Why the response cannot be taken for whole, if it cannot."""
    _handlers: Dict[str, Handler]
