"""Proxies that speak HTTP: forwarding, tunnels, and those that fail."""

from __future__ import annotations

import socket
from typing import Any, Dict, Optional, Tuple

import httpx
import pytest

from seekgpt import APIConnectionError, APIStatusError, APITimeoutError
from tests.loopback import Loopback, Received, answer

from .kinds import ALL, Kind, each, secure
from .proxy import HTTPProxy, Proxy
from .wire import SHORT, Place, ask, keep, outcome, reset

OK = {"ok": True}
LOGIN = ("user", "p@ss")
GIVEN = ("user", "p%40ss")


def ok(_: Received) -> bytes:
    return answer(200, OK)


def through(
    kind: Kind, proxy: str, url: str, http: Optional[Dict[str, Any]] = None, **settings: Any
) -> Any:
    """What becomes of a call through a proxy."""

    async def body() -> Any:
        options = {**(http or {}), "proxy": proxy}
        client = kind.client(Place(url), 1, http=options, **settings)
        found = await outcome(kind, client, lambda: ask(kind, client))
        await kind.do(client.close)
        return found

    return kind.run(body)


@each(ALL)
@pytest.mark.fault(
    "Plain HTTP goes through a proxy.", does="the answer; the proxy is asked for the whole URL"
)
def test_forward(kind: Kind) -> None:
    with Loopback(ok) as server, HTTPProxy() as proxy:
        assert through(kind, proxy.url(), server.url) == OK
    assert proxy.asked == [f"GET {server.url}/x"]
    assert "authorization" in server.seen[0].headers


@each(ALL)
@pytest.mark.fault(
    "The proxy wants a user and a password, which are in its URL.",
    does="the answer; the server never sees them",
)
def test_login(kind: Kind) -> None:
    with Loopback(ok) as server, HTTPProxy(LOGIN) as proxy:
        assert through(kind, proxy.url(GIVEN), server.url) == OK
    assert "proxy-authorization" not in server.seen[0].headers


@each(ALL)
@pytest.mark.fault(
    "The proxy refuses a request for want of a password (`407`).",
    does="`APIStatusError` with that status, not retried; nothing reaches the server",
)
def test_no_login(kind: Kind) -> None:
    with Loopback(ok) as server, HTTPProxy(LOGIN) as proxy:
        found = through(kind, proxy.url(), server.url, max_retries=2)
    assert isinstance(found, APIStatusError)
    assert found.status_code == 407
    assert len(proxy.asked) == 1
    assert server.seen == []


@each(ALL)
@pytest.mark.fault(
    "TLS goes through a tunnel of a proxy.", does="the answer; the proxy learns host and port"
)
@pytest.mark.parametrize("login", [None, LOGIN])
def test_tunnel(kind: Kind, login: Optional[Tuple[str, str]]) -> None:
    with Loopback(ok) as server, HTTPProxy(login) as proxy:
        options = secure(server)
        found = through(kind, proxy.url(login and GIVEN), server.url, options)
        assert found == OK
    assert proxy.asked == [f"CONNECT 127.0.0.1:{server.port}"]


@each(ALL)
@pytest.mark.fault(
    "The proxy refuses to make a tunnel (`407`, `403`, `502`).",
    does="`APIConnectionError` with the proxy's status in its message; the key was not sent",
)
@pytest.mark.parametrize("status", [407, 403, 502])
def test_no_tunnel(kind: Kind, status: int) -> None:
    heard = []

    def refuse(connection: socket.socket) -> None:
        heard.append(connection.recv(65536))
        connection.sendall(answer(status, {"error": "no"}))

    with Proxy(instead=refuse) as proxy:
        found = through(kind, proxy.url(), "https://127.0.0.1:9/v1")
    assert type(found) is APIConnectionError
    assert str(status) in str(found)
    assert b"Bearer" not in b"".join(heard)


@each(ALL)
@pytest.mark.fault("Nobody listens where the proxy should be.", does="`APIConnectionError`")
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_nobody(kind: Kind, scheme: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]
    found = through(kind, f"http://127.0.0.1:{port}", f"{scheme}://127.0.0.1:9/v1")
    assert type(found) is APIConnectionError


@each(ALL)
@pytest.mark.fault(
    "The proxy takes the request, or the wish for a tunnel, and says nothing.",
    does="`APITimeoutError`; the socket is closed",
)
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_silence(kind: Kind, scheme: str) -> None:
    with Proxy(instead=keep) as proxy:
        found = through(
            kind,
            proxy.url(),
            f"{scheme}://127.0.0.1:9/v1",
            timeout=httpx.Timeout(5, connect=SHORT, read=SHORT),
        )
    assert type(found) is APITimeoutError


@each(ALL)
@pytest.mark.fault(
    "The proxy resets the connection, or talks nonsense, in place of a tunnel.",
    does="`APIConnectionError`",
)
@pytest.mark.parametrize("nonsense", [b"", b"SSH-2.0\r\n\r\n"])
def test_nonsense(kind: Kind, nonsense: bytes) -> None:
    def talk(connection: socket.socket) -> None:
        connection.recv(65536)
        connection.sendall(nonsense)
        if not nonsense:
            reset(connection)

    with Proxy(instead=talk) as proxy:
        found = through(kind, proxy.url(), "https://127.0.0.1:9/v1")
    assert type(found) is APIConnectionError


@each(ALL)
@pytest.mark.fault(
    "Behind the tunnel, the certificate is not that of the host.",
    does="`APIConnectionError` that says so; the key was not sent",
)
def test_certificate_behind(kind: Kind) -> None:
    with Loopback(ok) as server, HTTPProxy() as proxy:
        secure(server)
        found = through(kind, proxy.url(), server.url)
    assert type(found) is APIConnectionError
    assert "certificate verify failed" in str(found)
    assert server.seen == []


@pytest.mark.fault(
    "The environment names a proxy (`HTTPS_PROXY`, `ALL_PROXY`).",
    does="it is used, unless `NO_PROXY` excepts the host",
)
def test_environment(colour: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    async def body() -> Any:
        client = colour.client(base_url=server.url)
        found = await colour.do(client.get, "/x", cast_to=object)
        await colour.do(client.close)
        return found

    with Loopback(ok) as server, HTTPProxy() as proxy:
        monkeypatch.setenv("ALL_PROXY", proxy.url())
        assert colour.run(body) == OK
        assert len(proxy.asked) == 1
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        assert colour.run(body) == OK
        assert len(proxy.asked) == 1
