from typing import Any, Callable, Dict, Mapping, Optional, Union
from .._sentinels import Omit
from .websocket_faces import (
    AsyncRealtimeConnection,
    AsyncRealtimeConnectionManager,
    RealtimeConnection,
    RealtimeConnectionManager,
)
from .websockets import ReconnectingEvent, ReconnectingOverrides
from ..types.websocket_connection_options import WebSocketConnectionOptions

__all__ = [
    "AsyncRealtimeConnection",
    "AsyncRealtimeConnectionManager",
    "RealtimeConnection",
    "RealtimeConnectionManager",
    "ReconnectingEvent",
    "ReconnectingOverrides",
]

def connect(
    self: Any,
    *,
    call_id: Union[str, Omit] = ...,
    model: Union[str, Omit] = ...,
    extra_query: Optional[Mapping[str, object]] = None,
    extra_headers: Optional[Mapping[str, Any]] = None,
    websocket_connection_options: Optional[WebSocketConnectionOptions] = None,
    on_reconnecting: Optional[
        Callable[[ReconnectingEvent], Optional[ReconnectingOverrides]]
    ] = None,
    max_retries: int = 5,
    initial_delay: float = 0.5,
    max_delay: float = 8.0,
    max_queue_size: int = 1048576,
) -> RealtimeConnectionManager:
    """Open a websocket to a model, or to a call that is going on.

    Use it in a ``with`` statement, which closes the connection at its end; or call ``enter()``, and
    ``close()`` on the connection.

    Args:
        call_id: The call to join, in place of a model.
        model: The model to talk to.
        websocket_connection_options: Options of the `websockets` library's ``connect``.
        on_reconnecting: Asked before a broken connection is opened again, and what turns that on.
            It may return a new ``extra_query`` or ``extra_headers``, or ``{"abort": True}``.
        max_retries: How often to try to connect again.
        initial_delay: Seconds before the first such try; each further one waits twice as long.
        max_delay: Seconds to wait at most.
        max_queue_size: How many bytes of messages may wait for a connection.
    """

def async_connect(
    self: Any,
    *,
    call_id: Union[str, Omit] = ...,
    model: Union[str, Omit] = ...,
    extra_query: Optional[Mapping[str, object]] = None,
    extra_headers: Optional[Mapping[str, Any]] = None,
    websocket_connection_options: Optional[WebSocketConnectionOptions] = None,
    on_reconnecting: Optional[
        Callable[[ReconnectingEvent], Optional[ReconnectingOverrides]]
    ] = None,
    max_retries: int = 5,
    initial_delay: float = 0.5,
    max_delay: float = 8.0,
    max_queue_size: int = 1048576,
) -> AsyncRealtimeConnectionManager: ...
def arguments(given: Mapping[str, Any]) -> Dict[str, Any]:
    """A `connect` method's arguments, with the client in place of the resource."""

def call_offer(arguments: Dict[str, Any]) -> None:
    """Send a call's offer and settings as parts of the media types that the API expects."""
