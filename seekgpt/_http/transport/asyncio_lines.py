"""Network streams on asyncio that a cancellation cannot make anyone lose.

Connecting, reading and writing wait for one future each, and a timeout is a timer and no
cancellation. So there is no moment in which a socket is open that nobody could close.
"""

from __future__ import annotations

import asyncio
import ipaddress
from collections import deque
from typing import Any, Callable, Deque, Dict, Optional

from .apart import apart
from .lines import UNSAID, cut_transport, greeting, readable, unreachable

_ENOUGH = 64 * 1024
"""So many bytes may wait to be read before the other end has to wait."""
_NEXT_ADDRESS = 0.25
"""After so many seconds without a connection, a host's next address is tried besides."""


class AsyncioLine(asyncio.Protocol):
    """One connection: what asyncio calls, and what httpcore awaits."""

    def __init__(self, core: Any, loop: Any, connecting: Optional[float]) -> None:
        self._core = core
        self._loop = loop
        self._connecting = connecting
        self._socket_transport: Any = None
        self._transport: Any = None
        self._secure = False
        self._arrived: Deque[bytes] = deque()
        self._size = 0
        self._held_off = False
        self._over = False
        self._fault: Optional[BaseException] = None
        self._reader: Any = None
        self._writer: Any = None
        self._full = False

    # What asyncio calls

    def connection_made(self, transport: Any) -> None:
        self._transport = self._socket_transport = transport

    def data_received(self, data: bytes) -> None:
        self._arrived.append(data)
        self._size += len(data)
        if self._size > _ENOUGH and not self._held_off:
            self._held_off = True
            self._transport.pause_reading()
        _wake(self._reader)

    def eof_received(self) -> bool:
        self._over = True
        _wake(self._reader)
        return not self._secure  # what is being sent may still be wanted

    def connection_lost(self, exc: Optional[BaseException]) -> None:
        self._over = True
        self._fault = self._fault or exc
        self._full = False
        _wake(self._reader)
        _wake(self._writer)

    def pause_writing(self) -> None:
        self._full = True

    def resume_writing(self) -> None:
        self._full = False
        _wake(self._writer)

    # What httpcore awaits

    async def read(self, max_bytes: int, timeout: Optional[float] = UNSAID) -> bytes:
        if timeout is UNSAID:
            with greeting(self._core):
                return await self.read(max_bytes, self._connecting)
        if not self._arrived and not self._over:
            self._reader = self._loop.create_future()
            await self._wait(self._reader, timeout, self._core.ReadTimeout)
        if self._arrived:
            return self._take(max_bytes)
        if self._fault is not None:
            raise self._core.ReadError(str(self._fault)) from self._fault
        return b""

    def _take(self, max_bytes: int) -> bytes:
        data = self._arrived.popleft()
        if len(data) > max_bytes:
            self._arrived.appendleft(data[max_bytes:])
            data = data[:max_bytes]
        self._size -= len(data)
        if self._held_off and self._size <= _ENOUGH // 2:
            self._held_off = False
            if not self._transport.is_closing():
                self._transport.resume_reading()
        return data

    async def write(self, buffer: bytes, timeout: Optional[float] = UNSAID) -> None:
        if not buffer:
            return
        if timeout is UNSAID:
            timeout = self._connecting
        if not self._transport.is_closing():
            self._transport.write(buffer)
            if self._full:
                self._writer = self._loop.create_future()
                await self._wait(self._writer, timeout, self._core.WriteTimeout)
        if self._transport.is_closing():
            raise self._core.WriteError(str(self._fault or "The connection is closed"))

    async def _wait(self, future: Any, timeout: Optional[float], late: Callable[[], Any]) -> None:
        if timeout is None:
            await future
            return
        timer = self._loop.call_later(timeout, _fail, future, late)
        try:
            await future
        finally:
            timer.cancel()

    async def start_tls(
        self, ssl_context: Any, server_hostname: Any = None, timeout: Optional[float] = None
    ) -> AsyncioLine:
        patience: Dict[str, float] = {}
        if timeout is not None:  # asyncio has a limit of its own, which is not to come first
            patience["ssl_handshake_timeout"] = timeout + 5
        self._secure = True
        try:
            self._transport = await _connecting(
                self._core,
                self._loop,
                self._loop.start_tls(
                    self._transport, self, ssl_context, server_hostname=server_hostname, **patience
                ),
                timeout,
            )
            if self._transport is None:
                raise self._core.ConnectError("The connection was closed")
        except BaseException:
            self.cut()
            raise
        return self

    async def aclose(self) -> None:
        self.cut()

    def cut(self) -> None:
        """Close the connection at once; whoever waits for it is told."""
        if self._socket_transport is not None:
            self._fault = self._fault or ConnectionAbortedError("The connection was closed")
            if self._transport not in (None, self._socket_transport):  # TLS, which ends with it
                cut_transport(self._transport, self._loop)
            cut_transport(self._socket_transport, self._loop)

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable":
            return bool(self._arrived) or self._over or self._speaks()
        return self._transport.get_extra_info(_NAMES.get(info, info))

    def _speaks(self) -> bool:
        """Whether the other end has sent or closed something that asyncio has not yet seen."""
        sock = self._transport.get_extra_info("socket")
        number = -1 if sock is None else sock.fileno()
        return number < 0 or readable(number)


_NAMES = {"client_addr": "sockname", "server_addr": "peername"}


def _wake(future: Any) -> None:
    if future is not None and not future.done():
        future.set_result(None)


def _fail(future: Any, late: Callable[[], Any]) -> None:
    if not future.done():
        future.set_exception(late())


def _none(_made: Any) -> None:
    """The line is known, and cut, whatever becomes of making it."""


async def _connecting(core: Any, loop: Any, work: Any, timeout: Optional[float]) -> Any:
    """Bounded in time; what goes wrong is told in httpcore's terms."""
    try:
        with unreachable(core):
            return await apart(loop, work, _none, timeout, core.ConnectTimeout)
    except (TimeoutError, asyncio.TimeoutError) as error:
        raise core.ConnectTimeout(str(error)) from error
    except OSError as error:
        raise core.ConnectError(str(error)) from error


class AsyncioLines:
    """The backend of one connection."""

    def __init__(self, core: Any, loop: Any) -> None:
        self._core = core
        self._loop = loop
        self._line: Optional[AsyncioLine] = None

    def _new(self, connecting: Optional[float]) -> AsyncioLine:
        self.cut()
        self._line = AsyncioLine(self._core, self._loop, connecting)
        return self._line

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: Optional[float] = None,
        local_address: Optional[str] = None,
        socket_options: Any = None,
    ) -> AsyncioLine:
        line = self._new(timeout)
        options: Dict[str, Any] = {}
        if local_address is not None:
            options["local_addr"] = (local_address, 0)
        if not _is_address(host) and isinstance(self._loop, asyncio.BaseEventLoop):
            options["happy_eyeballs_delay"] = _NEXT_ADDRESS
        work = self._loop.create_connection(lambda: line, host, port, **options)
        await _connecting(self._core, self._loop, work, timeout)
        self._set(line, socket_options)
        return line

    async def connect_unix_socket(
        self, path: str, timeout: Optional[float] = None, socket_options: Any = None
    ) -> AsyncioLine:
        line = self._new(timeout)
        work = self._loop.create_unix_connection(lambda: line, path)
        await _connecting(self._core, self._loop, work, timeout)
        self._set(line, socket_options)
        return line

    def _set(self, line: AsyncioLine, socket_options: Any) -> None:
        try:
            for option in socket_options or ():
                line.get_extra_info("socket").setsockopt(*option)
        except OSError as error:
            raise self._core.ConnectError(str(error)) from error

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    def cut(self) -> None:
        if self._line is not None:
            self._line.cut()


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
