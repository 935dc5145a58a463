"""Other places to connect to: IPv6, unix sockets."""

from __future__ import annotations

import pathlib
import socket
from typing import Any, Tuple

import httpx
import pytest

from seekgpt import APIConnectionError, AsyncSeekGPT, SeekGPT
from tests.loopback import Loopback, answer

from .kinds import ALL, Kind, each
from .wire import Place, ask, outcome

OK = {"ok": True}


def has_ipv6() -> bool:
    try:
        with socket.create_server(("::1", 0), family=socket.AF_INET6):
            return True
    except OSError:
        return False


needs_ipv6 = pytest.mark.skipif(not has_ipv6(), reason="this machine has no IPv6")


async def one_call(kind: Kind, client: Any) -> Any:
    found = await outcome(kind, client, lambda: ask(kind, client))
    await kind.do(client.close)
    return found


@needs_ipv6
@each(ALL)
@pytest.mark.fault("The host is an address of IPv6.", does="the answer")
def test_ipv6(kind: Kind) -> None:
    with Loopback(lambda _: answer(200, OK), host="::1") as server:
        assert kind.run(lambda: one_call(kind, kind.client(server))) == OK
    assert server.seen[0].headers["host"] == f"[::1]:{server.port}"


@needs_ipv6
@each(ALL)
@pytest.mark.fault(
    "A host has addresses of IPv4 and IPv6, and listens at one of them only.", does="the answer"
)
@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_both(kind: Kind, host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    original = socket.getaddrinfo

    def getaddrinfo(name: Any, port: Any, *args: Any, **options: Any) -> Any:
        if name not in ("api.example", b"api.example"):
            return original(name, port, *args, **options)
        six: Tuple[Any, ...] = ("::1", int(port), 0, 0)
        four: Tuple[Any, ...] = ("127.0.0.1", int(port))
        found = [(socket.AF_INET6, socket.SOCK_STREAM, 6, "", six)]
        return [*found, (socket.AF_INET, socket.SOCK_STREAM, 6, "", four)]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    with Loopback(lambda _: answer(200, OK), host=host) as server:
        place = Place(f"http://api.example:{server.port}/v1")
        assert kind.run(lambda: one_call(kind, kind.client(place))) == OK


def over_unix(kind: Kind, path: pathlib.Path) -> Any:
    """A client over httpx, in the way that httpx has for unix sockets."""
    web: Any = httpx if kind.library == "httpx" else pytest.importorskip(kind.library)
    options: Any = {"api_key": "key", "base_url": "http://localhost/v1", "max_retries": 0}
    if kind.blocking:
        transport = web.HTTPTransport(uds=str(path))
        return SeekGPT(http_client=web.Client(transport=transport), **options)
    transport = web.AsyncHTTPTransport(uds=str(path))
    return AsyncSeekGPT(http_client=web.AsyncClient(transport=transport), **options)


UNIX = [kind for kind in ALL if kind.library != "aiohttp"]


@each(UNIX)
@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="there are no unix sockets here")
@pytest.mark.fault(
    "The server is at a unix socket (`http_client=httpx.Client(transport=...)`), and then is not.",
    does="the answer; then `APIConnectionError`",
)
def test_unix_socket(kind: Kind, tmp_path: pathlib.Path) -> None:
    path = tmp_path / "s"

    async def body() -> None:
        client = over_unix(kind, path)
        with Loopback(lambda _: answer(200, OK), host=str(path)) as server:
            assert await ask(kind, client) == OK
        assert server.seen
        await kind.pause(0.01)
        if not kind.blocking:  # httpcore forgets the socket of a blocking try
            with pytest.raises(APIConnectionError):
                await ask(kind, client)
        await kind.do(client.close)

    kind.run(body)
