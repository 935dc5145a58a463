"""Pools of connections in the place of httpcore's, which loses count when requests are given up.

httpcore's makes the connections and says what each can do; who has which of them is in a `Ledger`.
A connection is given back when its response is closed, also if that is interrupted or cancelled,
and when a response is forgotten unread.
"""

from __future__ import annotations

import sys
import threading
import time
from collections import deque
from functools import partial
from typing import Any, AsyncIterator, Callable, Deque, Iterator, List, Optional, Tuple
from weakref import ref

from ..._httpx_family import HOLD
from ..._timeout import DEADLINE
from ..._turns import Turns
from .ledger import Held, Key, Ledger, Ticket
from .lines import AwaitedLines, Lines, is_trio, soon
from .locks import relock

_GLANCE = 0.5
"""After so many seconds whoever waits looks for connections that an interruption left to nobody."""
_SCHEMES = (b"http", b"https", b"ws", b"wss")


class _Counted:
    """What both colours know of a pool: httpcore's own, which makes connections."""

    def __init__(self, pool: Any, limits: Tuple[Optional[int], Optional[int]]) -> None:
        self._pool = pool
        self._core = sys.modules[type(pool).__module__.partition(".")[0]]
        self._backend = pool._network_backend
        self._greets = type(pool).__name__.endswith("SOCKSProxy")
        self._ledger = Ledger(self._dial, *limits)

    @property
    def connections(self) -> List[Any]:
        """Those there are, in use or not."""
        return self._ledger.connections

    @property
    def waiting(self) -> int:
        """How many requests wait for a connection."""
        return self._ledger.waiting

    def _dial(self, origin: Any, key: Key) -> Held:
        lines = self._lines()
        self._pool._network_backend = lines
        connection = self._pool.create_connection(origin)
        relock(connection)
        return Held(connection, key, lines)

    def _lines(self) -> Any:
        raise NotImplementedError

    def _check(self, request: Any) -> None:
        scheme = request.url.scheme
        if scheme not in _SCHEMES:
            raise self._core.UnsupportedProtocol(
                f"Request URL has an unsupported protocol '{scheme.decode('ascii', 'replace')}://'."
                if scheme
                else "Request URL is missing an 'http://' or 'https://' protocol."
            )

    def _explain(self, error: BaseException) -> None:
        """What a SOCKS proxy says amiss comes out as whatever the reader of it stumbles over."""
        if self._greets and (
            type(error).__module__.startswith("socksio")
            or isinstance(error, (AssertionError, LookupError, ValueError))
        ):
            raise self._core.ProxyError(f"The proxy does not speak SOCKS5: {error}") from error

    def _missed(self) -> Exception:
        error: Exception = self._core.ConnectError("The pool of connections was closed.")
        return error

    def _response(self, response: Any, body: Any) -> Any:
        return self._core.Response(
            status=response.status,
            headers=response.headers,
            content=body,
            extensions=response.extensions,
        )

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self.connections)} connections>"


class CountedPool(_Counted):
    """For blocking requests, from any thread."""

    def __init__(self, pool: Any, limits: Tuple[Optional[int], Optional[int]]) -> None:
        super().__init__(pool, limits)
        self._original = type(pool).handle_request
        self._turns = Turns()
        self._forgotten: Deque[Ticket] = deque()

    def _lines(self) -> Lines:
        return Lines(self._backend, self._core)

    def handle_request(self, request: Any) -> Any:
        if type(self._pool).handle_request is not self._original:
            return self._pool.handle_request(request)  # a tool that replays requests is at work
        self._check(request)
        deadline = request.extensions.get(DEADLINE)
        while True:
            ticket = Ticket(self, request.url.origin)
            request.extensions[HOLD] = ref(ticket)
            held = self._acquire(ticket, request)
            try:
                held.lines.until(deadline)
                response = held.connection.handle_request(request)
            except self._core.ConnectionNotAvailable:
                self.give_back(ticket)
            except BaseException as error:
                self.give_back(ticket, True)
                self._explain(error)
                raise
            else:
                return self._response(response, Body(response.stream, ticket))

    def _acquire(self, ticket: Ticket, request: Any) -> Held:
        woken = threading.Lock()  # what an Event has inside may be kept by an interruption
        woken.acquire()
        ticket.wake = partial(_wake, woken)
        try:
            held: Optional[Held] = self._in_turn(self._ledger.take, ticket)
            if held is None:
                timeout = request.extensions.get("timeout", {}).get("pool")
                deadline = request.extensions.get(DEADLINE)
                if deadline is not None:
                    left = max(deadline - time.monotonic(), 0)
                    timeout = left if timeout is None else min(timeout, left)
                self._wait(woken, timeout)
                held = ticket.held
                if held is None:
                    raise self._missed()
        except BaseException:
            self._in_turn(self._ledger.withdraw, ticket)
            raise
        return held

    def _wait(self, woken: threading.Lock, timeout: Optional[float]) -> None:
        until = None if timeout is None else time.monotonic() + timeout
        while True:
            left = _GLANCE if until is None else until - time.monotonic()
            if woken.acquire(timeout=max(min(left, _GLANCE), 0)):
                return
            if left <= 0:
                raise self._core.PoolTimeout()
            self._in_turn(self._ledger.look)

    def give_back(self, ticket: Ticket, failed: bool = False) -> None:
        self._in_turn(self._ledger.give_back, ticket, failed)

    def forget(self, ticket: Ticket) -> None:
        """Take back what a ticket holds that was collected, at any point of any thread."""
        self._forgotten.append(ticket)
        self._take_back()

    def _in_turn(self, step: Callable[..., Any], *args: Any) -> Any:
        try:
            return self._turns(self._whole, step, args)
        finally:
            self._take_back()

    def _whole(self, step: Callable[..., Any], args: Tuple[Any, ...]) -> Any:
        try:
            return step(*args)
        except BaseException:  # not of the step's own: somebody may wait for what it gives
            self._ledger.mend()
            raise

    def _take_back(self) -> None:
        while self._forgotten and self._turns.at_once(self._take_back_one):
            pass  # or whoever is in the middle of a step does it

    def _take_back_one(self) -> None:
        if self._forgotten:
            self._ledger.give_back(self._forgotten[0], True)
            self._forgotten.popleft()

    def close(self) -> None:
        self._in_turn(self._ledger.close)

    def __enter__(self) -> CountedPool:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


class Body:
    """The body of a response; closing or forgetting it gives its connection back."""

    def __init__(self, stream: Any, ticket: Ticket) -> None:
        self._stream = stream
        self._ticket = ticket

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def close(self) -> None:
        if self._ticket.held is None:
            return
        done = False
        try:
            self._stream.close()
            done = True
        finally:
            self._ticket.pool.give_back(self._ticket, not done)


class AsyncCountedPool(_Counted):
    """For the requests of one event loop."""

    def __init__(self, pool: Any, limits: Tuple[Optional[int], Optional[int]], loop: Any) -> None:
        super().__init__(pool, limits)
        self._original = type(pool).handle_async_request
        self._loop = loop

    def move(self, loop: Any) -> None:
        """Serve another event loop from now on; of the one before, no connection is left."""
        self._loop = loop

    def _lines(self) -> Any:
        if is_trio(self._loop) or _wraps_tls_in_tls(self._pool):
            return AwaitedLines(self._backend, self._core, self._loop, self._greets)
        from .asyncio_lines import AsyncioLines

        return AsyncioLines(self._core, self._loop)

    async def handle_async_request(self, request: Any) -> Any:
        if type(self._pool).handle_async_request is not self._original:
            return await self._pool.handle_async_request(request)  # as above
        self._check(request)
        ledger = self._ledger
        while True:
            ticket = Ticket(self, request.url.origin)
            held = ledger.take(ticket) or await self._wait(ticket, request)
            try:
                response = await held.connection.handle_async_request(request)
            except self._core.ConnectionNotAvailable:
                ledger.give_back(ticket)
            except BaseException as error:
                ledger.give_back(ticket, True)
                self._explain(error)
                raise
            else:
                return self._response(response, AsyncBody(response.stream, ticket))

    async def _wait(self, ticket: Ticket, request: Any) -> Held:
        import anyio

        woken = anyio.Event()
        ticket.wake = woken.set
        try:
            with anyio.fail_after(request.extensions.get("timeout", {}).get("pool")):
                await woken.wait()
            if ticket.held is None:
                raise self._missed()
        except TimeoutError:
            self._ledger.withdraw(ticket)
            raise self._core.PoolTimeout() from None
        except BaseException:
            self._ledger.withdraw(ticket)
            raise
        return ticket.held

    def give_back(self, ticket: Ticket, failed: bool = False) -> None:
        self._ledger.give_back(ticket, failed)

    def forget(self, ticket: Ticket) -> None:
        """Take back what a ticket holds that was collected, in whatever thread."""
        held = ticket.held
        if held is not None and not soon(self._loop, self._ledger.give_back, ticket, True):
            held.lines.cut()

    def cut(self) -> None:
        """Close all connections at once."""
        self._ledger.close()

    async def aclose(self) -> None:
        self._ledger.close()

    async def __aenter__(self) -> AsyncCountedPool:
        return self

    async def __aexit__(self, *_error: object) -> None:
        self._ledger.close()


class AsyncBody:
    """The body of a response; closing or forgetting it gives its connection back."""

    def __init__(self, stream: Any, ticket: Ticket) -> None:
        self._stream = stream
        self._ticket = ticket

    def __aiter__(self) -> AsyncIterator[bytes]:
        found: AsyncIterator[bytes] = self._stream.__aiter__()
        return found

    async def aclose(self) -> None:
        if self._ticket.held is None:
            return
        done = False
        try:
            await self._stream.aclose()
            done = True
        finally:  # however far it came
            self._ticket.pool.give_back(self._ticket, not done)


def _wraps_tls_in_tls(pool: Any) -> bool:
    """Whether connections go through a proxy that itself is spoken to by TLS."""
    proxy = getattr(pool, "_proxy_url", None) or getattr(getattr(pool, "_proxy", None), "url", None)
    return sys.version_info < (3, 11) and getattr(proxy, "scheme", b"") == b"https"


def _wake(lock: Any) -> None:
    if lock.locked():
        lock.release()


def count(transport: Any, limits: Any, loop: Any = None) -> None:
    """Put a counted pool into one of httpx's transports, if it has one of httpcore's."""
    pool: Any = getattr(transport, "_pool", None)
    if not hasattr(pool, "create_connection") or not hasattr(pool, "_network_backend"):
        return  # a release that is made otherwise: it works, and counts for itself
    if limits is None:
        bounds = (pool._max_connections, pool._max_keepalive_connections)
    else:
        bounds = (limits.max_connections, limits.max_keepalive_connections)
    if hasattr(pool, "handle_async_request"):
        transport._pool = AsyncCountedPool(pool, bounds, loop)
    else:
        transport._pool = CountedPool(pool, bounds)
