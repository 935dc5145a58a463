from typing import Any
from .websocket_faces import (
    AsyncResponsesConnection,
    AsyncResponsesConnectionManager,
    ResponsesConnection,
    ResponsesConnectionManager,
)
from .websockets import Dialect

__all__ = [
    "AsyncResponsesConnection",
    "AsyncResponsesConnectionManager",
    "ResponsesConnection",
    "ResponsesConnectionManager",
]
_RESPONSES: Dialect

def connect(responses: Any, **arguments: Any) -> Any:
    """What opens a connection when it is entered."""
