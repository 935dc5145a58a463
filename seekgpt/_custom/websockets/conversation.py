"""One conversation over a websocket, without the websocket: what to open, say, keep and understand.

The faces in `faces` do the I/O. What is written here is written once for both.
"""

from __future__ import annotations

import random
from typing import (
    Any,
    Callable,
    Dict,
    Generator,
    Iterator,
    List,
    Mapping,
    Optional,
    Tuple,
    TypedDict,
)

import attrs
import httpx

from ..._codec import TOO_DEEP, parse
from ..._http.call import Answer, Call
from ..._http.effects import Effect
from ..._http.exchange import content, failures, logs
from ..._http.exchange.redirect import origin
from ..._http.path import expand
from ..._http.request import body as json_body
from ..._http.request import headers as header_rules
from ..._model.base import BaseModel
from ..._model.structure_fault import StructureFault
from ..._redact import Hidden, bare, discreet, quiet, redact_url, unrepeated
from ..._runtime.types.structure import structure
from ..._sentinels import not_given
from ..._spec.model import Websocket
from ..._turns import Turns
from ...errors import (
    APIError,
    SeekGPTError,
    WebSocketConnectionClosedError,
    WebSocketQueueFullError,
    brief,
)

#: The closings after which another try may fare better (RFC 6455, section 7.4.1): going away, no
#: status, broken connection, internal error, restart, try again later, failed TLS handshake.
RECOVERABLE = frozenset((1001, 1005, 1006, 1011, 1012, 1013, 1015))
NORMAL = 1000
BROKEN = 1006
REDIRECTS = frozenset((301, 302, 303, 307, 308))
#: How a websocket is opened whose caller sets no limit: an event may be of any size, but a few
#: compressed bytes must not grow into a memory full of them.
UNLIMITED: Mapping[str, Any] = {"max_size": None, "compression": None}
#: For how many seconds the other side is waited for when a websocket is opened or closed, where
#: the client is not less patient.
PATIENCE = 10.0


@attrs.frozen
class ReconnectingEvent:
    """A connection broke and is about to be opened again."""

    attempt: int
    """Which try this is, from 1."""

    max_attempts: int
    delay: float
    """Seconds until the try."""

    close_code: int
    """The websocket's close code, 1006 if it broke without one."""

    extra_query: Mapping[str, object] = attrs.field(repr=False)
    extra_headers: Mapping[str, Any] = attrs.field(repr=False)


class ReconnectingOverrides(TypedDict, total=False):
    """What an ``on_reconnecting`` function may return to change the next try."""

    extra_query: Mapping[str, object]
    extra_headers: Mapping[str, Any]
    abort: bool


OnReconnecting = Callable[[ReconnectingEvent], Optional[ReconnectingOverrides]]
"""Asked before a broken connection is opened again."""


@attrs.define(eq=False, repr=False)
class Session:
    """The state that outlives a single websocket: settings, unsent messages, handlers."""

    client: Any
    websocket: Websocket
    path: str
    query: Mapping[str, object] = attrs.field(repr=False)
    extra_query: Mapping[str, object] = attrs.field(repr=False)
    extra_headers: Mapping[str, Any] = attrs.field(repr=False)
    options: Mapping[str, Any] = attrs.field(repr=False)
    on_reconnecting: Optional[OnReconnecting]
    max_retries: int
    initial_delay: float
    max_delay: float
    outbox: Outbox
    handlers: Handlers = attrs.field(factory=lambda: Handlers())
    asked: Optional[httpx.Request] = None
    """The handshake of the connection."""
    closing: bool = False
    reconnecting: bool = False

    # Opening

    def handshake(self, redirected: Optional[httpx.URL] = None) -> Generator[Effect, Any, Hidden]:
        """The URL to open, and the arguments for it, as a flow: a key may have to be fetched."""
        call = self._call()
        try:
            url = self._url(call) if redirected is None else redirected
            request = quiet(httpx.Request("GET", url, headers=self._headers(call)))
        except Exception as error:
            raise bare(error)  # noqa: B904
        authority = self.client._authority_for(call)
        if authority is not None:
            yield from authority.authorize(request, self.client.base_url)
        self.asked = request
        if logs.debugging():
            logs.logger.debug("Opening websocket %s", redact_url(request.url))
        headers = request.headers
        headers.pop("host")
        agent = headers.pop("user-agent", self.client.user_agent)
        read = self.client._patience(not_given)[0]["read"]
        seconds = PATIENCE if read is None else min(read, PATIENCE)
        arguments = {
            "user_agent_header": agent,
            "additional_headers": list(headers.items()),
            "open_timeout": seconds,
            "close_timeout": seconds,
            **({} if "max_size" in self.options else UNLIMITED),
            **self.options,
        }
        return Hidden((str(request.url), arguments))

    def _call(self) -> Call:
        return Call(
            method="GET",
            path=self.path,
            answer=Answer(kind="none"),
            query=self.client._websocket_query(self.query),
            extra_query=self.extra_query,
            extra_headers=self.extra_headers,
        )

    def _url(self, call: Call) -> httpx.URL:
        url: httpx.URL = self.client._url(call)
        chosen = self.client.websocket_base_url
        if chosen is None:
            scheme = {"http": "ws", "https": "wss"}.get(url.scheme, url.scheme)
            return url.copy_with(scheme=scheme)
        base = httpx.URL(chosen)
        path = base.raw_path.partition(b"?")[0].rstrip(b"/") + self.path.encode()
        query = b"&".join(filter(None, (base.query, url.query)))
        return base.copy_with(raw_path=path + (b"?" + query if query else b""))

    def _headers(self, call: Call) -> httpx.Headers:
        defaults = {
            name: value
            for name, value in self.client.default_headers.items()
            if not name.lower().startswith(("x-stainless-", "accept", "content-"))
        }
        headers = header_rules.build(
            header_rules.merge(
                self.client._auth_headers("bearer"),
                self.websocket.headers,
                defaults,
                self.extra_headers,
            )
        )
        if "authorization" not in headers and self.client._authority_for(call) is None:
            self.client._validate_headers(headers, call.extra_headers or {})
        return headers

    def redirected(self, url: str, error: BaseException, taken: int) -> Optional[httpx.URL]:
        """Where a refused handshake is to be tried next, ``taken`` redirects having been followed.

        Only at the same origin: what identifies the caller goes nowhere else.
        """
        answer: Any = getattr(error, "response", None)
        locations = [] if answer is None else answer.headers.get_all("Location")
        if len(locations) != 1 or answer.status_code not in REDIRECTS:
            return None
        authority = self.client._authority_for(self._call())
        if not self.client._follows_redirects(self._call(), authority):
            return None
        if taken >= self.client._max_redirects():
            return None
        here = httpx.URL(url)
        try:
            target = here.join(locations[0])
        except (httpx.InvalidURL, ValueError):  # it is no address, or not even text
            return None
        same = origin(target) == origin(here)
        return here.copy_with(raw_path=target.raw_path) if same else None

    def elsewhere(self, opening: Hidden, error: Exception, taken: int) -> httpx.URL:
        """Where a handshake that failed is to be tried next; see `redirected`.

        Raises:
            APIError: nowhere. What is no failure of the connection is raised as it is.
        """
        if not failures.is_transport_failure(error):
            raise error
        target = self.redirected(opening.value[0], error, taken)
        if target is None:
            refusal = self.refused(error)
            refusal.__cause__ = error
            raise discreet(refusal) from refusal.__cause__
        return target

    def refused(self, error: BaseException) -> APIError:
        """The error for a websocket that could not be opened. Raise it *from* the failure."""
        request = self.asked or quiet(httpx.Request("GET", self._url(self._call())))
        answer: Any = getattr(error, "response", None)
        if not isinstance(getattr(answer, "status_code", None), int):
            return failures.connection_error(error, request)
        response = _response(answer, request)
        body, message = failures.error_body(response)
        made: APIError = self.client._make_status_error(message, body=body, response=response)
        return made

    # Talking

    def parse(self, data: Any) -> Any:
        """A message of the server as a typed event."""
        event = structure(self.websocket.receives)
        try:
            return event(parse(data), self.client._strict_response_validation)
        except (StructureFault, RecursionError) as fault:
            reason = TOO_DEEP if isinstance(fault, RecursionError) else fault
            raise SeekGPTError(
                f"The server sent an event that was not declared: {reason}"
            ) from None
        except ValueError as error:
            raise SeekGPTError(f"The server sent a message that is no JSON: {error}") from error

    # Losing the connection, and opening it again

    def may_reconnect(self, code: int) -> bool:
        return self.on_reconnecting is not None and code in RECOVERABLE and not self.closing

    def attempts(self, code: int) -> Iterator[float]:
        """How long to wait before each try to connect again; ends when there is no further one.

        The caller's ``on_reconnecting`` is asked first, and may change query and headers, or abort.
        """
        for attempt in range(1, self.max_retries + 1):
            delay = min(self.initial_delay * 2.0 ** (attempt - 1), self.max_delay)
            delay *= 1 - 0.25 * random.random()  # so that a thousand clients do not return at once
            event = ReconnectingEvent(
                attempt, self.max_retries, delay, code, self.extra_query, self.extra_headers
            )
            changes = (self.on_reconnecting and self.on_reconnecting(event)) or {}
            if changes.get("abort"):
                return
            self.extra_query = changes.get("extra_query", self.extra_query)
            self.extra_headers = changes.get("extra_headers", self.extra_headers)
            yield delay
            if self.closing:
                return

    def closed(self, error: Any) -> WebSocketConnectionClosedError:
        """The error for a connection that is gone, with what was not sent."""
        from .closed import closed

        for frame in (error.rcvd, error.sent):
            if frame is not None:
                frame.reason = unrepeated(self.asked, frame.reason)
        return closed(error, *close_of(error), self.outbox.take())


def close_of(error: Any) -> Tuple[int, str]:
    """The code and the reason of a close: what the server said, or else what this side did."""
    frame = error.rcvd or error.sent
    return (BROKEN, "") if frame is None else (int(frame.code), str(frame.reason))


def _response(answer: Any, request: httpx.Request) -> httpx.Response:
    """The answer to a handshake as httpx has it; its body is read, whatever it was packed in."""
    status, body = answer.status_code, bytes(answer.body or b"")
    headers = [
        (name.encode(), value.encode("utf-8", "surrogateescape"))
        for name, value in answer.headers.raw_items()
    ]
    stream = httpx.ByteStream(body)
    response = httpx.Response(status, headers=headers, stream=stream, request=request)
    content.settle(response, content.Limits(decompressed=content.MAX_ERROR_BYTES), kept=True)
    try:
        response.read()
        return response
    except (httpx.HTTPError, content.Oversize):
        plain = [(name, value) for name, value in headers if name.lower() != b"content-encoding"]
        return httpx.Response(status, headers=plain, content=body, request=request)


class Outbox:
    """Messages waiting for a connection, at most so many bytes of them."""

    def __init__(self, max_bytes: int) -> None:
        self._max_bytes = max_bytes
        self._messages: List[str] = []
        self._bytes = 0
        self._in_turn = Turns()

    def put(self, message: str) -> None:
        """Keep a message.

        Raises:
            WebSocketQueueFullError: there is no room for it; it is not kept.
        """
        self._in_turn(self._put, message, len(message.encode()))

    def _put(self, message: str, size: int) -> None:
        if self._bytes + size > self._max_bytes:
            raise WebSocketQueueFullError(
                f"The queue of outgoing messages is full: {self._bytes} of {self._max_bytes} "
                f"bytes wait for a connection, and this message has {size}"
            )
        self._messages.append(message)
        self._bytes += size

    def take(self) -> List[str]:
        """All messages, which are no longer kept."""
        return self._in_turn(self._take)

    def _take(self) -> List[str]:
        taken, self._messages, self._bytes = self._messages, [], 0
        return taken

    def put_back(self, messages: List[str]) -> None:
        """Keep messages that were taken, before those that came since."""
        self._in_turn(self._put_back, messages)

    def _put_back(self, messages: List[str]) -> None:
        self._messages = messages + self._messages
        self._bytes += sum(len(message.encode()) for message in messages)


class Handlers:
    """Functions to call with events, by the events' types; those of ``event`` see all."""

    def __init__(self) -> None:
        self._handlers: Dict[str, List[Tuple[Callable[..., Any], bool]]] = {}
        self._in_turn = Turns()

    def add(self, kind: str, handler: Callable[..., Any], once: bool = False) -> None:
        self._in_turn(self._add, kind, (handler, once))

    def _add(self, kind: str, entry: Tuple[Callable[..., Any], bool]) -> None:
        self._handlers.setdefault(kind, []).append(entry)

    def remove(self, kind: str, handler: Callable[..., Any]) -> None:
        """Forget a handler, the first one if it was added several times."""
        self._in_turn(self._remove, kind, handler)

    def _remove(self, kind: str, handler: Callable[..., Any]) -> None:
        entries = self._handlers.get(kind, [])
        for index, (known, _) in enumerate(entries):
            if known == handler:
                del entries[index]
                return

    def of(self, event: Any) -> List[Callable[..., Any]]:
        """The handlers to call with an event; those to be called once are forgotten.

        Raises:
            SeekGPTError: it is an error that nobody handles.
        """
        kinds = (str(getattr(event, "type", "")), "event")
        entries = self._in_turn(self._take, kinds)
        if not entries and kinds[0] == "error":
            said = brief(repr(event))
            raise SeekGPTError(f"The server reported an error over the websocket: {said}")
        return [handler for handler, _ in entries]

    def _take(self, kinds: Tuple[str, ...]) -> List[Tuple[Callable[..., Any], bool]]:
        entries = [entry for kind in kinds for entry in self._handlers.get(kind, ())]
        for kind in kinds:
            if kind in self._handlers:
                self._handlers[kind] = [e for e in self._handlers[kind] if not e[1]]
        return entries


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
) -> Any:
    """What opens a connection when it is entered, an object of the class ``manager``.

    Raises:
        ValueError: what belongs into the path is empty.
    """
    template = manager._websocket.path
    query = {name: value for name, value in given.items() if f"{{{name}}}" not in template}
    session = Session(
        resource._client,
        manager._websocket,
        path=expand(template, given),
        query={name: value for name, value in query.items() if value is not None},
        extra_query=extra_query or {},
        extra_headers=extra_headers or {},
        options=websocket_connection_options or {},
        on_reconnecting=on_reconnecting,
        max_retries=max_retries,
        initial_delay=initial_delay,
        max_delay=max_delay,
        outbox=Outbox(max_queue_size),
    )
    return manager(session)


def encode(event: Any) -> str:
    """An event as the text of a websocket message, from a dict or from an object of its class."""
    if isinstance(event, str):
        raise TypeError("Expected an event as a dict or an object; text is sent by `send_raw`")
    data = event.to_dict() if isinstance(event, BaseModel) else event
    return json_body.encode(data).decode("utf-8")


def queued(session: Session, event: Any) -> None:
    """Keep an event until there is a connection."""
    session.outbox.put(encode(event))
