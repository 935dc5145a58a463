"""`client.realtime.connect`: a conversation with a model over a websocket (extra ``realtime``)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Mapping, Optional, Union

from typing_extensions import TypedDict

from .._sentinels import Omit, omit
from .websocket_faces import (
    AsyncRealtimeConnection,
    AsyncRealtimeConnectionManager,
    RealtimeConnection,
    RealtimeConnectionManager,
)
from .websockets import Dialect, Outbox, ReconnectingEvent, Session

if TYPE_CHECKING:
    from ..types.websocket_connection_options import WebSocketConnectionOptions

__all__ = [
    "AsyncRealtimeConnection",
    "AsyncRealtimeConnectionManager",
    "RealtimeConnection",
    "RealtimeConnectionManager",
    "ReconnectingEvent",
    "ReconnectingOverrides",
]

_REALTIME = Dialect(
    "/realtime",
    "realtime.realtime_client_event.RealtimeClientEvent",
    "realtime.realtime_server_event.RealtimeServerEvent",
)


class ReconnectingOverrides(TypedDict, total=False):
    """What an ``on_reconnecting`` function may return to change the next try."""

    extra_query: Mapping[str, object]
    extra_headers: Mapping[str, Any]
    abort: bool


def connect(
    self: Any,
    *,
    call_id: Union[str, Omit] = omit,
    model: Union[str, Omit] = omit,
    extra_query: Optional[Mapping[str, object]] = None,
    extra_headers: Optional[Mapping[str, Any]] = None,
    websocket_connection_options: Optional[WebSocketConnectionOptions] = None,
    on_reconnecting: Optional[
        Callable[[ReconnectingEvent], Optional[ReconnectingOverrides]]
    ] = None,
    max_retries: int = 5,
    initial_delay: float = 0.5,
    max_delay: float = 8.0,
    max_queue_size: int = 1_048_576,
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
    session = _session(_REALTIME, self._client, **_without_self(locals()))
    return RealtimeConnectionManager(session)


def async_connect(
    self: Any,
    *,
    call_id: Union[str, Omit] = omit,
    model: Union[str, Omit] = omit,
    extra_query: Optional[Mapping[str, object]] = None,
    extra_headers: Optional[Mapping[str, Any]] = None,
    websocket_connection_options: Optional[WebSocketConnectionOptions] = None,
    on_reconnecting: Optional[
        Callable[[ReconnectingEvent], Optional[ReconnectingOverrides]]
    ] = None,
    max_retries: int = 5,
    initial_delay: float = 0.5,
    max_delay: float = 8.0,
    max_queue_size: int = 1_048_576,
) -> AsyncRealtimeConnectionManager:
    session = _session(_REALTIME, self._client, **_without_self(locals()))
    return AsyncRealtimeConnectionManager(session)


async_connect.__doc__ = (
    (connect.__doc__ or "")
    .replace("``with``", "``async with``")
    .replace("``enter()``", "``await ....enter()``")
)


def _without_self(arguments: Mapping[str, Any]) -> Mapping[str, Any]:
    return {name: value for name, value in arguments.items() if name != "self"}


def _session(
    dialect: Dialect,
    client: Any,
    *,
    extra_query: Optional[Mapping[str, object]],
    extra_headers: Optional[Mapping[str, Any]],
    websocket_connection_options: Optional[Mapping[str, Any]],
    max_queue_size: int,
    on_reconnecting: Optional[Callable[[ReconnectingEvent], Any]],
    max_retries: int,
    initial_delay: float,
    max_delay: float,
    **query: Any,
) -> Session:
    return Session(
        client,
        dialect,
        query={name: value for name, value in query.items() if value and value is not omit},
        extra_query=extra_query or {},
        extra_headers=extra_headers or {},
        options=websocket_connection_options or {},
        on_reconnecting=on_reconnecting,
        max_retries=max_retries,
        initial_delay=initial_delay,
        max_delay=max_delay,
        outbox=Outbox(max_queue_size),
    )
