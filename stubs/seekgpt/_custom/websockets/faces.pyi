from typing import Any, AsyncIterator, Callable, Generic, Iterator, TypeVar, Union, overload
from .conversation import Handlers, Session
from typing_extensions import Self

Received = TypeVar("Received")
Sent = TypeVar("Sent")
Opened = TypeVar("Opened", bound="_Connection[Any]")
_Handler = TypeVar("_Handler", bound="Callable[..., Any]")

class _Handling:
    """Registering functions for events, on a connection or before there is one."""

    _session: Session
    @overload
    def on(self, event_type: str, handler: Callable[..., Any]) -> Self: ...
    @overload
    def on(self, event_type: str, handler: None = None) -> Callable[[_Handler], _Handler]: ...
    @overload
    def once(self, event_type: str, handler: Callable[..., Any]) -> Self: ...
    @overload
    def once(self, event_type: str, handler: None = None) -> Callable[[_Handler], _Handler]: ...
    def off(self, event_type: str, handler: Callable[..., Any]) -> Self:
        """Forget a function that was registered."""
    @property
    def _handlers(self) -> Handlers: ...

class _Connection(_Handling, Generic[Received]):
    """What both colours of a connection share."""

    send: Any
    _reopen: Any
    def __init__(self, session: Session, socket: Any) -> None: ...
    @property
    def _send(self) -> Any: ...
    def parse_event(self, data: Union[str, bytes]) -> Received:
        """A message from `recv_bytes` as a typed event."""

class _Manager(_Handling, Generic[Opened, Sent]):
    """What both colours of a manager share."""
    def __init__(self, session: Session) -> None: ...
    def send(self, event: Sent) -> None:
        """Send an event as soon as there is a connection."""

class Connection(_Connection[Received], Generic[Received, Sent]):
    """An open websocket: iterate over it for events, call its methods to send some."""
    def __iter__(self) -> Iterator[Received]: ...
    def recv(self) -> Received:
        """Wait for the server's next event."""
    def recv_bytes(self) -> bytes:
        """Wait for the server's next message, not parsed."""
    def send(self, event: Sent) -> None:
        """Send an event: a dict, or an object of a client event's class."""
    def send_raw(self, data: Union[bytes, str]) -> None:
        """Send a message as it is."""
    def dispatch_events(self) -> None:
        """Call the registered functions with events, until the connection is closed."""
    def close(self, *, code: int = ..., reason: str = "") -> None:
        """Close the connection; what iterates over it ends."""

class ConnectionManager(_Manager[Opened, Sent], Generic[Opened, Sent]):
    """What `connect` returns: a ``with`` statement opens the connection, and closes it."""

    _face: Any
    def __enter__(self) -> Opened: ...
    enter = __enter__
    def __exit__(self, *_error: object) -> None: ...

class AsyncConnection(_Connection[Received], Generic[Received, Sent]):
    """An open websocket: iterate over it for events, await its methods to send some."""

    _context: Any
    def __aiter__(self) -> AsyncIterator[Received]: ...
    async def recv(self) -> Received:
        """Wait for the server's next event. Cancelling loses nothing."""
    async def recv_bytes(self) -> bytes:
        """Wait for the server's next message, not parsed. Cancelling loses nothing."""
    async def send(self, event: Sent) -> None:
        """Send an event: a dict, or an object of a client event's class."""
    async def send_raw(self, data: Union[bytes, str]) -> None:
        """Send a message as it is."""
    async def dispatch_events(self) -> None:
        """Call the registered functions with the server's events, until the connection is closed.

        What they return is awaited if it can be.
        """
    async def close(self, *, code: int = ..., reason: str = "") -> None:
        """Close the connection; what iterates over it ends."""

class AsyncConnectionManager(_Manager[Opened, Sent], Generic[Opened, Sent]):
    """What `connect` returns: opens the connection on entering an ``async with``, and closes it."""

    _face: Any
    async def __aenter__(self) -> Opened: ...
    enter = __aenter__
    async def __aexit__(self, *_error: Any) -> None: ...
