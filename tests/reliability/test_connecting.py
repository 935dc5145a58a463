"""Connections that cannot be made."""

from __future__ import annotations

import socket
import sys
from contextlib import ExitStack
from typing import Any, Callable, List

import httpx
import pytest

from seekgpt import APIConnectionError, APITimeoutError
from tests.loopback import Loopback, answer

from .kinds import ALL, AWAITING, Kind, each
from .wire import SHORT, Place, Wire, ask, keep, outcome

OK = {"ok": True}


def meet(kind: Kind, url: str, **settings: Any) -> Any:
    """What becomes of a call to a place."""

    async def body() -> Any:
        client = kind.client(Place(url), 1, **settings)
        found = await outcome(kind, client, lambda: ask(kind, client))
        await kind.do(client.close)
        return found

    return kind.run(body)


def unused_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


@each(ALL)
@pytest.mark.fault(
    "Nobody listens at the port.", does="`APIConnectionError`, after the retries there are"
)
def test_refused(kind: Kind) -> None:
    found = meet(kind, f"http://127.0.0.1:{unused_port()}/v1")
    assert type(found) is APIConnectionError
    assert "onnect" in str(found)


@each(ALL)
@pytest.mark.fault(
    "A connection is refused twice, and then made.", does="the answer of the third try"
)
def test_refused_at_first(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    from seekgpt._http.exchange import retry

    port = unused_port()
    with ExitStack() as late:

        def delay(taken: int, headers: Any = None) -> float:
            if taken == 1:
                server = Loopback(lambda _: answer(200, OK), port)
                late.enter_context(server)
            return 0.0

        monkeypatch.setattr(retry, "delay", delay)
        assert meet(kind, f"http://127.0.0.1:{port}/v1", max_retries=2) == OK


Lookup = Callable[..., List[Any]]


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> Callable[[Any], None]:
    """Say what a look-up of `api.example` gives, or raises."""
    original = socket.getaddrinfo

    def put(given: Any) -> None:
        def getaddrinfo(host: Any, port: Any, *args: Any, **options: Any) -> Any:
            if host not in ("api.example", b"api.example"):
                return original(host, port, *args, **options)
            if isinstance(given, Exception):
                raise given
            return [
                (socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, int(port)))
                for address in given
            ]

        monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)

    return put


@each(ALL)
@pytest.mark.fault(
    "The host's name is not known.",
    does="`APIConnectionError` that says so, after the retries there are",
)
def test_unknown_name(kind: Kind, names: Any) -> None:
    names(socket.gaierror(socket.EAI_NONAME, "Name or service not known"))
    found = meet(kind, "http://api.example/v1")
    assert type(found) is APIConnectionError
    assert "not known" in str(found) or "api.example" in str(found)


@each(ALL)
@pytest.mark.fault(
    "The name server fails for a moment.", does="`APIConnectionError`, after the retries there are"
)
def test_name_server(kind: Kind, names: Any) -> None:
    names(socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution"))
    assert type(meet(kind, "http://api.example/v1")) is APIConnectionError


@each(ALL)
@pytest.mark.skipif(sys.platform != "linux", reason="only there all of 127.0.0.0/8 is loopback")
@pytest.mark.fault(
    "A name has several addresses, and the first ones refuse.", does="the others are tried"
)
def test_several_addresses(kind: Kind, names: Any) -> None:
    names(["127.0.0.2", "127.0.0.3", "127.0.0.1"])
    with Loopback(lambda _: answer(200, OK)) as server:
        assert meet(kind, f"http://api.example:{server.port}/v1") == OK


IMPOSSIBLE = [
    pytest.param(
        "http://127.0.0.1:99999/v1",
        id="port",
        marks=pytest.mark.fault("A port that there cannot be.", does="`APIConnectionError`"),
    ),
    pytest.param(
        f"http://{'a' * 64}.example/v1",
        id="name",
        marks=pytest.mark.fault(
            "A name that is too long for any host.",
            does="`APIConnectionError`",
        ),
    ),
    pytest.param(
        "ftp://127.0.0.1/v1",
        id="scheme",
        marks=pytest.mark.fault(
            "An address that is not one of HTTP.",
            does="`APIConnectionError` at once, without retries",
        ),
    ),
]


@each(ALL)
@pytest.mark.parametrize("url", IMPOSSIBLE)
def test_impossible(kind: Kind, url: str) -> None:
    assert type(meet(kind, url)) is APIConnectionError


@each(ALL)
@pytest.mark.skipif(sys.platform != "linux", reason="a queue of one is full at once only there")
@pytest.mark.fault(
    "The host does not answer at all (its queue is full, a firewall drops what comes).",
    does="`APITimeoutError` that names the `connect` timeout",
)
def test_no_answer(kind: Kind) -> None:
    with ExitStack() as stack:
        full = stack.enter_context(socket.socket())
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        for _ in range(3):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(full.getsockname())
        url = f"http://127.0.0.1:{full.getsockname()[1]}/v1"
        found = meet(kind, url, timeout=httpx.Timeout(5, connect=SHORT))
    assert type(found) is APITimeoutError
    assert f"`connect` timeout of {SHORT} s" in str(found)


@each(AWAITING)
@pytest.mark.fault(
    "All connections are in use for longer than the `pool` timeout.",
    does="`APITimeoutError` that names the limit; the call that waited holds nothing",
)
def test_full_pool(kind: Kind) -> None:
    import anyio

    async def body() -> None:
        client = kind.client(server, 1, timeout=httpx.Timeout(5, pool=0.05))

        async def occupy() -> None:
            found = await ask(kind, client, "/x", timeout=httpx.Timeout(5, read=0.3))
            raise AssertionError(found)

        async with anyio.create_task_group() as group:
            group.start_soon(occupy)
            while not server.seen:
                await anyio.sleep(0.002)
            with pytest.raises(APITimeoutError, match=r"All 1 connections .* within 0\.05 s"):
                await ask(kind, client)
            group.cancel_scope.cancel()
        assert await ask(kind, client, "/well") == {"well": True}
        await client.close()

    with Wire((keep,)) as server:
        kind.run(body)
