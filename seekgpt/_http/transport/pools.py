"""Connection pools that belong to the process and the event loop that made them.

Sockets inherited through ``fork`` or left over from a finished event loop are unusable, so each
process and each loop gets its own pool, made at its first request. Pools end quietly: with their
event loop, with the transport they belong to, or when they are closed.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import Any, AsyncGenerator, Callable, Dict, Iterator, List, Tuple
from weakref import WeakSet

import httpx

from .lines import current_loop, is_over, is_trio

_contexts: Dict[Tuple[Any, ...], Any] = {}


def shared_context(web: Any, trust_env: bool) -> Any:
    """One SSL context for all default clients: loading the certificates takes many milliseconds."""
    key = (web.__name__, trust_env, os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))
    found = _contexts.get(key)
    if found is None:
        found = _contexts.setdefault(key, web.create_ssl_context(trust_env=trust_env))
    return found


def _verify(web: Any, options: Dict[str, Any], secure: bool) -> Dict[str, Any]:
    """Options with ``verify`` decided: a pool that only ever speaks plain HTTP loads nothing."""
    if options.get("verify", True) is not True or options.get("cert") is not None:
        return options
    context: Any = shared_context(web, options.get("trust_env", True)) if secure else False
    return {**options, "verify": context}


_held: Dict[int, Dict[Any, Any]] = {}
"""The pools of all the transports there are. When a transport is collected its pools must not be
garbage with it: their sockets are to be closed first, and would complain if found open."""

_inherited: List[Any] = []
"""Pools of the parent process. They are not this process's to close, so it keeps them."""


def _let_go(transport: Any) -> None:
    left = _held.pop(id(transport), None)
    if left:
        _inherited.append(left)


class PooledTransport(httpx.BaseTransport):
    """`httpx.HTTPTransport`, made when first needed and again in each forked child.

    ``web`` is the package whose transport it is, httpx or httpx2.
    """

    def __init__(self, web: Any = httpx, **options: Any) -> None:
        self._web = web
        self.limits = options.get("limits")
        self._options = options
        self._pools: Dict[Tuple[int, bool], httpx.HTTPTransport] = {}
        _held[id(self)] = self._pools

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        # The answer keeps its pool alive: a stream may outlive the client it came from.
        response = self._pool(request.url).handle_request(request)
        response.extensions["seekgpt.pool"] = self
        return response

    def _pool(self, url: httpx.URL) -> httpx.HTTPTransport:
        secure = url.scheme != "http" or "proxy" in self._options
        key = (os.getpid(), secure)
        found = self._pools.get(key)
        if found is None:
            from .counted import count

            made = self._web.HTTPTransport(**_verify(self._web, self._options, secure))
            count(made, self.limits)
            found = self._pools.setdefault(key, made)  # another thread may have been quicker
        return found

    def close(self) -> None:
        here = os.getpid()
        for key in list(self._pools):
            if key[0] == here:  # the parent's sockets are the parent's to close
                pool = self._pools.pop(key, None)
                if pool is not None:
                    pool.close()

    def __del__(self) -> None:
        with suppress(Exception):  # the interpreter may be half gone
            self.close()
            _let_go(self)


def _counted_httpx(web: Any, loop: Any, options: Dict[str, Any]) -> Any:
    from .counted import count

    made = web.AsyncHTTPTransport(**options)
    count(made, options.get("limits"), loop)
    return made


LoopPools = Dict[Tuple[int, int, bool], Tuple[Any, httpx.AsyncBaseTransport]]


class LoopTransport(httpx.AsyncBaseTransport):
    """`httpx.AsyncHTTPTransport`, one for each event loop and process it is used from.

    Or another transport of one event loop, which ``make`` makes: of a package like httpx, the loop,
    and options.
    """

    def __init__(
        self,
        web: Any = httpx,
        make: Callable[[Any, Any, Dict[str, Any]], Any] = _counted_httpx,
        **options: Any,
    ) -> None:
        self._web = web
        self._make = make
        self.limits = options.get("limits")
        self._options = options
        self._pools: LoopPools = {}
        _held[id(self)] = self._pools

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        loop = current_loop()
        secure = request.url.scheme != "http" or "proxy" in self._options
        key = (os.getpid(), id(loop), secure)
        entry = self._pools.get(key)
        if entry is None or entry[0] is not loop:  # another loop's address may be used again
            self._cut(is_over)
            made = self._make(self._web, loop, _verify(self._web, self._options, secure))
            entry = self._pools[key] = (loop, made)
            await _Guard.watch(loop, self)
        response = await entry[1].handle_async_request(request)
        response.extensions["seekgpt.pool"] = self
        return response

    def _taken(self, ends: Callable[[Any], bool]) -> Iterator[Any]:
        """This process's pools whose event loop ends, each for one to close: threads may race."""
        for key, (loop, pool) in list(self._pools.items()):
            if key[0] == os.getpid() and ends(loop) and self._pools.pop(key, None) is not None:
                yield pool

    async def leave(self, loop: Any) -> None:
        """Close the pools of one event loop, from inside it."""
        for pool in self._taken(lambda each: each is loop):
            await pool.aclose()

    async def aclose(self) -> None:
        await self.leave(current_loop())
        self._cut(lambda _any: True)

    def _cut(self, ends: Callable[[Any], bool]) -> None:
        for pool in self._taken(ends):
            cut(pool)

    def __del__(self) -> None:
        with suppress(Exception):  # the interpreter may be half gone
            self._cut(lambda _any: True)
            _let_go(self)


class _Guard:
    """Closes the pools of an event loop when it shuts down.

    Event loops finish the async generators they have seen started, which is the one moment where
    code may still await: without it, every idle connection would be reported as never closed.
    """

    guards: Dict[int, _Guard] = {}

    def __init__(self, loop: Any) -> None:
        self.loop = loop
        self.transports: WeakSet[LoopTransport] = WeakSet()
        self.generator = self._wait()

    @classmethod
    async def watch(cls, loop: Any, transport: LoopTransport) -> None:
        guard = cls.guards.get(id(loop))
        if guard is None or guard.loop is not loop:
            for key, old in list(cls.guards.items()):
                if is_over(old.loop):
                    cls.guards.pop(key, None)
            guard = cls.guards[id(loop)] = cls(loop)
            await guard.generator.__anext__()
        guard.transports.add(transport)

    async def _wait(self) -> AsyncGenerator[None, None]:
        try:
            yield
        finally:
            if self.guards.get(id(self.loop)) is self:
                del self.guards[id(self.loop)]
            for transport in list(self.transports):
                await transport.leave(self.loop)
            if not is_trio(self.loop):
                import asyncio

                await asyncio.sleep(0)  # a thread that closes the client may have asked for more


def cut(pool: Any) -> None:
    """Drop an async pool's connections without awaiting, from wherever this happens to run."""
    owners: Tuple[Any, ...] = (pool, getattr(pool, "_pool", None))
    for owner in owners:
        if hasattr(owner, "cut"):
            owner.cut()
            return


def open_pools(transport: Any) -> List[Any]:
    """The pools a transport holds in this process (for tests and diagnosis)."""
    pools = getattr(transport, "_pools", {})
    return [pool for key, pool in pools.items() if key[0] == os.getpid()]
