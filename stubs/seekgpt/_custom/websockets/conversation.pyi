from httpx._models import Request as HttpxRequest
from httpx._urls import URL as HttpxURL
import sys
from typing import ClassVar
from typing import Any, Callable, Generator, Iterator, List, Mapping, Optional, Tuple, TypedDict
from ..._http.effects import Effect
from ..._redact import Hidden
from ...errors import APIError, WebSocketConnectionClosedError

RECOVERABLE: frozenset[str]
NORMAL: int
BROKEN: int
REDIRECTS: frozenset[str]
UNLIMITED: Mapping[str, Any]

class ReconnectingEvent:
    """A connection broke and is about to be opened again."""

    attempt: int
    """Which try this is, from 1."""
    max_attempts: int
    delay: float
    """Seconds until the try."""
    close_code: int
    """The websocket's close code, 1006 if it broke without one."""
    extra_query: Mapping[str, object]
    extra_headers: Mapping[str, Any]
    def __init__(
        self,
        attempt: int,
        max_attempts: int,
        delay: float,
        close_code: int,
        extra_query: Mapping[str, object],
        extra_headers: Mapping[str, Any],
    ) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

class ReconnectingOverrides(TypedDict, total=False):
    """What an ``on_reconnecting`` function may return to change the next try."""

    extra_query: Mapping[str, object]
    extra_headers: Mapping[str, Any]
    abort: bool

OnReconnecting = Callable[[ReconnectingEvent], Optional[ReconnectingOverrides]]

class Session:
    """The state that outlives a single websocket: settings, unsent messages, handlers."""

    client: Any
    websocket: Any
    query: Mapping[str, object]
    extra_query: Mapping[str, object]
    extra_headers: Mapping[str, Any]
    options: Mapping[str, Any]
    on_reconnecting: Optional[OnReconnecting]
    max_retries: int
    initial_delay: float
    max_delay: float
    outbox: Outbox
    handlers: Handlers
    asked: Optional[HttpxRequest]
    """The handshake of the connection."""
    closing: bool
    reconnecting: bool
    def handshake(self, redirected: Optional[HttpxURL] = None) -> Generator[Effect, Any, Hidden]:
        """The URL to open, and the arguments for it, as a flow: a key may have to be fetched."""
    def redirected(self, url: str, error: BaseException, taken: int) -> Optional[HttpxURL]:
        """Where a refused handshake is to be tried next, ``taken`` redirects having been followed.

        Only at the same origin: what identifies the caller goes nowhere else.
        """
    def elsewhere(self, opening: Hidden, error: Exception, taken: int) -> HttpxURL:
        """Where a handshake that failed is to be tried next; see `redirected`.

        Raises:
            APIError: nowhere. What is no failure of the connection is raised as it is.
        """
    def refused(self, error: BaseException) -> APIError:
        """The error for a websocket that could not be opened. Raise it *from* the failure."""
    def parse(self, data: Any) -> Any:
        """A message of the server as a typed event."""
    def may_reconnect(self, code: int) -> bool: ...
    def attempts(self, code: int) -> Iterator[float]:
        """How long to wait before each try to connect again; ends when there is no further one.

        The caller's ``on_reconnecting`` is asked first, and may change query and headers, or abort.
        """
    def closed(self, error: Any) -> WebSocketConnectionClosedError:
        """The error for a connection that is gone, with what was not sent."""
    def __init__(
        self,
        client: Any,
        websocket: Any,
        query: Mapping[str, object],
        extra_query: Mapping[str, object],
        extra_headers: Mapping[str, Any],
        options: Mapping[str, Any],
        on_reconnecting: Optional[OnReconnecting],
        max_retries: int,
        initial_delay: float,
        max_delay: float,
        outbox: Outbox,
        handlers: Handlers = ...,
        asked: Optional[HttpxRequest] = ...,
        closing: bool = ...,
        reconnecting: bool = ...,
    ) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

def close_of(error: Any) -> Tuple[int, str]:
    """The code and the reason of a close: what the server said, or else what this side did."""

class Outbox:
    """Messages waiting for a connection, at most so many bytes of them."""
    def __init__(self, max_bytes: int) -> None: ...
    def put(self, message: str) -> None:
        """Keep a message.

        Raises:
            WebSocketQueueFullError: there is no room for it; it is not kept.
        """
    def take(self) -> List[str]:
        """All messages, which are no longer kept."""
    def put_back(self, messages: List[str]) -> None:
        """Keep messages that were taken, before those that came since."""

class Handlers:
    """Functions to call with events, by the events' types; those of ``event`` see all."""
    def __init__(self) -> None: ...
    def add(self, kind: str, handler: Callable[..., Any], once: bool = False) -> None: ...
    def remove(self, kind: str, handler: Callable[..., Any]) -> None:
        """Forget a handler, the first one if it was added several times."""
    def of(self, event: Any) -> List[Callable[..., Any]]:
        """The handlers to call with an event; those to be called once are forgotten.

        Raises:
            SeekGPTError: it is an error that nobody handles.
        """

def connect(
    resource: Any,
    *,
    manager: Any,
    max_queue_size: int,
    max_retries: int,
    initial_delay: float,
    max_delay: float,
    extra_query: Optional[Mapping[str, object]] = None,
    extra_headers: Optional[Mapping[str, Any]] = None,
    websocket_connection_options: Optional[Mapping[str, Any]] = None,
    on_reconnecting: Optional[OnReconnecting] = None,
    **query: Any,
) -> Any:
    """What opens a connection when it is entered, an object of the class ``manager``."""

def encode(event: Any) -> str:
    """An event as the text of a websocket message, from a dict or from an object of its class."""

def queued(session: Session, event: Any) -> None:
    """Keep an event until there is a connection."""
