from typing import Any, Awaitable, Callable, Dict, Generic
from typing_extensions import TypeVar
from ...._runtime.methods.arguments import Opening
from ..faces import AsyncStreamManager, StreamManager
from .handlers import AssistantEventHandler, AsyncAssistantEventHandler

AssistantEventHandlerT = TypeVar(
    "AssistantEventHandlerT",
    bound=AssistantEventHandler,
    default=AssistantEventHandler,
)
AsyncAssistantEventHandlerT = TypeVar(
    "AsyncAssistantEventHandlerT",
    bound=AsyncAssistantEventHandler,
    default=AsyncAssistantEventHandler,
)

def opening(arguments: Dict[str, Any]) -> Opening:
    """What the methods that stream a run make of their arguments."""

class AssistantStreamManager(
    StreamManager[AssistantEventHandlerT],
    Generic[AssistantEventHandlerT],
):
    """Starts a run when it is entered, and gives the handler of its events."""
    def __init__(self, api_request: Callable[[], Any], subject: Any) -> None: ...

class AsyncAssistantStreamManager(
    AsyncStreamManager[AsyncAssistantEventHandlerT],
    Generic[AsyncAssistantEventHandlerT],
):
    """Starts a run when it is entered, and gives the handler of its events."""
    def __init__(self, api_request: Callable[[], Awaitable[Any]], subject: Any) -> None: ...
