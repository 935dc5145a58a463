"""HTTP clients of a program's own, used from one event loop after another.

Pools made here are one for each loop (`pools`). The pool of an `httpx.AsyncClient` is not: what it
keeps of a loop that is over can only fail in the next, so it is dropped before that begins. One of
httpx's own making is counted here from the first request on, if it has served nobody by then.
"""

from __future__ import annotations

from typing import Any, Iterator, Tuple
from weakref import WeakKeyDictionary

from ..._httpx_family import is_plain
from ...errors import SeekGPTError
from .lines import current_loop, is_over

_loops: WeakKeyDictionary[Any, Any] = WeakKeyDictionary()
"""The event loop that each HTTP client was last used from."""


def has_own_pool(http: Any) -> bool:
    """Whether an async HTTP client has a pool that knows nothing of event loops."""
    return any(True for _ in _pools(http))


def enter(http: Any) -> None:
    """Make an HTTP client ready for the event loop that is running now.

    Raises:
        SeekGPTError: it has connections that belong to another loop, which is not over.
    """
    here = current_loop()
    before = _loops.get(http)
    if before is here:
        return
    for transport in _pools(http):
        if before is not None:
            _leave(transport, before)
        if hasattr(transport._pool, "move"):
            transport._pool.move(here)
        elif is_unused(transport):
            from .counted import count

            count(transport, None, here)
    _loops[http] = here


def count_blocking(http: Any) -> None:
    """Count the connections of a blocking HTTP client, if its pools are httpx's and yet unused."""
    for transport in _transports(http):
        if is_unused(transport):
            from .counted import count

            count(transport, None)


def is_unused(transport: Any) -> bool:
    """Whether a transport is one of httpx's, over a pool of httpcore's that has served nobody."""
    pool = getattr(transport, "_pool", None)
    made_by = type(pool).__module__.partition(".")[0]
    return (
        is_plain(transport)
        and made_by in ("httpcore", "httpcore2")
        and getattr(pool, "_connections", None) == []
        and getattr(pool, "_requests", None) == []
    )


def _leave(transport: Any, loop: Any) -> None:
    pool = transport._pool
    if not pool.connections:
        return
    if not is_over(loop):
        raise SeekGPTError(
            "The `http_client` has connections that belong to another event loop, which has not "
            "ended. Make an HTTP client for each event loop, or give none: then this is seen to"
        )
    if hasattr(pool, "cut"):
        pool.cut()
        return
    abort(transport, loop)
    pool._connections.clear()
    pool._requests.clear()


def _pools(http: Any) -> Iterator[Any]:
    """The transports of an httpx client that keep connections, so far as their parts are known."""
    for transport in _transports(http):
        pool = getattr(transport, "_pool", None)
        known = isinstance(getattr(pool, "_connections", None), list) and hasattr(pool, "_requests")
        if known or hasattr(pool, "move"):
            yield transport


def _transports(http: Any) -> Iterator[Any]:
    mounted = getattr(http, "_mounts", None) or {}
    yield from (getattr(http, "_transport", None), *mounted.values())


def abort(pool: Any, loop: Any) -> None:
    """Drop an async pool's connections without awaiting, from wherever this happens to run.

    This reaches below httpx's surface, since closing there can only be awaited. Where it finds
    nothing it does nothing: the sockets then close with their objects.
    """
    for connection in list(getattr(getattr(pool, "_pool", None), "connections", ())):
        transport, sock = _ends(connection)
        if transport is not None:
            _abort_transport(transport, loop)
        elif sock is not None:
            # A socket of trio closes within trio only; the one beneath it anywhere.
            getattr(sock, "_sock", sock).close()


def _ends(connection: Any) -> Tuple[Any, Any]:
    """The asyncio transport or the trio socket under a connection."""
    while connection is not None and not hasattr(connection, "_network_stream"):
        connection = getattr(connection, "_connection", None)
    stream: Any = getattr(getattr(connection, "_network_stream", None), "_stream", None)
    while hasattr(stream, "transport_stream"):  # below TLS
        stream = stream.transport_stream
    transport = getattr(stream, "_transport", None)
    sock = None if transport is not None else getattr(stream, "socket", None)
    return transport, sock or getattr(stream, "_raw_socket", None)  # of anyio's on trio


def _abort_transport(transport: Any, loop: Any) -> None:
    if is_over(loop):
        # Nothing will ever call its callbacks, so the socket is closed under it.
        sock = getattr(transport, "_sock", None)
        if sock is not None:
            sock.close()
            transport._sock = None
        return
    if current_loop() is loop:
        transport.abort()
    else:
        loop.call_soon_threadsafe(transport.abort)
