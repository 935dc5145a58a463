from typing import Any, AsyncIterator, Callable, Iterator, Optional, Union
from .websockets import Handlers, Session
from typing_extensions import Self

class _Handling:
    """Registering functions for events, on a connection or before there is one."""

    _session: Session
    def on(self, event_type: str, handler: Optional[Callable[..., Any]] = None) -> Any:
        """Call a function with every event of a type (``"event"``: of any), in `dispatch_events`.

        Without a function this is a decorator.
        """
    def once(self, event_type: str, handler: Optional[Callable[..., Any]] = None) -> Any:
        """Call a function with the next event of a type; without a function, a decorator."""
    def off(self, event_type: str, handler: Callable[..., Any]) -> Self:
        """Forget a function that was registered."""
    @property
    def _handlers(self) -> Handlers: ...

class _Connection(_Handling):
    """What both colours of a connection share: the methods that send events, and parsing."""
    def __getattr__(self, name: str) -> Any: ...
    def __init__(self, session: Session, socket: Any) -> None: ...
    def parse_event(self, data: Union[str, bytes]) -> Any:
        """A message from `recv_bytes` as a typed event."""

class RealtimeConnection(_Connection):
    """An open websocket: iterate over it for events, call its methods to send some."""
    def __iter__(self) -> Iterator[Any]: ...
    def recv(self) -> Any:
        """Wait for the server's next event."""
    def recv_bytes(self) -> bytes:
        """Wait for the server's next message, not parsed."""
    def send(self, event: Any) -> None:
        """Send an event: a dict, or an object of a client event's class."""
    def send_raw(self, data: Union[bytes, str]) -> None:
        """Send a message as it is."""
    def dispatch_events(self) -> None:
        """Call the registered functions with events, until the connection is closed."""
    def close(self, *, code: int = ..., reason: str = "") -> None:
        """Close the connection; what iterates over it ends."""

class RealtimeConnectionManager(_Handling):
    """What `connect` returns: a ``with`` statement opens the connection, and closes it."""

    _face = RealtimeConnection
    def __init__(self, session: Session) -> None: ...
    def send(self, event: Any) -> None:
        """Send an event as soon as there is a connection."""
    def __enter__(self) -> RealtimeConnection: ...
    enter = __enter__
    def __exit__(self, *_error: object) -> None: ...

class AsyncRealtimeConnection(_Connection):
    """An open websocket: iterate over it for events, await its methods to send some."""

    _context: Any
    def __aiter__(self) -> AsyncIterator[Any]: ...
    async def recv(self) -> Any:
        """Wait for the server's next event. Cancelling loses nothing."""
    async def recv_bytes(self) -> bytes:
        """Wait for the server's next message, not parsed. Cancelling loses nothing."""
    async def send(self, event: Any) -> None:
        """Send an event: a dict, or an object of a client event's class."""
    async def send_raw(self, data: Union[bytes, str]) -> None:
        """Send a message as it is."""
    async def dispatch_events(self) -> None:
        """Call the registered functions with the server's events, until the connection is closed.

        What they return is awaited if it can be.
        """
    async def close(self, *, code: int = ..., reason: str = "") -> None:
        """Close the connection; what iterates over it ends."""

class AsyncRealtimeConnectionManager(_Handling):
    """What `connect` returns: opens the connection on entering an ``async with``, and closes it."""

    _face = AsyncRealtimeConnection
    def __init__(self, session: Session) -> None: ...
    def send(self, event: Any) -> None:
        """Send an event as soon as there is a connection."""
    async def __aenter__(self) -> AsyncRealtimeConnection: ...
    enter = __aenter__
    async def __aexit__(self, *_error: Any) -> None: ...

class ResponsesConnection(RealtimeConnection):
    """An open websocket over which responses are asked for."""

class AsyncResponsesConnection(AsyncRealtimeConnection):
    """An open websocket over which responses are asked for, to be awaited."""

class ResponsesConnectionManager(RealtimeConnectionManager):
    """What `responses.connect` returns."""

    _face = ResponsesConnection
    def __enter__(self) -> ResponsesConnection: ...
    enter = __enter__

class AsyncResponsesConnectionManager(AsyncRealtimeConnectionManager):
    """What `responses.connect` of the async client returns."""

    _face = AsyncResponsesConnection
    async def __aenter__(self) -> AsyncResponsesConnection: ...
    enter = __aenter__
