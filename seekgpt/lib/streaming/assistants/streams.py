"""Managers of streams of runs: what `beta.threads.runs.stream` and its like return."""

from __future__ import annotations

from typing import Any, Awaitable, Callable, Dict, Generic

from typing_extensions import TypeVar

from ...._runtime.methods.arguments import Opening
from ...._sentinels import is_given
from ..faces import AsyncStreamManager, StreamManager
from .handlers import AssistantEventHandler, AsyncAssistantEventHandler

AssistantEventHandlerT = TypeVar(
    "AssistantEventHandlerT", bound=AssistantEventHandler, default=AssistantEventHandler
)
AsyncAssistantEventHandlerT = TypeVar(
    "AsyncAssistantEventHandlerT",
    bound=AsyncAssistantEventHandler,
    default=AsyncAssistantEventHandler,
)


def opening(arguments: Dict[str, Any]) -> Opening:
    """What the methods that stream a run make of their arguments."""
    return Opening(arguments.pop("event_handler", None))


def _handler(given: Any, cls: Any) -> Any:
    """The handler that was given, or one that does nothing.

    Raises:
        TypeError: it is none, or one for the other kind of client.
    """
    if given is not None and is_given(given) and not isinstance(given, cls):
        raise TypeError(f"`event_handler` must be an instance of {cls.__name__}; got {given!r}")
    return cls() if given is None or not is_given(given) else given


class AssistantStreamManager(
    StreamManager[AssistantEventHandlerT], Generic[AssistantEventHandlerT]
):
    """Starts a run when it is entered, and gives the handler of its events."""

    def __init__(self, api_request: Callable[[], Any], subject: Any) -> None:
        super().__init__(api_request, _handler(subject, AssistantEventHandler))

    def _face(self, raw_stream: Any) -> AssistantEventHandlerT:
        handler: AssistantEventHandlerT = self._subject
        handler._init(raw_stream)
        return handler


class AsyncAssistantStreamManager(
    AsyncStreamManager[AsyncAssistantEventHandlerT], Generic[AsyncAssistantEventHandlerT]
):
    """Starts a run when it is entered, and gives the handler of its events."""

    def __init__(self, api_request: Callable[[], Awaitable[Any]], subject: Any) -> None:
        super().__init__(api_request, _handler(subject, AsyncAssistantEventHandler))

    def _face(self, raw_stream: Any) -> AsyncAssistantEventHandlerT:
        handler: AsyncAssistantEventHandlerT = self._subject
        handler._init(raw_stream)
        return handler
