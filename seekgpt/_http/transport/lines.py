"""What a connection opens on the network, kept in sight so that it can be cut at any moment.

httpcore asks a backend for its network streams. Each connection gets a backend of its own, which
remembers what it has opened: also while a connection is still being made, when nobody else knows.
"""

from __future__ import annotations

import os
import select
import socket
import sys
import time
from contextlib import contextmanager, suppress
from typing import Any, Iterator, Optional, Tuple


@contextmanager
def greeting(core: Any) -> Iterator[None]:
    """A proxy that takes too long to greet is one to which no connection could be made."""
    try:
        yield
    except core.ReadTimeout as error:
        raise core.ConnectTimeout(str(error)) from error


@contextmanager
def unreachable(core: Any) -> Iterator[None]:
    """Addresses that cannot be (a port of 99999, a name too long) are places one cannot reach."""
    try:
        yield
    except (OverflowError, UnicodeError) as error:
        raise core.ConnectError(str(error)) from error


UNSAID: Any = object()
"""The timeout of whoever gives none. Requests always say theirs; httpcore does not when it talks to
a SOCKS proxy, which may take as long as connecting may."""


class Line:
    """A blocking network stream that may be given a deadline, besides the timeout of each wait."""

    deadline: Optional[float] = None
    """When, by `time.monotonic`, the exchange has to be over."""

    def __init__(self, stream: Any, core: Any, connecting: Optional[float]) -> None:
        self._stream = stream
        self._core = core
        self._connecting = connecting
        self._process = os.getpid()

    def _left(self, timeout: Optional[float]) -> Optional[float]:
        if self.deadline is None:
            return timeout
        left = max(self.deadline - time.monotonic(), 0.001)
        return left if timeout is None else min(left, timeout)

    def read(self, max_bytes: int, timeout: Optional[float] = UNSAID) -> bytes:
        if timeout is UNSAID:
            with greeting(self._core):
                return self.read(max_bytes, self._connecting)
        data: bytes = self._stream.read(max_bytes, self._left(timeout))
        return data

    def write(self, buffer: bytes, timeout: Optional[float] = UNSAID) -> None:
        if timeout is UNSAID:
            timeout = self._connecting
        self._stream.write(buffer, self._left(timeout))

    def start_tls(
        self, ssl_context: Any, server_hostname: Any = None, timeout: Optional[float] = None
    ) -> Line:
        self._stream = self._stream.start_tls(ssl_context, server_hostname, self._left(timeout))
        return self

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)

    def close(self) -> None:
        sock = self._stream.get_extra_info("socket")
        # A thread that reads from it would not notice that it is closed; a parent process, whose it
        # is if this one was forked, would.
        if sock is not None and self._process == os.getpid():
            with suppress(OSError):
                socket.socket.shutdown(sock, socket.SHUT_RDWR)
        self._stream.close()


class Lines:
    """The backend of one blocking connection."""

    def __init__(self, backend: Any, core: Any) -> None:
        self._backend = backend
        self._core = core
        self._line: Optional[Line] = None
        self._deadline: Optional[float] = None

    def until(self, deadline: Optional[float]) -> None:
        """By when the next exchange has to be over."""
        self._deadline = deadline
        if self._line is not None:
            self._line.deadline = deadline

    def _keep(self, stream: Any, timeout: Optional[float]) -> Line:
        self._line = Line(stream, self._core, timeout)
        self._line.deadline = self._deadline
        return self._line

    def connect_tcp(
        self, host: str, port: int, timeout: Optional[float] = None, **options: Any
    ) -> Line:
        with unreachable(self._core):
            stream = self._backend.connect_tcp(host, port, timeout, **options)
        return self._keep(stream, timeout)

    def connect_unix_socket(
        self, path: str, timeout: Optional[float] = None, **options: Any
    ) -> Line:
        return self._keep(self._backend.connect_unix_socket(path, timeout, **options), timeout)

    def sleep(self, seconds: float) -> None:
        self._backend.sleep(seconds)

    def cut(self) -> None:
        if self._line is not None:
            with suppress(OSError):
                self._line.close()


class Greeted:
    """An awaited network stream on whose other end there may be a SOCKS proxy."""

    def __init__(self, stream: Any, core: Any, connecting: Optional[float]) -> None:
        self._stream = stream
        self._core = core
        self._connecting = connecting

    async def read(self, max_bytes: int, timeout: Optional[float] = UNSAID) -> bytes:
        if timeout is UNSAID:
            with greeting(self._core):
                return await self.read(max_bytes, self._connecting)
        data: bytes = await self._stream.read(max_bytes, timeout)
        return data

    async def write(self, buffer: bytes, timeout: Optional[float] = UNSAID) -> None:
        await self._stream.write(buffer, self._connecting if timeout is UNSAID else timeout)

    async def start_tls(self, *args: Any, **options: Any) -> Any:
        return await self._stream.start_tls(*args, **options)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)

    async def aclose(self) -> None:
        await self._stream.aclose()


class AwaitedLines:
    """The backend of one awaited connection, over one that httpcore has: the one for trio."""

    def __init__(self, backend: Any, core: Any, loop: Any, greeted: bool) -> None:
        self._backend = backend
        self._core = core
        self._loop = loop
        self._greeted = greeted
        self._stream: Any = None

    async def connect_tcp(
        self, host: str, port: int, timeout: Optional[float] = None, **options: Any
    ) -> Any:
        with unreachable(self._core):
            self._stream = await self._backend.connect_tcp(host, port, timeout, **options)
        return Greeted(self._stream, self._core, timeout) if self._greeted else self._stream

    async def connect_unix_socket(self, *args: Any, **options: Any) -> Any:
        self._stream = await self._backend.connect_unix_socket(*args, **options)
        return self._stream

    async def sleep(self, seconds: float) -> None:
        await self._backend.sleep(seconds)

    def cut(self) -> None:
        transport, sock = _ends(self._stream)
        if transport is not None:
            cut_transport(transport, self._loop)
        elif sock is not None:
            if not is_trio(current_loop()):  # one of trio's closes within it, that beneath anywhere
                sock = getattr(sock, "_sock", sock)
            sock.close()


def _ends(stream: Any) -> Tuple[Any, Any]:
    """The asyncio transport or the trio socket under one of httpcore's network streams."""
    found: Any = getattr(stream, "_stream", None)
    while hasattr(found, "transport_stream"):  # below TLS
        found = found.transport_stream
    return getattr(found, "_transport", None), getattr(found, "socket", None)


def cut_transport(transport: Any, loop: Any) -> None:
    """Close an asyncio transport at once, from wherever this happens to run."""
    if loop.is_closed():
        # Nothing will ever call its callbacks, so the socket is closed under it.
        sock = getattr(transport, "_sock", None)
        if sock is not None:
            sock.close()
            transport._sock = None
        elif hasattr(transport, "_closed"):  # that of TLS, which has none
            transport._closed = True
    elif current_loop() is loop:
        transport.abort()
    else:
        try:
            loop.call_soon_threadsafe(transport.abort)
        except RuntimeError:  # closed meanwhile
            if loop.is_closed():
                cut_transport(transport, loop)


def readable(number: int) -> bool:
    """Whether something can be read from a socket, its end among others, without waiting."""
    if not hasattr(select, "poll"):
        return bool(select.select([number], [], [], 0)[0])
    asked = select.poll()
    asked.register(number, select.POLLIN)
    return bool(asked.poll(0))


def current_loop() -> Any:
    """The event loop that is running here: asyncio's, trio's token, or ``None``."""
    asyncio, trio = sys.modules.get("asyncio"), sys.modules.get("trio")
    if asyncio is not None:
        with suppress(RuntimeError):
            return asyncio.get_running_loop()
    if trio is not None:
        with suppress(RuntimeError):
            return trio.lowlevel.current_trio_token()
    return None


def is_over(loop: Any) -> bool:
    """Whether an event loop has ended for good."""
    is_closed = getattr(loop, "is_closed", None)
    if callable(is_closed):
        return bool(is_closed())
    try:
        loop.run_sync_soon(int)  # of trio, which tells nothing else
    except RuntimeError:
        return True
    return False


def current_library() -> Optional[str]:
    """The name of the async library that is running here, if one is."""
    loop = current_loop()
    if loop is None:
        return None
    return "trio" if is_trio(loop) else "asyncio"


def is_trio(loop: Any) -> bool:
    return type(loop).__module__.startswith("trio")


def soon(loop: Any, function: Any, *args: Any) -> bool:
    """Have an event loop call a function, from any thread; whether it still can."""
    try:
        if is_trio(loop):
            loop.run_sync_soon(function, *args)
        else:
            loop.call_soon_threadsafe(function, *args)
    except RuntimeError:  # it is over
        return False
    return True
