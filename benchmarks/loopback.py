"""A server for load: a process of its own that answers from memory, faster than any client asks.

    python loopback.py

prints the port it listens on, and serves until its standard input ends. A request whose body asks
for a stream gets one; any other gets a small answer.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator, List

import payloads

EVENTS = 100
PIECES = 25

_CALL = payloads.dumps(payloads.response(1))
_ANSWER = (
    b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-request-id: req_benchmark\r\n"
    b"content-length: %d\r\n\r\n" % len(_CALL)
) + _CALL
_BEGIN = (
    b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nx-request-id: req_benchmark\r\n"
    b"transfer-encoding: chunked\r\n\r\n"
)


def _chunks() -> List[bytes]:
    """A stream in pieces of some events each, as chunks of HTTP/1.1."""
    data = payloads.deltas(EVENTS)
    size = EVENTS // PIECES
    pieces = [b"".join(payloads.event_stream(data[n : n + size])) for n in range(0, EVENTS, size)]
    return [b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces] + [b"0\r\n\r\n"]


_STREAM = _chunks()


class Answering(asyncio.Protocol):
    """One connection: requests of HTTP/1.1, one after the other."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._loop = asyncio.get_running_loop()
        self._arrived = b""

    def data_received(self, data: bytes) -> None:
        arrived = self._arrived + data
        while True:
            head, end, rest = arrived.partition(b"\r\n\r\n")
            if not end or len(rest) < _length(head):
                break
            body, arrived = rest[: _length(head)], rest[_length(head) :]
            if b'"stream":true' in body or b'"stream": true' in body:
                self._transport.write(_BEGIN)
                self._stream(0)
            else:
                self._transport.write(_ANSWER)
        self._arrived = arrived

    def _stream(self, number: int) -> None:
        """Write a piece, and the next when all other connections had their turn."""
        if not self._transport.is_closing():
            self._transport.write(_STREAM[number])
            if number + 1 < len(_STREAM):
                self._loop.call_soon(self._stream, number + 1)


def _length(head: bytes) -> int:
    lower = head.lower()
    at = lower.find(b"\r\ncontent-length:")
    return 0 if at < 0 else int(lower[at + 17 :].split(b"\r\n", 1)[0])


async def serve() -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Answering, "127.0.0.1", 0, backlog=4096)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


@contextmanager
def serving() -> Iterator[str]:
    """The server in a process of its own: the URL of its API."""
    command = [sys.executable, str(Path(__file__).resolve())]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin
        assert process.stdout
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}/v1"
        finally:
            process.stdin.close()


if __name__ == "__main__":
    asyncio.run(serve())
