"""Proxies that speak SOCKS5, and what they need installed."""

from __future__ import annotations

import importlib.util
import socket
from typing import Any

import httpx
import pytest

from seekgpt import APIConnectionError, APITimeoutError
from tests.loopback import Loopback, Received, answer

from .kinds import ALL, Kind, each, secure
from .proxy import Proxy, SOCKSProxy
from .test_http_proxies import through
from .wire import SHORT, keep, reset

OK = {"ok": True}
LOGIN = ("user", "password")
NEEDED = {"httpx": "socksio", "httpx2": "socksio", "aiohttp": "aiohttp_socks"}


def ok(_: Received) -> bytes:
    return answer(200, OK)


def needs(kind: Kind) -> None:
    pytest.importorskip(NEEDED[kind.library])


@each(ALL)
@pytest.mark.fault("Requests go through a SOCKS5 proxy.", does="the answer; over TLS, too")
@pytest.mark.parametrize("tls", [False, True])
def test_through(kind: Kind, tls: bool) -> None:
    needs(kind)
    with Loopback(ok) as server, SOCKSProxy() as proxy:
        options = secure(server) if tls else {}
        assert through(kind, proxy.url(), server.url, options) == OK
    assert proxy.asked == [f"127.0.0.1:{server.port}"]


@each(ALL)
@pytest.mark.fault(
    "Only the SOCKS5 proxy knows the host's name.", does="it is the proxy that looks it up"
)
def test_names(kind: Kind) -> None:
    needs(kind)
    with Loopback(ok) as server, SOCKSProxy() as proxy:
        url = f"http://api.example:{server.port}/v1"
        assert through(kind, proxy.url(), url) == OK
    assert proxy.asked == [f"api.example:{server.port}"]


@each(ALL)
@pytest.mark.fault("The SOCKS5 proxy wants a user and a password.", does="the answer")
def test_login(kind: Kind) -> None:
    needs(kind)
    with Loopback(ok) as server, SOCKSProxy(LOGIN) as proxy:
        assert through(kind, proxy.url(LOGIN), server.url) == OK


@each(ALL)
@pytest.mark.fault(
    "The SOCKS5 proxy does not let somebody in.",
    does="`APIConnectionError`; the password is not in its message",
)
@pytest.mark.parametrize("given", [None, ("user", "wr0ng")])
def test_no_login(kind: Kind, given: Any) -> None:
    needs(kind)
    with Loopback(ok) as server, SOCKSProxy(LOGIN) as proxy:
        found = through(kind, proxy.url(given), server.url)
    assert type(found) is APIConnectionError
    assert "wr0ng" not in str(found)
    assert server.seen == []


@each(ALL)
@pytest.mark.fault("The SOCKS5 proxy cannot reach the host.", does="`APIConnectionError`")
def test_unreachable(kind: Kind) -> None:
    needs(kind)
    with SOCKSProxy() as proxy:
        proxy.reply = 5
        found = through(kind, proxy.url(), "http://127.0.0.1:9/v1")
    assert type(found) is APIConnectionError


@each(ALL)
@pytest.mark.fault(
    "The SOCKS5 proxy says nothing.",
    does="`APITimeoutError`; the socket is closed",
)
def test_silence(kind: Kind) -> None:
    needs(kind)
    timeout = httpx.Timeout(5, connect=SHORT, read=SHORT)
    with Proxy(instead=keep) as proxy:
        url = proxy.url().replace("http:", "socks5:")
        found = through(kind, url, "http://127.0.0.1:9/v1", timeout=timeout)
    assert type(found) is APITimeoutError


@each(ALL)
@pytest.mark.fault(
    "The SOCKS5 proxy closes or resets the connection, or speaks something else.",
    does="`APIConnectionError`",
)
@pytest.mark.parametrize(
    "said", [b"", b"reset", b"\x05", b"\x04\x00", b"HTTP/1.1 400 Bad\r\n\r\n", b"\x05\x00\x05\x00"]
)
def test_nonsense(kind: Kind, said: bytes) -> None:
    needs(kind)

    def talk(connection: socket.socket) -> None:
        connection.recv(3)
        if said == b"reset":
            reset(connection)
        connection.sendall(said)

    with Proxy(instead=talk) as proxy:
        url = proxy.url().replace("http:", "socks5:")
        found = through(kind, url, "http://127.0.0.1:9/v1")
    assert type(found) is APIConnectionError


@each(ALL)
@pytest.mark.fault(
    "What a SOCKS proxy needs is not installed.",
    does="`RuntimeError` that says what to install, when the client is made",
)
def test_not_installed(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    without(monkeypatch, NEEDED[kind.library])
    words = "aiohttp-socks" if kind.library == "aiohttp" else r"'seekgpt\[socks\]'"
    with pytest.raises(RuntimeError, match=f"pip install {words}"):
        kind.http(proxy="socks5://127.0.0.1:9")


def without(monkeypatch: pytest.MonkeyPatch, package: str) -> None:
    """As if a package were not installed."""
    from seekgpt._http.transport import extras

    find = importlib.util.find_spec
    monkeypatch.setattr(extras, "find_spec", lambda name: None if name == package else find(name))
