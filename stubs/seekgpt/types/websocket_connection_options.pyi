from typing import Any, Optional, Sequence, Tuple, TypedDict, Union

__all__ = [
    "SyncWebSocketConnectionOptions",
    "WebSocketConnectionOptions",
    "WebsocketConnectionOptions",
]

class SyncWebSocketConnectionOptions(TypedDict, total=False):
    extensions: Optional[Sequence[Any]]
    subprotocols: Optional[Sequence[Any]]
    compression: Optional[str]
    max_size: Optional[int]
    max_queue: Union[int, Tuple[Optional[int], Optional[int]], None]

class WebSocketConnectionOptions(SyncWebSocketConnectionOptions, total=False):
    write_limit: Union[int, Tuple[int, Optional[int]]]

WebsocketConnectionOptions = WebSocketConnectionOptions
