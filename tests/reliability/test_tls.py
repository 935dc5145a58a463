"""Certificates: those of the server, and those that it asks for."""

from __future__ import annotations

import datetime
import socket
import ssl
import sys
from contextlib import nullcontext
from typing import Any, Callable, ContextManager, Optional

import httpx
import pytest

from seekgpt import APIConnectionError, APITimeoutError
from tests.loopback import Loopback, Received, answer

from .kinds import ALL, Kind, each
from .proxy import HTTPProxy, SOCKSProxy
from .test_http_proxies import through
from .test_socks import needs
from .wire import SHORT, Place, ask, outcome

trustme = pytest.importorskip("trustme")
OK = {"ok": True}
cut_short = pytest.mark.filterwarnings(
    # Before 3.11, asyncio complains of a TLS connection that the other end closed without a word.
    "ignore::pytest.PytestUnraisableExceptionWarning" if sys.version_info < (3, 11) else "error"
)


class Authority:
    """A certificate authority of these tests, made once, and what it has issued."""

    def __init__(self) -> None:
        self.ca = trustme.CA()
        self.good = self.ca.issue_cert("127.0.0.1", "localhost")
        self.client = self.ca.issue_cert("client.example")

    def trust(self) -> ssl.SSLContext:
        """What an HTTP client is given to trust this authority, and nobody else."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self.ca.configure_trust(context)
        return context


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority()


def secured(server: Loopback, certificate: Any, demand: Optional[Authority] = None) -> Loopback:
    """A server that speaks TLS, and may demand a certificate that an authority has issued."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    if demand is not None:
        context.verify_mode = ssl.CERT_REQUIRED
        demand.ca.configure_trust(context)
    # The handshake belongs to the thread of the connection, which may fail alone.
    accept = server._server.get_request

    def get_request() -> Any:
        connection, address = accept()
        connection.settimeout(5)
        return context.wrap_socket(
            connection, server_side=True, do_handshake_on_connect=False
        ), address

    server._server.get_request = get_request  # type: ignore[method-assign]
    server.url = server.url.replace("http://", "https://")
    return server


def closing(said: bytes) -> Loopback:
    """A server that says something plain as soon as it hears anything, and closes."""
    server = Loopback(fine)
    accept = server._server.get_request

    def get_request() -> Any:
        connection, _address = accept()
        connection.recv(10_000)
        connection.sendall(said)
        connection.close()
        raise OSError("closed on purpose")

    server._server.get_request = get_request  # type: ignore[method-assign]
    server.url = server.url.replace("http:", "https:")
    return server


def meet(kind: Kind, running: ContextManager[Any], trust: Any, **settings: Any) -> Any:
    """What becomes of a call to a server by a client that trusts so."""

    async def body() -> Any:
        client = kind.client(server, 1, http={"verify": trust}, **settings)
        found = await outcome(kind, client, lambda: ask(kind, client))
        await kind.do(client.close)
        return found

    with running as server:
        return kind.run(body)


def fine(_: Received) -> bytes:
    return answer(200, OK)


@each(ALL)
@pytest.mark.fault(
    "The server's certificate is of an authority of one's own, which the HTTP client was told "
    "(`verify=`).",
    does="the answer",
)
def test_own_authority(kind: Kind, authority: Authority) -> None:
    assert meet(kind, secured(Loopback(fine), authority.good), authority.trust()) == OK


def wrong_host(authority: Authority) -> Any:
    return authority.ca.issue_cert("elsewhere.example")


def expired(authority: Authority) -> Any:
    now = datetime.datetime.now(datetime.timezone.utc)
    day = datetime.timedelta(days=1)
    return authority.ca.issue_cert("127.0.0.1", not_after=now - day)


def of_somebody(_: Authority) -> Any:
    return trustme.CA().issue_cert("127.0.0.1")


REFUSED = [
    pytest.param(
        of_somebody,
        r"certificate verify failed",
        id="unknown",
        marks=pytest.mark.fault(
            "The server's certificate is its own, or of an authority that nobody knows.",
            does="`APIConnectionError` that says so; nothing was sent, no header and no body",
        ),
    ),
    pytest.param(
        wrong_host,
        r"(?i)certificate is not valid for|mismatch|doesn't match",
        id="host",
        marks=pytest.mark.fault(
            "The certificate is that of another host.",
            does="`APIConnectionError` that says so; nothing was sent",
        ),
    ),
    pytest.param(
        expired,
        r"expired",
        id="expired",
        marks=pytest.mark.fault(
            "The certificate is out of date.",
            does="`APIConnectionError` that says so; nothing was sent",
        ),
    ),
]


@each(ALL)
@pytest.mark.parametrize(("make", "words"), REFUSED)
def test_refused(
    kind: Kind, authority: Authority, make: Callable[[Authority], Any], words: str
) -> None:
    server = secured(Loopback(fine), make(authority))
    found = meet(kind, server, authority.trust())
    assert type(found) is APIConnectionError
    with pytest.raises(APIConnectionError, match=words):
        raise found
    assert server.seen == []


@each(ALL)
@pytest.mark.fault(
    "The server wants a certificate of the client (mutual TLS), and the client has one.",
    does="the answer",
)
def test_mutual(kind: Kind, authority: Authority) -> None:
    trust = authority.trust()
    authority.client.configure_cert(trust)
    assert meet(kind, secured(Loopback(fine), authority.good, authority), trust) == OK


@each(ALL)
@pytest.mark.parametrize("proxies", [HTTPProxy, SOCKSProxy])
@pytest.mark.fault(
    "The server wants a certificate of the client, and there is a proxy between them.",
    does="the answer: the certificate goes through the tunnel, and is shown to the server alone",
)
def test_mutual_through_a_proxy(kind: Kind, authority: Authority, proxies: Any) -> None:
    if proxies is SOCKSProxy:
        needs(kind)
    trust = authority.trust()
    authority.client.configure_cert(trust)
    server = secured(Loopback(fine), authority.good, authority)
    with server, proxies() as proxy:
        assert through(kind, proxy.url(), server.url, {"verify": trust}) == OK
    (asked,) = proxy.asked
    assert asked.endswith(f"127.0.0.1:{server.port}")


@each(ALL)
@pytest.mark.fault(
    "The server wants a certificate of the client, which has none.", does="`APIConnectionError`"
)
@cut_short
def test_mutual_without(kind: Kind, authority: Authority) -> None:
    server = secured(Loopback(fine), authority.good, authority)
    found = meet(kind, server, authority.trust())
    assert type(found) is APIConnectionError
    assert server.seen == []


@each(ALL)
@pytest.mark.fault(
    "The server speaks plain HTTP where TLS is expected.", does="`APIConnectionError`"
)
def test_plain(kind: Kind, authority: Authority) -> None:
    said = b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n"
    assert type(meet(kind, closing(said), authority.trust())) is APIConnectionError


@each(ALL)
@pytest.mark.fault(
    "The TLS handshake is never answered.",
    does="`APITimeoutError` that names the `connect` timeout; the socket is closed",
)
def test_silent_handshake(kind: Kind, authority: Authority) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        place = Place(f"https://127.0.0.1:{silent.getsockname()[1]}/v1")
        timeout = httpx.Timeout(5, connect=SHORT)
        found = meet(kind, nullcontext(place), authority.trust(), timeout=timeout)
    assert type(found) is APITimeoutError
    assert f"`connect` timeout of {SHORT} s" in str(found)


@each(ALL)
@pytest.mark.fault(
    "The connection is closed in the middle of the TLS handshake.", does="`APIConnectionError`"
)
def test_cut_handshake(kind: Kind, authority: Authority) -> None:
    assert type(meet(kind, closing(b""), authority.trust())) is APIConnectionError


@each(ALL)
@pytest.mark.fault(
    "Over TLS, the connection ends in the body without a word of farewell.",
    does="`APIConnectionError`; never a short answer",
)
@cut_short
def test_truncated(kind: Kind, authority: Authority) -> None:
    def cut(received: Received) -> None:
        head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 12\r\n\r\n"
        received.connection.sendall(head + b'{"ok"')
        received.connection.shutdown(socket.SHUT_RDWR)

    server = secured(Loopback(cut), authority.good)
    assert type(meet(kind, server, authority.trust())) is APIConnectionError


@each(ALL)
@pytest.mark.fault(
    "A call over TLS is redirected to plain HTTP.",
    does="it is followed without the key and whatever else was added",
)
def test_downgrade(kind: Kind, authority: Authority) -> None:
    with Loopback(fine) as plain:
        moved = answer(307, headers={"location": plain.url + "/x"})
        server = secured(Loopback(lambda _: moved), authority.good)
        found = meet(kind, server, authority.trust(), default_headers={"x-mine": "s3cret"})
        assert found == OK
    assert "authorization" in server.seen[0].headers
    assert "authorization" not in plain.seen[0].headers
    assert "x-mine" not in plain.seen[0].headers
