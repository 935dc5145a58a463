"""Connections that are kept: what becomes of them between two calls."""

from __future__ import annotations

import socket
import time
from typing import Any, Optional

import httpx
import pytest

from seekgpt import APIConnectionError
from tests.loopback import Loopback, Received, answer

from .kinds import ALL, Kind, each, secure
from .wire import Wire, ask, head, keep, outcome

OK = {"ok": True}
TEXT = b'{"ok": true}'


def twice(
    kind: Kind, server: Loopback, pause: float = 0.02, unheeded: float = 0, **settings: Any
) -> Any:
    """Two calls after one another; what becomes of the second. In between the event loop runs for
    one time, and does not for another."""

    async def body() -> Any:
        client = kind.client(server, 1, **settings)
        assert await ask(kind, client) == OK
        await kind.pause(pause)
        time.sleep(unheeded)  # noqa: ASYNC251 - the event loop is to miss what comes
        found = await outcome(kind, client, lambda: ask(kind, client))
        await kind.do(client.close)
        return found

    return kind.run(body)


@each(ALL)
@pytest.mark.fault(
    "The server closes a connection that is kept, without having said so.",
    does="the next call opens another: no error, no retry",
)
def test_closed(kind: Kind) -> None:
    with Wire(head("content-length: 12") + TEXT) as server:
        assert twice(kind, server) == OK
    assert server.connections == 2


@each(ALL)
@pytest.mark.fault(
    "The server closes its half of a connection, and waits.",
    does="the next call opens another, and the old one is closed",
)
def test_half_closed(kind: Kind) -> None:
    def shut(connection: socket.socket) -> None:
        connection.shutdown(socket.SHUT_WR)

    with Wire((head("content-length: 12") + TEXT, shut, keep)) as server:
        assert twice(kind, server) == OK
    assert server.connections == 2


@each(ALL)
@pytest.mark.fault(
    "The server says `Connection: close`.", does="the connection is closed, and not used again"
)
def test_announced(kind: Kind) -> None:
    made = answer(200, OK, headers={"connection": "close"})
    with Wire(lambda _: made) as server:
        assert twice(kind, server) == OK
    assert server.connections == 2


@each(ALL)
@pytest.mark.fault(
    "On a connection that is kept and idle, an answer comes that nobody asked for (`408`).",
    does="the connection is closed; the next call opens another and gets its own answer",
)
def test_an_answer_to_nothing(kind: Kind) -> None:
    late = answer(408, {"error": {"message": "idle"}}, headers={"connection": "close"})
    with Wire((answer(200, OK), 0.005, late)) as server:
        assert twice(kind, server) == OK
    assert server.connections == 2


@each(ALL)
@pytest.mark.parametrize("heeded", [True, False], ids=["seen", "unseen"])
@pytest.mark.parametrize("tls", [False, True], ids=["plain", "tls"])
@pytest.mark.fault(
    "On a connection that is kept and idle, a second answer comes, as if to the next call.",
    does="it is not taken for that; the connection is closed, and the next call opens another",
)
def test_an_answer_in_advance(kind: Kind, heeded: bool, tls: bool) -> None:
    forged = answer(200, {"ok": "forged"})
    with Wire((answer(200, OK), 0.01, forged, keep)) as server:
        settings: Any = {"http": secure(server)} if tls else {}
        pause = {"pause": 0.05} if heeded else {"pause": 0, "unheeded": 0.05}
        assert twice(kind, server, **pause, **settings) == OK
    assert server.connections == 2


@each(ALL)
@pytest.mark.fault(
    "The server closes a kept connection just when the next request arrives.",
    does="the request is tried again on another connection (`max_retries`)",
)
def test_a_race(kind: Kind, quick: None) -> None:
    def respond(received: Received) -> Optional[bytes]:
        return None if len(server.seen) == 2 else answer(200, OK)

    async def post(client: Any) -> Any:
        return await kind.do(client.post, "/x", cast_to=object, body={})

    async def body() -> None:
        client = kind.client(server, 1, max_retries=1)
        assert await post(client) == OK
        assert await outcome(kind, client, lambda: post(client)) == OK
        await kind.do(client.close)

    with Wire(respond) as server:
        kind.run(body)
    assert (server.connections, len(server.seen)) == (2, 3)


@each(ALL)
@pytest.mark.fault(
    "A connection has been idle for longer than `keepalive_expiry`.", does="it is not used again"
)
def test_expiry(kind: Kind) -> None:
    limits = httpx.Limits(max_connections=1, keepalive_expiry=0.02)
    made = answer(200, OK)
    with Wire(lambda _: made) as server:
        assert twice(kind, server, 0.04, http={"limits": limits}) == OK
    assert server.connections == 2


@each(ALL)
@pytest.mark.fault(
    "The server is gone, and there is one again later.",
    does="`APIConnectionError` while it is gone; then the same client goes on",
)
def test_a_server_that_comes_back(kind: Kind) -> None:
    made = answer(200, OK)

    async def body() -> None:
        with Wire(lambda _: made) as server:
            client = kind.client(server, 1)
            assert await ask(kind, client) == OK
        await kind.pause(0.02)
        assert type(await outcome(kind, client, lambda: ask(kind, client))) is APIConnectionError
        with Wire(lambda _: made) as again:
            client.base_url = again.url
            assert await ask(kind, client) == OK
        await kind.do(client.close)

    kind.run(body)
