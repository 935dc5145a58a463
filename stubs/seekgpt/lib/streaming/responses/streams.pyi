from typing import Any, Dict, Generic
from ...._runtime.methods.arguments import Opening
from ...._types import T
from ....types.responses import ParsedResponse
from ..faces import AsyncEventStream, AsyncStreamManager, Events, EventStream, StreamManager
from .state import ResponseStreamState
from .events import ResponseStreamEvent

def opening(arguments: Dict[str, Any]) -> Opening:
    """What `responses.stream` makes of its arguments: a new response, or one to be taken up again.

    All events of the old one are asked for, as they are needed to put it together.

    Raises:
        ValueError: a response cannot be both new and old, or neither.
        TypeError: the format is no class with fields, or was given in two ways.
    """

class _Response(Events["ResponseStreamEvent[T]"], Generic[T]):
    """The events of a response, and the response they add up to."""
    def __init__(self, raw_stream: Any, state: ResponseStreamState[T]) -> None: ...
    @property
    def current_response_snapshot(self) -> ParsedResponse[object]:
        """The response so far."""

class ResponseStream(_Response[T], EventStream["ResponseStreamEvent[T]"], Generic[T]):
    """The events of a response, and the response they add up to."""
    def get_final_response(self) -> ParsedResponse[T]:
        """Read to the end, and give the response with what was parsed of it.

        That is the response which the last event holds, whether it is completed, incomplete or
        failed: its ``status`` tells.

        Raises:
            APIConnectionError: the stream ended without the last event.
        """

class AsyncResponseStream(_Response[T], AsyncEventStream["ResponseStreamEvent[T]"], Generic[T]):
    """The events of a response, and the response they add up to."""
    async def get_final_response(self) -> ParsedResponse[T]:
        """Read to the end, and give the response with what was parsed of it.

        That is the response which the last event holds, whether it is completed, incomplete or
        failed: its ``status`` tells.

        Raises:
            APIConnectionError: the stream ended without the last event.
        """

class ResponseStreamManager(StreamManager[ResponseStream[T]], Generic[T]):
    """What `responses.stream` returns; the request is made when it is entered."""

class AsyncResponseStreamManager(AsyncStreamManager[AsyncResponseStream[T]], Generic[T]):
    """What `responses.stream` returns; the request is made when it is entered."""
