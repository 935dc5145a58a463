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

def opening(arguments: Dict[str, Any]) -> Opening: ...

class AssistantStreamManager(
    StreamManager[AssistantEventHandlerT],
    Generic[AssistantEventHandlerT],
):
    def __init__(self, api_request: Callable[[], Any], subject: Any) -> None: ...

class AsyncAssistantStreamManager(
    AsyncStreamManager[AsyncAssistantEventHandlerT],
    Generic[AsyncAssistantEventHandlerT],
):
    def __init__(self, api_request: Callable[[], Awaitable[Any]], subject: Any) -> None: ...
