"""Proxies on loopback: one that speaks HTTP, and one that speaks SOCKS5."""

from __future__ import annotations

import base64
import select
import socket
import socketserver
import struct
from contextlib import suppress
from typing import Any, Callable, List, Optional, Tuple
from urllib.parse import urlsplit

from tests.loopback import Serving, read_request

Script = Callable[[socket.socket], object]


class Proxy(Serving):
    """``with Proxy(...) as proxy``: what it was asked for stands in `asked`.

    With ``login`` it lets in only who knows it, and with ``instead`` it does something else to
    whoever comes.
    """

    scheme = "http"

    def __init__(
        self, login: Optional[Tuple[str, str]] = None, instead: Optional[Script] = None
    ) -> None:
        super().__init__(("127.0.0.1", 0))
        self.login = login
        self.asked: List[str] = []
        self.port: int = self._server.server_address[1]
        self._instead = instead

    def url(self, login: Optional[Tuple[str, str]] = None) -> str:
        user = f"{login[0]}:{login[1]}@" if login else ""
        return f"{self.scheme}://{user}127.0.0.1:{self.port}"

    def meet(self, connection: socketserver.StreamRequestHandler) -> None:
        client = connection.connection
        client.settimeout(5)
        with suppress(OSError, ConnectionError, ValueError):
            if self._instead is not None:
                self._instead(client)
            else:
                self.serve(client, connection.rfile)

    def serve(self, client: socket.socket, rfile: Any) -> None:
        raise NotImplementedError


class HTTPProxy(Proxy):
    """Passes on requests for ``http``, and makes tunnels for ``https``."""

    def serve(self, client: socket.socket, rfile: Any) -> None:
        while True:
            received = read_request(rfile, client, None)
            if received is None:
                return
            self.asked.append(f"{received.method} {received.target}")
            if self.login is not None:
                known = base64.b64encode(":".join(self.login).encode()).decode()
                if received.headers.get("proxy-authorization") != f"Basic {known}":
                    client.sendall(
                        b"HTTP/1.1 407 Proxy Authentication Required\r\n"
                        b'proxy-authenticate: Basic realm="x"\r\ncontent-length: 0\r\n\r\n'
                    )
                    continue
            if received.method == "CONNECT":
                host, _, port = received.target.rpartition(":")
                with socket.create_connection((host, int(port))) as server:
                    client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                    pump(client, server)
                return
            url = urlsplit(received.target)
            with socket.create_connection((str(url.hostname), url.port or 80)) as server:
                path = url.path + (f"?{url.query}" if url.query else "")
                lines = [f"{received.method} {path} HTTP/1.1"]
                lines += [
                    f"{name}: {value}"
                    for name, value in received.headers.items()
                    if name not in ("connection", "proxy-authorization")
                ]
                head = "\r\n".join([*lines, "connection: close", "", ""]).encode("latin-1")
                server.sendall(head + received.body)
                while True:
                    data = server.recv(65536)
                    if not data:
                        return
                    client.sendall(data)


class SOCKSProxy(Proxy):
    """Speaks as much of SOCKS5 as clients use. A ``reply`` other than 0 is a refusal."""

    scheme = "socks5"
    reply = 0

    def serve(self, client: socket.socket, rfile: Any) -> None:
        _version, count = rfile.read(2)
        methods = rfile.read(count)
        method = 0 if self.login is None else 2
        if method not in methods:
            client.sendall(b"\x05\xff")
            return
        client.sendall(bytes([5, method]))
        if self.login is not None:
            rfile.read(1)
            user = rfile.read(rfile.read(1)[0]).decode()
            password = rfile.read(rfile.read(1)[0]).decode()
            known = (user, password) == self.login
            client.sendall(b"\x01\x00" if known else b"\x01\x01")
            if not known:
                return
        _version, _command, _reserved, kind = rfile.read(4)
        if kind == 3:
            host = rfile.read(rfile.read(1)[0]).decode()
        else:
            family = socket.AF_INET if kind == 1 else socket.AF_INET6
            host = socket.inet_ntop(family, rfile.read(4 if kind == 1 else 16))
        (port,) = struct.unpack("!H", rfile.read(2))
        self.asked.append(f"{host}:{port}")
        client.sendall(bytes([5, self.reply, 0, 1, 0, 0, 0, 0, 0, 0]))
        if self.reply:
            return
        with socket.create_connection(("127.0.0.1", port)) as server:
            pump(client, server)


def pump(one: socket.socket, other: socket.socket) -> None:
    """Pass on what each says to the other, until one is silent for ever."""
    while True:
        ready, _, _ = select.select([one, other], [], [], 5)
        if not ready:
            return
        for source in ready:
            data = source.recv(65536)
            if not data:
                return
            (other if source is one else one).sendall(data)
