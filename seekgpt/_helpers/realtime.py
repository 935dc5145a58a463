"""`client.realtime.connect`: a conversation with a model over a websocket (extra ``realtime``)."""

from __future__ import annotations

from typing import Any, Dict

from .._http.answer import is_async
from .._http.body import encode
from .._sentinels import NotGiven, Omit
from .websocket_faces import (
    AsyncRealtimeConnection,
    AsyncRealtimeConnectionManager,
    RealtimeConnection,
    RealtimeConnectionManager,
)
from .websockets import Dialect, ReconnectingEvent, ReconnectingOverrides, session_of

__all__ = [
    "AsyncRealtimeConnection",
    "AsyncRealtimeConnectionManager",
    "RealtimeConnection",
    "RealtimeConnectionManager",
    "ReconnectingEvent",
    "ReconnectingOverrides",
]

#: What is spoken, by the resource whose `connect` was called.
_DIALECTS = {
    "realtime": Dialect(
        "/realtime",
        "realtime.realtime_client_event.RealtimeClientEvent",
        "realtime.realtime_server_event.RealtimeServerEvent",
    ),
    "beta.realtime": Dialect(
        "/realtime",
        "beta.realtime.realtime_client_event.RealtimeClientEvent",
        "beta.realtime.realtime_server_event.RealtimeServerEvent",
        {"SeekGPT-Beta": "realtime=v1"},
    ),
}


def connect(realtime: Any, **arguments: Any) -> Any:
    """What opens a connection when it is entered."""
    client = realtime._client
    manager = AsyncRealtimeConnectionManager if is_async(client) else RealtimeConnectionManager
    return manager(session_of(_DIALECTS[realtime._path], client, **arguments))


def call_offer(arguments: Dict[str, Any]) -> None:
    """Send a call's offer and settings as parts of the media types that the API expects."""
    arguments["sdp"] = (None, arguments["sdp"].encode("utf-8"), "application/sdp")
    session = arguments.get("session")
    if session is not None and not isinstance(session, (NotGiven, Omit)):
        arguments["session"] = (None, encode(session), "application/json")
