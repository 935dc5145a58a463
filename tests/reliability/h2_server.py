"""A server on loopback that speaks HTTP/2, in the clear or by TLS, and what it can do wrong."""

from __future__ import annotations

import json
import socket
import threading
from contextlib import suppress
from typing import Any, Callable, Dict, List

import h2.config
import h2.connection
import h2.errors
import h2.events
import h2.exceptions


class Stream:
    """A request, and how to answer it."""

    def __init__(self, connection: Connection, number: int, headers: Dict[str, str]) -> None:
        self.connection = connection
        self.number = number
        self.path = headers[":path"]
        self.headers = headers

    def answer(self, body: Any = None, status: int = 200, end: bool = True) -> None:
        self.head(status)
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.data(data, end)

    def head(self, status: int = 200) -> None:
        kind = "text/event-stream" if "stream" in self.path else "application/json"
        self.connection.do(
            "send_headers", self.number, [(":status", str(status)), ("content-type", kind)]
        )

    def data(self, data: bytes, end: bool = False) -> None:
        self.connection.do("send_data", self.number, data, end_stream=end)

    def reset(self, code: Any = h2.errors.ErrorCodes.INTERNAL_ERROR) -> None:
        self.connection.do("reset_stream", self.number, code)


class Connection:
    """One connection: streams that are asked for, and those that the client gave up."""

    def __init__(self, sock: socket.socket, handler: Callable[[Stream], None]) -> None:
        self.sock = sock
        self.handler = handler
        self.given_up: List[int] = []
        self.state = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
        self.lock = threading.RLock()

    def do(self, step: str, *args: Any, **options: Any) -> None:
        with self.lock:
            getattr(self.state, step)(*args, **options)
            self.flush()

    def flush(self) -> None:
        self.sock.sendall(self.state.data_to_send())

    def go_away(self, last: int, code: Any = h2.errors.ErrorCodes.NO_ERROR) -> None:
        self.do("close_connection", code, last_stream_id=last)

    def serve(self) -> None:
        self.do("initiate_connection")
        while True:
            data = self.sock.recv(65536)
            if not data:
                return
            with self.lock:
                events = self.state.receive_data(data)
                self.flush()
            for event in events:
                if isinstance(event, h2.events.RequestReceived):
                    headers = {_text(name): _text(value) for name, value in event.headers or ()}
                    assert event.stream_id is not None
                    self.handler(Stream(self, event.stream_id, headers))
                elif isinstance(event, h2.events.StreamReset):
                    assert event.stream_id is not None
                    self.given_up.append(event.stream_id)


def _text(value: Any) -> str:
    return value.decode() if isinstance(value, bytes) else value


class H2Server:
    """``with H2Server(handler) as server``; a handler answers a `Stream`, or does not."""

    def __init__(self, handler: Callable[[Stream], None], context: Any = None) -> None:
        self.connections: List[Connection] = []
        self._handler = handler
        self._context = context
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._threads: List[threading.Thread] = []
        scheme = "https" if context else "http"
        self.url = f"{scheme}://127.0.0.1:{self._listener.getsockname()[1]}/v1"

    def __enter__(self) -> H2Server:
        self._start(self._accept)
        return self

    def __exit__(self, *_error: object) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self.connections:
            with suppress(OSError):
                connection.sock.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()

    def _start(self, work: Callable[..., None], *args: Any) -> None:
        thread = threading.Thread(target=work, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            self._start(self._serve, sock)

    def _serve(self, sock: socket.socket) -> None:
        with suppress(OSError, h2.exceptions.ProtocolError):
            if self._context is not None:
                sock = self._context.wrap_socket(sock, server_side=True)
            sock.settimeout(5)
            connection = Connection(sock, self._handler)
            self.connections.append(connection)
            connection.serve()
        sock.close()
