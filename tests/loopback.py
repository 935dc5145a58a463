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


class Loopback:
    """``with Loopback(handler) as server``: requests go to `server.url` and stand in `server.seen`.

    A handler returns the answer's bytes, or ``None`` to drop the connection; it may also write to
    the connection itself. A ``host`` is an address of IPv4 or IPv6, or the path of a unix socket.
    """

    def __init__(self, handler: Handler, port: int = 0, *, host: str = "127.0.0.1") -> None:
        self.seen: List[Received] = []
        self.connections = 0
        self.closed = 0
        self._open: List[socket.socket] = []
        outer = self

        class Connection(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                outer.connections += 1
                outer._open.append(self.connection)
                try:
                    while True:
                        received = read_request(self.rfile, self.connection, self.client_address)
                        if received is None:
                            return
                        outer.seen.append(received)
                        reply = handler(received)
                        if reply is None:
                            return
                        self.connection.sendall(reply)
                except OSError:  # the client went away, as clients do
                    return
                finally:
                    outer.closed += 1

        class Server(socketserver.ThreadingTCPServer):
            allow_reuse_address = True
            daemon_threads = True
            block_on_close = False
            request_queue_size = 128
            address_family = socket.AF_INET6 if ":" in host else socket.AF_INET

        if "/" in host:
            Server.address_family = socket.AF_UNIX
            self._server = Server(host, Connection)  # type: ignore[arg-type]
            self.port, self.url = 0, ""
        else:
            self._server = Server((host, port), Connection)
            self.port = self._server.server_address[1]
            self.url = f"http://{f'[{host}]' if ':' in host else host}:{self.port}/v1"
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True
        )

    def __enter__(self) -> Loopback:
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
        for connection in self._open:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)


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
