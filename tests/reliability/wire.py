"""A server whose answers are faults, and calls to it of which nothing may be left."""

from __future__ import annotations

import socket
import struct
import time
from typing import Any, Awaitable, Callable, Dict, NamedTuple, Optional, Tuple, Union

from seekgpt import SeekGPTError
from tests.loopback import Loopback, Received, answer

from .kinds import Kind, in_use, settle, tasks

Fault = Union[bytes, None, Tuple[Any, ...], Callable[[Received], Optional[bytes]]]
"""Bytes after which the connection is closed, ``None`` to close it at once, a function, or a
sequence: bytes to send, seconds to wait, functions that are given the connection."""

SHORT = 0.1
"""Seconds within which nothing will come."""


class Place(NamedTuple):
    """Where a client is told to send its requests."""

    url: str


class Wire(Loopback):
    """Answers `/well` as it should be, and anything else with a fault."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(self._answer)
        self._fault = fault

    def __enter__(self) -> Wire:
        super().__enter__()
        return self

    def _answer(self, received: Received) -> Optional[bytes]:
        fault = self._fault
        if received.target.endswith("/well"):
            return answer(200, {"well": True})
        if fault is None:
            return None
        if callable(fault):
            return fault(received)
        connection = received.connection
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for step in fault if isinstance(fault, tuple) else (fault,):
            if isinstance(step, bytes):
                connection.sendall(step)
            elif callable(step):
                step(connection)
            else:
                time.sleep(step)
        return None


def head(*lines: str, status: str = "200 OK") -> bytes:
    """The head of an answer of JSON."""
    text = "".join(f"{line}\r\n" for line in ("content-type: application/json", *lines))
    return f"HTTP/1.1 {status}\r\n{text}\r\n".encode("latin-1")


def whole(body: Any, headers: Dict[str, str], status: int = 200) -> Callable[[Received], bytes]:
    """An answer as it should be; the connection stays open."""
    made = answer(status, body, headers=headers)
    return lambda _: made


def reset(connection: socket.socket) -> None:
    """Break a connection off, so that the other end gets an error and no end."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()
    raise ConnectionError


def keep(connection: socket.socket) -> None:
    """Send nothing more, until the client leaves."""
    connection.settimeout(5)
    while connection.recv(65536):
        pass


def trickle(data: bytes, pause: float = 0.03) -> Callable[[socket.socket], None]:
    """Send the same again and again, slowly, until the client leaves."""

    def step(connection: socket.socket) -> None:
        for _ in range(200):
            connection.sendall(data)
            time.sleep(pause)

    return step


async def ask(kind: Kind, client: Any, path: str = "/x", **options: Any) -> Any:
    return await kind.do(client.get, path, cast_to=object, options=options)


async def goes_on(kind: Kind, client: Any) -> None:
    """The same client makes another call. (A server that is just closing the connection may still
    look open: that is what retries are for.)"""
    again = client.with_options(max_retries=2, timeout=5)
    assert await ask(kind, again, "/well") == {"well": True}


async def outcome(kind: Kind, client: Any, call: Callable[[], Awaitable[Any]]) -> Any:
    """What a call gives or raises. Whichever it is, it holds no connection and no task."""
    before = tasks(kind)
    try:
        found = await call()
    except SeekGPTError as error:
        found = error
    assert await settle(kind, lambda: in_use(client) == 0), "a connection is still lent"
    assert await settle(kind, lambda: tasks(kind) <= before), "a task is left"
    return found


def meet(kind: Kind, fault: Fault, *, again: bool = True, **settings: Any) -> Any:
    """What becomes of a call to a server with a fault; the client can be used afterwards."""

    async def body() -> Any:
        client = kind.client(server, 1, **settings)
        found = await outcome(kind, client, lambda: ask(kind, client))
        if again:
            await goes_on(kind, client)
        await kind.do(client.close)
        return found

    with Wire(fault) as server:
        return kind.run(body)
