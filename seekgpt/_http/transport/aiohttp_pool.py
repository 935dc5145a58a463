"""aiohttp under httpx's interface: the connections of one event loop.

How many requests may be under way is counted here, and by a queue of our own: giving a place back
is a plain call, so no cancellation can lose one. What aiohttp raises becomes httpx's error of the
same meaning.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from functools import lru_cache
from inspect import signature
from typing import TYPE_CHECKING, Any, AsyncIterator, Awaitable, Dict, Optional, Tuple

import aiohttp
import httpx
from yarl import URL

from .aiohttp_connector import make_connector, proxy_options, raw_headers
from .aiohttp_errors import as_httpx, harmless
from .lines import cut_transport, soon

if TYPE_CHECKING:
    from aiohttp.client_reqrep import ClientResponse

_LARGE = 64 * 1024
"""A larger body is sent in pieces, each of which may take as long as the timeout for writing."""
_AUTOMATIC = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")
"""The headers that aiohttp adds by itself. What is not given is not sent."""

_ROOM = {"max_line_size": 100 * 1024, "max_field_size": 100 * 1024, "max_headers": 1000}
_HEADS: Dict[str, Any] = {
    name: most
    for name, most in _ROOM.items()
    if name in signature(aiohttp.ClientSession).parameters
}
"""As much room as httpx has for the head of an answer. (Older aiohttp counts no headers.)"""


@lru_cache(maxsize=512)
def _address(text: str) -> URL:
    try:
        address = URL(text, encoded=True)
        address.port  # noqa: B018 - it is not looked at before
    except ValueError as error:  # such as a port that there cannot be
        raise httpx.ConnectError(str(error)) from error
    return address


@lru_cache(maxsize=64)
def _patience(
    connect: Optional[float], read: Optional[float], proxy: bool
) -> aiohttp.ClientTimeout:
    # What a proxy says before it lets anything through is bounded by the first alone.
    return aiohttp.ClientTimeout(
        total=None, connect=connect if proxy else None, sock_connect=connect, sock_read=read
    )


class Places:
    """So many requests at a time; the others wait in the order in which they came."""

    def __init__(self, most: Optional[int]) -> None:
        self._free = float("inf") if most is None else most
        self._queue: Dict[asyncio.Future[None], None] = {}

    async def enter(self, timeout: Optional[float]) -> None:
        if self._free > 0 and not self._queue:
            self._free -= 1
            return
        loop = asyncio.get_running_loop()
        turn: asyncio.Future[None] = loop.create_future()
        self._queue[turn] = None
        timer = None if timeout is None else loop.call_later(timeout, _too_late, turn)
        try:
            await turn
        except BaseException:
            self._queue.pop(turn, None)
            if turn.done() and not turn.cancelled() and turn.exception() is None:
                self.leave()  # it was this one's turn, and it goes on to the next
            raise
        finally:
            if timer is not None:
                timer.cancel()

    def leave(self) -> None:
        while self._queue:
            turn = next(iter(self._queue))
            del self._queue[turn]
            if not turn.done():
                turn.set_result(None)
                return
        self._free += 1


def _too_late(turn: asyncio.Future[None]) -> None:
    if not turn.done():
        turn.set_exception(httpx.PoolTimeout(""))


class AiohttpPool(httpx.AsyncBaseTransport):
    """Sends the requests of one event loop through one session of aiohttp."""

    def __init__(self, loop: Any, options: Dict[str, Any], response_cls: Any) -> None:
        self._response_cls = response_cls
        limits = options.get("limits") or httpx.Limits(max_connections=100)
        self._loop = loop
        self.most = limits.max_connections
        self._places = Places(limits.max_connections)
        self._proxy = proxy_options(options.get("proxy"))
        self._session = aiohttp.ClientSession(
            connector=make_connector(options, limits.keepalive_expiry),
            cookie_jar=aiohttp.DummyCookieJar(),  # the client above keeps them
            skip_auto_headers=_AUTOMATIC,
            auto_decompress=False,
            **_HEADS,
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        extensions = request.extensions
        waits = extensions.get("timeout") or {}
        await self._places.enter(waits.get("pool"))
        try:
            response = await self._sending(request, waits)
        except BaseException as error:
            self._places.leave()
            explained = as_httpx(error)
            if explained is None and self._session.closed and isinstance(error, Exception):
                # Older versions of aiohttp stumble over what is gone, each in its own way.
                explained = httpx.ConnectError("The pool of connections was closed.")
            if explained is None:
                raise
            raise explained from harmless(error)
        if response.status < 200:  # nobody asked for another protocol
            self.done(response)
            raise httpx.RemoteProtocolError(f"The server answers with status {response.status}.")
        found: Dict[str, Any] = {"http_version": _version(response.version)}
        if response.reason is not None:
            found["reason_phrase"] = response.reason.encode("utf-8", "surrogateescape")
        made: httpx.Response = self._response_cls(
            response.status,
            headers=response.raw_headers,
            stream=Body(response, self),
            extensions=found,
        )
        return made

    def _sending(self, request: httpx.Request, waits: Dict[str, Any]) -> Awaitable[ClientResponse]:
        """What sends a request when it is awaited; the result is the response's head."""
        url = request.url
        if url.scheme not in ("http", "https") or not url.host:
            raise httpx.UnsupportedProtocol(
                f"Request URL has an unsupported protocol '{url.scheme}://'."
            )
        headers = raw_headers(request.headers.raw)
        body, upload = _body(request, headers)
        options: Dict[str, Any] = dict(self._proxy)
        name = request.extensions.get("sni_hostname")
        if name is not None:
            options["server_hostname"] = name
        sending: Awaitable[ClientResponse] = self._session.request(
            request.method,
            _address(str(url.copy_with(userinfo=b"") if url.userinfo else url)),
            data=body,
            headers=headers,
            allow_redirects=False,
            timeout=_patience(waits.get("connect"), waits.get("read"), bool(self._proxy)),
            **options,
        )
        del headers  # which may hold secrets, for those who look at local variables
        write = waits.get("write")
        return sending if upload is None or write is None else upload.bounded(sending, write)

    def done(self, response: ClientResponse) -> None:
        """A response is closed, read or not: its connection can be used again, or is closed."""
        connection = response.connection
        response.close()
        if connection is not None and self._loop.is_closed():  # then aiohttp leaves it as it is
            with suppress(RuntimeError):
                connection.close()
        self._places.leave()

    def forget(self, response: ClientResponse) -> None:
        """The same for a response that was collected, in whatever thread."""
        if not soon(self._loop, self.done, response):
            self.cut()

    def cut(self) -> None:
        """Close all connections at once; also when the event loop is over."""
        connector = self._session.connector
        self._session.detach()
        if connector is None or connector.closed:
            return
        _break_off(connector, self._loop)
        if self._loop.is_closed():
            with suppress(Exception):
                connector._conns.clear()  # or it would complain about them
                connector._closed = True
        else:
            closing = connector.close()
            with suppress(StopIteration, RuntimeError):
                closing.__await__().send(None)

    async def aclose(self) -> None:
        connector = self._session.connector
        if connector is not None:
            _break_off(connector, self._loop)
        await self._session.close()


class Body(httpx.AsyncByteStream):
    """The body of a response; closing or forgetting it gives its place back."""

    def __init__(self, response: ClientResponse, pool: AiohttpPool) -> None:
        self._response: Optional[ClientResponse] = response
        self._content = response.content
        self._pool = pool

    async def read(self) -> bytes:
        """What has arrived, or arrives next; nothing at the end."""
        try:
            return await self._content.readany()
        except Exception as error:
            explained = as_httpx(error)
            if explained is None and isinstance(error, RuntimeError):
                # So aiohttp says that a connection is gone, or of another event loop.
                explained = httpx.ReadError(str(error))
            if explained is None:
                raise
            raise explained from harmless(error)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while True:
            data = await self.read()
            if not data:
                return
            yield data

    def close(self) -> None:
        """What `aclose` does: nothing has to be awaited for it."""
        response, self._response = self._response, None
        if response is not None:
            self._pool.done(response)

    async def aclose(self) -> None:
        self.close()

    def __del__(self) -> None:
        if self._response is not None:
            with suppress(Exception):  # the interpreter may be half gone
                self._pool.forget(self._response)


class _Upload:
    """A body that is sent piece by piece, each in no more than a given time."""

    def __init__(self, pieces: AsyncIterator[bytes]) -> None:
        self._pieces = pieces
        self._write = 0.0
        self._scope: Any = None

    async def bounded(self, sending: Any, write: float) -> Any:
        import anyio

        self._write = write
        with anyio.CancelScope() as self._scope:
            return await sending
        raise httpx.WriteTimeout("")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        import anyio

        async for piece in self._pieces:
            if self._scope is not None:
                self._scope.deadline = anyio.current_time() + self._write
            yield piece
            if self._scope is not None:  # what the caller's file takes is not counted
                self._scope.deadline = float("inf")


async def _slices(content: bytes) -> AsyncIterator[bytes]:
    view = memoryview(content)
    for start in range(0, len(content), _LARGE):
        yield bytes(view[start : start + _LARGE])


def _body(request: httpx.Request, headers: Any) -> Tuple[Any, Optional[_Upload]]:
    """The body as aiohttp takes it."""
    if isinstance(request.stream, httpx.ByteStream):  # of a redirect it has not been read yet
        content = request.read()
    else:
        headers.pop("Transfer-Encoding", None)  # aiohttp sets it
        upload = _Upload(request.stream.__aiter__())  # type: ignore[union-attr]
        return upload.__aiter__(), upload
    if len(content) <= _LARGE:
        return content or None, None
    headers.setdefault("Content-Length", str(len(content)))
    upload = _Upload(_slices(content))
    return upload.__aiter__(), upload


def _version(version: Any) -> bytes:
    return b"HTTP/1.1" if version is None else b"HTTP/%d.%d" % (version.major, version.minor)


def _break_off(connector: Any, loop: Any) -> None:
    """Close all connections at once; where aiohttp keeps them elsewhere, it closes them itself."""
    protocols = list(getattr(connector, "_acquired", ()))
    for kept in list(getattr(connector, "_conns", {}).values()):
        protocols += [entry[0] for entry in kept]
    for protocol in protocols:
        if protocol.transport is None:
            continue
        body = getattr(protocol, "_payload", None)
        if body is not None and not body.is_eof():  # it would seem to end here, if it had no length
            with suppress(RuntimeError):  # whoever waits does so in an event loop that is over
                body.set_exception(aiohttp.ClientConnectionError("The connection was closed"))
        cut_transport(protocol.transport, loop)
