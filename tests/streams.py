"""Streams for tests: a server that sends a script, and loops in every colour."""

from __future__ import annotations

import socket
import threading
import time
from typing import Any, Callable, List, Optional, Sequence, Union

import httpx

from seekgpt._http.call import Answer, Call
from seekgpt._model.base import BaseModel

from .colours import Colour
from .loopback import Loopback, Received, answer


class Event(BaseModel):
    """What the events of these tests become."""

    type: str
    n: int


def make_event(data: Any, strict: bool) -> Any:
    return Event.adopt(data) if isinstance(data, dict) else data


def stream_call(**settings: Any) -> Call:
    settings.setdefault("answer", Answer(event=make_event, cast_to=Event))
    return Call("POST", "/stream", body={}, stream=True, **settings)


def sse(*data: str) -> bytes:
    return "".join(f"data: {each}\n\n" for each in data).encode()


def numbers(*values: int) -> bytes:
    return sse(*[f'{{"n": {value}}}' for value in values])


Step = Union[bytes, float, Callable[[socket.socket], None]]


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


END = b"0\r\n\r\n"
HEAD = (
    b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n"
    b"x-request-id: req_1\r\ntransfer-encoding: chunked\r\n\r\n"
)


class Scripted(Loopback):
    """Answers POST with a script: bytes to send as they are, numbers to wait for, functions.

    After the script the connection stays open. `gone` tells when the client left it.
    """

    def __init__(self, *script: Step, head: bytes = HEAD) -> None:
        super().__init__(self._handle)
        self.script: Sequence[Step] = script
        self.head = head
        self.gone = threading.Event()
        self.sent = 0

    def __enter__(self) -> Scripted:
        super().__enter__()
        return self

    def _handle(self, received: Received) -> Optional[bytes]:
        if received.method == "GET":
            return answer(body={"n": 0})
        connection = received.connection
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            connection.sendall(self.head)
            for step in self.script:
                if isinstance(step, bytes):
                    connection.sendall(step)
                    self.sent += 1
                elif callable(step):
                    step(connection)
                else:
                    time.sleep(step)
        except OSError:
            self.gone.set()
            return None
        return b""


def hang(server_seconds: float = 20.0) -> Callable[[socket.socket], None]:
    """Send nothing more, and notice when the client leaves."""

    def step(connection: socket.socket) -> None:
        connection.settimeout(server_seconds)
        if connection.recv(1) == b"":
            raise ConnectionError("the client has left")

    return step


def drop(connection: socket.socket) -> None:
    """Cut the connection in the middle."""
    connection.shutdown(socket.SHUT_RDWR)
    raise ConnectionError


async def collect(colour: Colour, stream: Any, limit: Optional[int] = None) -> List[Any]:
    """What a loop over ``stream`` gives; after ``limit`` items it is left by `break`."""
    items: List[Any] = []
    if colour.blocking:
        for item in stream:
            items.append(item)
            if len(items) == limit:
                break
    else:
        async for item in stream:
            items.append(item)
            if len(items) == limit:
                break
    return items


async def pause(colour: Colour, seconds: float) -> None:
    if colour.blocking:
        time.sleep(seconds)  # noqa: ASYNC251
    else:
        import anyio

        await anyio.sleep(seconds)


async def until(colour: Colour, event: threading.Event, seconds: float) -> bool:
    """Whether something happens within a time, while the event loop goes on."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if event.is_set():
            return True
        await pause(colour, 0.002)
    return event.is_set()


def body_stream(colour: Colour, chunks: Sequence[bytes]) -> Any:
    """A response body that comes in these chunks, without a network."""
    if colour.blocking:
        return _Chunks(chunks)
    return _AsyncChunks(chunks)


class _Chunks(httpx.SyncByteStream):
    def __init__(self, chunks: Sequence[bytes]) -> None:
        self.chunks = chunks

    def __iter__(self) -> Any:
        yield from self.chunks


class _AsyncChunks(httpx.AsyncByteStream):
    def __init__(self, chunks: Sequence[bytes]) -> None:
        self.chunks = chunks

    async def __aiter__(self) -> Any:
        for each in self.chunks:
            yield each
