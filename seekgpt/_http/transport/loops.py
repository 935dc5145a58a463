"""HTTP clients of a program's own, used from one event loop after another.

Pools made here are one for each loop (`pools`). The pool of an `httpx.AsyncClient` is not: what it
keeps of a loop that is over can only fail in the next, so it is dropped before that begins.
"""

from __future__ import annotations

from typing import Any, Iterator, Tuple
from weakref import WeakKeyDictionary

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
    if before is not None:
        for transport in _pools(http):
            _leave(transport, before)
    _loops[http] = here


def _leave(transport: Any, loop: Any) -> None:
    pool = transport._pool
    if not pool._connections:
        return
    if not is_over(loop):
        raise SeekGPTError(
            "The `http_client` has connections that belong to another event loop, which has not "
            "ended. Make an HTTP client for each event loop, or give none: then this is seen to"
        )
    abort(transport, loop)
    pool._connections.clear()
    pool._requests.clear()


def _pools(http: Any) -> Iterator[Any]:
    """The transports of an httpx client that keep connections, so far as their parts are known."""
    mounted = getattr(http, "_mounts", None) or {}
    for transport in (getattr(http, "_transport", None), *mounted.values()):
        pool = getattr(transport, "_pool", None)
        if isinstance(getattr(pool, "_connections", None), list) and hasattr(pool, "_requests"):
            yield transport


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
