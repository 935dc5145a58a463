"""The options of a websocket, as the `websockets` library names them."""

from __future__ import annotations

from typing import Any, Optional, Sequence, Tuple, TypedDict, Union

__all__ = [
    "SyncWebSocketConnectionOptions",
    "WebSocketConnectionOptions",
    "WebsocketConnectionOptions",
]


class SyncWebSocketConnectionOptions(TypedDict, total=False):
    """What a blocking `connect` hands to the `websockets` library."""

    extensions: Optional[Sequence[Any]]
    """Extensions to negotiate, in order."""

    subprotocols: Optional[Sequence[Any]]
    """Subprotocols to negotiate, the preferred one first."""

    compression: Optional[str]
    """``"deflate"``, or ``None`` for none; by default none unless ``max_size`` is set."""

    max_size: Optional[int]
    """The largest message to accept, in bytes; by default there is no limit."""

    max_queue: Union[int, Tuple[Optional[int], Optional[int]], None]
    """How many frames to keep before the server has to wait."""


class WebSocketConnectionOptions(SyncWebSocketConnectionOptions, total=False):
    """What an async `connect` hands to the `websockets` library: one thing more."""

    write_limit: Union[int, Tuple[int, Optional[int]]]
    """How many bytes to keep before sending waits."""


WebsocketConnectionOptions = WebSocketConnectionOptions  # as it was spelled before
