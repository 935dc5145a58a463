"""A real HTTP server on loopback whose faults are scripted, one handler call per request."""

from __future__ import annotations

import json
import socket
import socketserver
import threading
from contextlib import suppress
from typing import Any, Callable, Dict, List, Optional, Tuple

import attrs


@attrs.define
class Received:
    """One request as it came over the wire."""

    method: str
    target: str
    headers: Dict[str, str]
    body: bytes
    connection: socket.socket
    peer: Tuple[str, int]

    @property
    def json(self) -> Any:
        return json.loads(self.body)


Handler = Callable[[Received], Optional[bytes]]


def answer(
    status: int = 200, body: Any = b"", *, headers: Optional[Dict[str, str]] = None
) -> bytes:
    """A complete answer as bytes; anything but bytes is sent as JSON."""
    given = {"content-type": "application/json", **(headers or {})}
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    given["content-length"] = str(len(content))
    lines = "".join(f"{name}: {value}\r\n" for name, value in given.items())
    return f"HTTP/1.1 {status} Whatever\r\n{lines}\r\n".encode("latin-1") + content


class Serving:
    """``with`` one of its heirs: a server at an address, each of whose connections has a thread.

    Leaving it ends its connections, too.
    """

    def __init__(self, address: Any, family: int = socket.AF_INET) -> None:
        self._open: List[socket.socket] = []
        outer = self

        class Connection(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                outer._open.append(self.connection)
                outer.meet(self)

        class Server(socketserver.ThreadingTCPServer):
            allow_reuse_address = True
            daemon_threads = True
            block_on_close = False
            request_queue_size = 128
            address_family = family

        self._server = Server(address, Connection)
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True
        )

    def meet(self, connection: socketserver.StreamRequestHandler) -> None:
        """Deal with one connection, to its end."""
        raise NotImplementedError

    def __enter__(self) -> Any:
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
        for connection in self._open:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)


class Loopback(Serving):
    """``with Loopback(handler) as server``: requests go to `server.url` and stand in `server.seen`.

    A handler returns the answer's bytes, or ``None`` to drop the connection; it may also write to
    the connection itself. A ``host`` is an address of IPv4 or IPv6, or the path of a unix socket.
    """

    def __init__(self, handler: Handler, port: int = 0, *, host: str = "127.0.0.1") -> None:
        self.seen: List[Received] = []
        self.connections = 0
        self.closed = 0
        self._handler = handler
        if "/" in host:
            super().__init__(host, socket.AF_UNIX)
            self.port, self.url = 0, ""
        else:
            super().__init__((host, port), socket.AF_INET6 if ":" in host else socket.AF_INET)
            self.port = self._server.server_address[1]
            self.url = f"http://{f'[{host}]' if ':' in host else host}:{self.port}/v1"

    def __enter__(self) -> Loopback:
        super().__enter__()
        return self

    def meet(self, connection: socketserver.StreamRequestHandler) -> None:
        self.connections += 1
        try:
            while True:
                received = read_request(
                    connection.rfile, connection.connection, connection.client_address
                )
                if received is None:
                    return
                self.seen.append(received)
                reply = self._handler(received)
                if reply is None:
                    return
                connection.connection.sendall(reply)
        except OSError:  # the client went away, as clients do
            return
        finally:
            self.closed += 1


def read_request(rfile: Any, connection: socket.socket, peer: Any) -> Optional[Received]:
    line = rfile.readline().decode("latin-1").strip()
    if not line:
        return None
    method, target, _version = line.split(" ")
    headers: Dict[str, str] = {}
    while True:
        text = rfile.readline().decode("latin-1").rstrip("\r\n")
        if not text:
            break
        name, _, value = text.partition(":")
        headers[name.lower()] = value.strip()
    if headers.get("transfer-encoding") == "chunked":
        body = b""
        while True:
            size = int(rfile.readline().strip() or b"0", 16)
            chunk = rfile.read(size)
            rfile.readline()
            if not size:
                break
            body += chunk
    else:
        body = rfile.read(int(headers.get("content-length", "0")))
    return Received(method, target, headers, body, connection, peer)
