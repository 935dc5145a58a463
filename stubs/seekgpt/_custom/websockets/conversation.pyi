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
PATIENCE: float

class ReconnectingEvent:
    attempt: int
    max_attempts: int
    delay: float
    close_code: int
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
    extra_query: Mapping[str, object]
    extra_headers: Mapping[str, Any]
    abort: bool

OnReconnecting = Callable[[ReconnectingEvent], Optional[ReconnectingOverrides]]

class Session:
    client: Any
    websocket: Any
    path: str
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
    closing: bool
    reconnecting: bool
    def handshake(
        self,
        redirected: Optional[HttpxURL] = None,
    ) -> Generator[Effect, Any, Hidden]: ...
    def redirected(self, url: str, error: BaseException, taken: int) -> Optional[HttpxURL]: ...
    def elsewhere(self, opening: Hidden, error: Exception, taken: int) -> HttpxURL: ...
    def refused(self, error: BaseException) -> APIError: ...
    def parse(self, data: Any) -> Any: ...
    def may_reconnect(self, code: int) -> bool: ...
    def attempts(self, code: int) -> Iterator[float]: ...
    def closed(self, error: Any) -> WebSocketConnectionClosedError: ...
    def __init__(
        self,
        client: Any,
        websocket: Any,
        path: str,
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

def close_of(error: Any) -> Tuple[int, str]: ...

class Outbox:
    def __init__(self, max_bytes: int) -> None: ...
    def put(self, message: str) -> None: ...
    def take(self) -> List[str]: ...
    def put_back(self, messages: List[str]) -> None: ...

class Handlers:
    def __init__(self) -> None: ...
    def add(self, kind: str, handler: Callable[..., Any], once: bool = False) -> None: ...
    def remove(self, kind: str, handler: Callable[..., Any]) -> None: ...
    def of(self, event: Any) -> List[Callable[..., Any]]: ...

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
    **given: Any,
) -> Any: ...
def encode(event: Any) -> str: ...
def queued(session: Session, event: Any) -> None: ...
