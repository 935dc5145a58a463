from typing import Any, Callable, Mapping, Optional
from .websocket_faces import (
    AsyncResponsesConnection,
    AsyncResponsesConnectionManager,
    ResponsesConnection,
    ResponsesConnectionManager,
)
from .websockets import Dialect, ReconnectingEvent, ReconnectingOverrides
from ..types.websocket_connection_options import WebSocketConnectionOptions

__all__ = [
    "AsyncResponsesConnection",
    "AsyncResponsesConnectionManager",
    "ResponsesConnection",
    "ResponsesConnectionManager",
]
_RESPONSES: Dialect

def connect(
    self: Any,
    *,
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
) -> ResponsesConnectionManager:
    """Open a websocket over which responses are asked for, and come back as events.

    Use it in a ``with`` statement, which closes the connection at its end; or call ``enter()``, and
    ``close()`` on the connection.

    Args:
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
) -> AsyncResponsesConnectionManager: ...
