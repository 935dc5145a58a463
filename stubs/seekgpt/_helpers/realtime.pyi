from typing import Any, Dict
from .websocket_faces import (
    AsyncRealtimeConnection,
    AsyncRealtimeConnectionManager,
    RealtimeConnection,
    RealtimeConnectionManager,
)
from .websockets import ReconnectingEvent, ReconnectingOverrides

__all__ = [
    "AsyncRealtimeConnection",
    "AsyncRealtimeConnectionManager",
    "RealtimeConnection",
    "RealtimeConnectionManager",
    "ReconnectingEvent",
    "ReconnectingOverrides",
]

def connect(realtime: Any, **arguments: Any) -> Any:
    """What opens a connection when it is entered."""

def call_offer(arguments: Dict[str, Any]) -> None:
    """Send a call's offer and settings as parts of the media types that the API expects."""
