"""Websockets as a program sees them, blocking and awaiting; what they know is in `websockets`."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import (
    TYPE_CHECKING,
    Any,
    AsyncIterator,
    Callable,
    Generic,
    Iterator,
    Optional,
    TypeVar,
    Union,
    overload,
)

from ..._hints import on_demand
from ..._http.effects import Execute, Flow, Sleep
from ..._http.exchange.drivers import adrive, drive
from ..._http.transport.lines import current_library
from ..._redact import Hidden
from ...errors import SeekGPTError
from .conversation import NORMAL, Handlers, Session, close_of, encode, queued

if TYPE_CHECKING:
    from typing_extensions import Self

#: What a connection receives, what may be sent over it, and of a manager the connection it opens.
Received = TypeVar("Received")
Sent = TypeVar("Sent")
Opened = TypeVar("Opened", bound="_Connection[Any]")
_Handler = TypeVar("_Handler", bound="Callable[..., Any]")


def _library(module: str) -> Any:
    """A module of the `websockets` library.

    Raises:
        SeekGPTError: it is not installed, or cannot do what is asked.
    """
    try:
        return import_module(f"websockets.{module}")
    except ImportError as error:
        hint = "; on trio it must be version 16 or newer" if module.startswith("trio") else ""
        raise SeekGPTError(
            "Websockets need the library `websockets`: pip install 'seekgpt[realtime]'" + hint
        ) from error


def _unredirected(connect: Any) -> Any:
    """A class of `websockets` that follows no redirect itself: the session says where one leads."""
    return type(connect.__name__, (connect,), {"process_redirect": lambda self, error: error})


class _Handling:
    """Registering functions for events, on a connection or before there is one."""

    _session: Session

    @overload
    def on(self, event_type: str, handler: Callable[..., Any]) -> Self: ...

    @overload
    def on(self, event_type: str, handler: None = None) -> Callable[[_Handler], _Handler]: ...

    def on(self, event_type: str, handler: Optional[Callable[..., Any]] = None) -> Any:
        """Call a function with every event of a type (``"event"``: of any), in `dispatch_events`.

        Without a function this is a decorator.
        """
        return self._register(event_type, handler, once=False)

    @overload
    def once(self, event_type: str, handler: Callable[..., Any]) -> Self: ...

    @overload
    def once(self, event_type: str, handler: None = None) -> Callable[[_Handler], _Handler]: ...

    def once(self, event_type: str, handler: Optional[Callable[..., Any]] = None) -> Any:
        """Call a function with the next event of a type; without a function, a decorator."""
        return self._register(event_type, handler, once=True)

    def off(self, event_type: str, handler: Callable[..., Any]) -> Self:
        """Forget a function that was registered."""
        self._handlers.remove(event_type, handler)
        return self

    @property
    def _handlers(self) -> Handlers:
        return self._session.handlers

    def _register(self, event_type: str, handler: Any, once: bool) -> Any:
        if handler is not None:
            self._handlers.add(event_type, handler, once)
            return self

        def decorator(function: Callable[..., Any]) -> Callable[..., Any]:
            self._handlers.add(event_type, function, once)
            return function

        return decorator


class _Connection(_Handling, Generic[Received]):
    """What both colours of a connection share."""

    send: Any
    _reopen: Any

    def __init__(self, session: Session, socket: Any) -> None:
        self._session = session
        self._socket = socket

    @property
    def _send(self) -> Any:
        """What the declared events are sent with, which are methods of the heirs."""
        return self.send

    def parse_event(self, data: Union[str, bytes]) -> Received:
        """A message from `recv_bytes` as a typed event."""
        event: Received = self._session.parse(data)
        return event

    def _recovered(self, error: Any) -> Flow[bool]:
        """Open a broken connection again if it may be; whether that is the end of it instead."""
        session, code = self._session, close_of(error)[0]
        if session.may_reconnect(code):
            session.reconnecting = True
            try:
                for delay in session.attempts(code):
                    yield Sleep(delay)
                    if session.closing:
                        break
                    try:
                        yield Execute(self._reopen)
                    except SeekGPTError:
                        continue
                    session.reconnecting = False
                    yield from self._flushed()
                    return False
            finally:
                session.reconnecting = False
        if session.closing or isinstance(error, _library("exceptions").ConnectionClosedOK):
            return True
        raise session.closed(error) from error

    def _flushed(self) -> Flow[None]:
        """Send what waited for the connection; what fails waits on."""
        waiting = self._session.outbox.take()
        try:
            while waiting:
                yield Execute(partial(self._socket.send, waiting[0]))
                waiting.pop(0)
        except _library("exceptions").ConnectionClosed:
            pass
        finally:
            self._session.outbox.put_back(waiting)

    def _queue(self, error: Optional[Exception], message: str) -> bool:
        """Keep a message that cannot be sent now, if the connection is going to be opened again."""
        session = self._session
        waits = session.reconnecting if error is None else session.may_reconnect(close_of(error)[0])
        if error is not None or waits:
            session.outbox.put(message)
        return waits


class _Manager(_Handling, Generic[Opened, Sent]):
    """What both colours of a manager share."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._connection: Any = None

    def send(self, event: Sent) -> None:
        """Send an event as soon as there is a connection."""
        queued(self._session, event)


def _text(data: Union[str, bytes]) -> str:
    return data if isinstance(data, str) else data.decode("utf-8")


class Connection(_Connection[Received], Generic[Received, Sent]):
    """An open websocket: iterate over it for events, call its methods to send some."""

    def __iter__(self) -> Iterator[Received]:
        """The server's events, until the connection is closed."""
        closed = _library("exceptions").ConnectionClosed
        while True:
            try:
                message = self._socket.recv()
            except closed as error:
                if drive(self._recovered(error), None):
                    return
                continue
            yield self.parse_event(message)

    def recv(self, *, timeout: Optional[float] = None) -> Received:
        """Wait for the server's next event; for so many seconds, then it is a TimeoutError."""
        return self.parse_event(self.recv_bytes(timeout=timeout))

    def recv_bytes(self, *, timeout: Optional[float] = None) -> bytes:
        """Wait for the server's next message, not parsed."""
        try:
            message = self._socket.recv(timeout)
        except _library("exceptions").ConnectionClosed as error:
            raise self._session.closed(error) from error
        return message.encode() if isinstance(message, str) else bytes(message)

    def send(self, event: Sent) -> None:
        """Send an event: a dict, or an object of a client event's class."""
        self.send_raw(encode(event))

    def send_raw(self, data: Union[bytes, str]) -> None:
        """Send a message as it is."""
        if self._session.reconnecting and self._queue(None, _text(data)):
            return
        try:
            self._socket.send(data)
        except _library("exceptions").ConnectionClosed as error:
            if not self._queue(error, _text(data)):
                raise self._session.closed(error) from error

    def dispatch_events(self) -> None:
        """Call the registered functions with events, until the connection is closed."""
        for event in self:
            for handler in self._handlers.of(event):
                handler(event)

    def close(self, *, code: int = NORMAL, reason: str = "") -> None:
        """Close the connection; what iterates over it ends."""
        self._session.closing = True
        self._socket.close(code=code, reason=reason)

    def _reopen(self) -> None:
        self._socket = _open(self._session)


class ConnectionManager(_Manager[Opened, Sent], Generic[Opened, Sent]):
    """What `connect` returns: a ``with`` statement opens the connection, and closes it."""

    _face: Any = Connection

    def __enter__(self) -> Opened:
        connection = self._face(self._session, _open(self._session))
        self._connection = connection
        drive(connection._flushed(), None)
        opened: Opened = connection
        return opened

    enter = __enter__

    def __exit__(self, *_error: object) -> None:
        if self._connection is not None:
            self._connection.close()


def _open(session: Session) -> Any:
    library = _library("sync.client")
    client, taken, target = session.client._client, 0, None
    while True:
        hidden = drive(session.handshake(target), client)
        try:
            if hasattr(library, "reconnect"):  # the form of 17 and newer, which follows redirects
                return _made(_unredirected(library.reconnect), hidden).__enter__()
            return _made(library.connect, hidden)
        except Exception as error:
            target = session.elsewhere(hidden, error, taken)
            taken += 1


def _made(connect: Any, hidden: Hidden) -> Any:
    return connect(hidden.value[0], **hidden.value[1])


class AsyncConnection(_Connection[Received], Generic[Received, Sent]):
    """An open websocket: iterate over it for events, await its methods to send some."""

    _context: Any = None

    async def __aiter__(self) -> AsyncIterator[Received]:
        """The server's events, until the connection is closed."""
        closed = _library("exceptions").ConnectionClosed
        while True:
            try:
                message = await self._socket.recv()
            except closed as error:
                if await adrive(self._recovered(error), None):
                    return
                continue
            yield self.parse_event(message)

    async def recv(self) -> Received:
        """Wait for the server's next event. Cancelling loses nothing."""
        return self.parse_event(await self.recv_bytes())

    async def recv_bytes(self) -> bytes:
        """Wait for the server's next message, not parsed. Cancelling loses nothing."""
        try:
            message = await self._socket.recv()
        except _library("exceptions").ConnectionClosed as error:
            raise self._session.closed(error) from error
        return message.encode() if isinstance(message, str) else bytes(message)

    async def send(self, event: Sent) -> None:
        """Send an event: a dict, or an object of a client event's class."""
        await self.send_raw(encode(event))

    async def send_raw(self, data: Union[bytes, str]) -> None:
        """Send a message as it is."""
        if self._session.reconnecting and self._queue(None, _text(data)):
            return
        try:
            await self._socket.send(data)
        except _library("exceptions").ConnectionClosed as error:
            if not self._queue(error, _text(data)):
                raise self._session.closed(error) from error

    async def dispatch_events(self) -> None:
        """Call the registered functions with the server's events, until the connection is closed.

        What they return is awaited if it can be.
        """
        events: Any = self.__aiter__()
        try:
            async for event in events:
                for handler in self._handlers.of(event):
                    result = handler(event)
                    if hasattr(result, "__await__"):
                        await result
        finally:
            await events.aclose()

    async def close(self, *, code: int = NORMAL, reason: str = "") -> None:
        """Close the connection; what iterates over it ends."""
        self._session.closing = True
        close = getattr(self._socket, "aclose", None) or self._socket.close
        await close(code=code, reason=reason)

    async def _reopen(self) -> None:
        await self._leave()  # first: on trio a connection is a nursery, and those nest
        self._context, self._socket = await _aopen(self._session)

    async def _leave(self) -> None:
        context, self._context = self._context, None
        if context is not None:
            await context.__aexit__(None, None, None)


class AsyncConnectionManager(_Manager[Opened, Sent], Generic[Opened, Sent]):
    """What `connect` returns: opens the connection on entering an ``async with``, and closes it."""

    _face: Any = AsyncConnection

    async def __aenter__(self) -> Opened:
        context, socket = await _aopen(self._session)
        connection = self._face(self._session, socket)
        self._connection = connection
        connection._context = context
        await adrive(connection._flushed(), None)
        opened: Opened = connection
        return opened

    enter = __aenter__

    async def __aexit__(self, *_error: Any) -> None:
        if self._connection is not None:
            await self._connection.close()
            await self._connection._leave()


async def _aopen(session: Session) -> Any:
    library = _library(f"{current_library() or 'asyncio'}.client")
    client, taken, target = session.client._client, 0, None
    while True:
        hidden = await adrive(session.handshake(target), client)
        try:
            context = _made(_unredirected(library.connect), hidden)
            return context, await context.__aenter__()
        except Exception as error:
            target = session.elsewhere(hidden, error, taken)
            taken += 1


on_demand(__name__)
