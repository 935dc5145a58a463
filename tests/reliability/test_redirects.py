"""Answers that send a request elsewhere."""

from __future__ import annotations

from typing import Any, Dict, Optional

import pytest

from seekgpt import APIConnectionError, APIStatusError
from tests.loopback import Loopback, Received, answer

from .kinds import ALL, Kind, each, in_use
from .wire import outcome

OK = {"ok": True}


def moved(to: str, status: int = 307) -> bytes:
    return answer(status, b"moved", headers={"location": to})


def meet(kind: Kind, server: Loopback, method: str = "get", **settings: Any) -> Any:
    async def call(client: Any) -> Any:
        body = {} if method == "get" else {"body": {"a": 1}}
        return await kind.do(getattr(client, method), "/x", cast_to=object, **body)

    async def body() -> Any:
        client = kind.client(server, 1, **settings)
        found = await outcome(kind, client, lambda: call(client))
        await kind.do(client.close)
        return found

    return kind.run(body)


STATUSES = [
    pytest.param(
        301, "GET", marks=pytest.mark.fault("`301` to a POST.", does="a GET goes to the new place")
    ),
    pytest.param(
        302, "GET", marks=pytest.mark.fault("`302` to a POST.", does="a GET goes to the new place")
    ),
    pytest.param(
        303, "GET", marks=pytest.mark.fault("`303` to a POST.", does="a GET goes to the new place")
    ),
    pytest.param(
        307,
        "POST",
        marks=pytest.mark.fault("`307` to a POST.", does="the same POST goes there, with its body"),
    ),
    pytest.param(
        308,
        "POST",
        marks=pytest.mark.fault("`308` to a POST.", does="the same POST goes there, with its body"),
    ),
]


@each(ALL)
@pytest.mark.parametrize(("status", "method"), STATUSES)
def test_statuses(kind: Kind, status: int, method: str) -> None:
    def respond(received: Received) -> bytes:
        if received.target == "/v1/x":
            return moved("/v1/y", status)
        return answer(200, {"method": received.method, "body": received.body.decode()})

    with Loopback(respond) as server:
        found = meet(kind, server, "post")
    assert found == {"method": method, "body": '{"a":1}' if method == "POST" else ""}
    assert server.seen[1].headers["authorization"] == "Bearer key"


@each(ALL)
@pytest.mark.fault(
    "A server redirects in a circle.",
    does="`APIConnectionError` after 20 redirects, without retries of the whole",
)
def test_circle(kind: Kind) -> None:
    with Loopback(lambda received: moved("/v1/x")) as server:
        found = meet(kind, server, max_retries=2)
    assert type(found) is APIConnectionError
    assert "redirects" in str(found)
    assert len(server.seen) == 21


@each(ALL)
@pytest.mark.fault(
    "A redirect leads to another origin.",
    does="it is followed; the key, cookies, and whatever a caller or a setting added, stay behind",
)
def test_elsewhere(kind: Kind) -> None:
    with Loopback(lambda _: answer(200, OK)) as other:
        with Loopback(lambda _: moved(f"{other.url}/y")) as server:
            headers = {"x-session": "s3cret", "cookie": "a=s3cret"}
            assert meet(kind, server, "post", default_headers=headers) == OK
    assert server.seen[0].headers["x-session"] == "s3cret"
    assert "s3cret" not in repr(other.seen[0].headers)
    assert "authorization" not in other.seen[0].headers
    assert other.seen[0].json == {"a": 1}


@each(ALL)
@pytest.mark.fault(
    "The HTTP client was given headers, such as `Accept-Encoding`, and a redirect leads elsewhere.",
    does="they stay behind, too",
)
def test_headers_of_the_http_client_stay(kind: Kind) -> None:
    given = {"accept-encoding": "s3cret", "x-stainless-lang": "s3cret", "seekgpt-beta": "s3cret"}
    with Loopback(lambda _: answer(200, OK)) as other:
        with Loopback(lambda _: moved(f"{other.url}/y")) as server:
            assert meet(kind, server, http={"headers": {**given, "x-mine": "s3cret"}}) == OK
            assert meet(kind, server) == OK
    assert server.seen[0].headers["accept-encoding"] == "s3cret"
    assert "s3cret" not in repr(other.seen[0].headers)
    assert other.seen[1].headers["accept-encoding"] == server.seen[1].headers["accept-encoding"]


@each(ALL)
@pytest.mark.fault(
    "A redirect leads to another origin, and from there home again.",
    does="what stayed behind does not come back on the way",
)
def test_home_again(kind: Kind) -> None:
    def home(received: Received) -> bytes:
        return answer(200, OK) if received.target == "/v1/z" else moved(f"{other.url}/y")

    with Loopback(home) as server, Loopback(lambda _: moved(f"{server.url}/z")) as other:
        assert meet(kind, server) == OK
    assert "authorization" not in server.seen[1].headers


@each(ALL)
@pytest.mark.parametrize("status", [302, 307])
@pytest.mark.fault("A GET is redirected.", does="it is sent on as it was, without a body")
def test_no_body(kind: Kind, status: int) -> None:
    def respond(received: Received) -> bytes:
        return moved("/v1/y", status) if received.target == "/v1/x" else answer(200, OK)

    with Loopback(respond) as server:
        assert meet(kind, server) == OK
    for received in server.seen:
        assert received.body == b""
        assert not {"content-length", "transfer-encoding"} & set(received.headers)


@each(ALL)
@pytest.mark.fault("A redirect names two places to go on to.", does="`APIConnectionError`")
def test_two_places(kind: Kind) -> None:
    head = "HTTP/1.1 307 Moved\r\nLocation: /v1/y\r\nLocation: /v1/z\r\nContent-Length: 0\r\n\r\n"
    with Loopback(lambda _: head.encode()) as server:
        found = meet(kind, server, max_retries=0)
    assert type(found) is APIConnectionError
    assert len(server.seen) == 1


NOWHERE = [
    pytest.param(
        "http://127.0.0.1:99999/v1",
        id="port",
        marks=pytest.mark.fault(
            "A redirect to a port that there cannot be.", does="`APIConnectionError`"
        ),
    ),
    pytest.param(
        "javascript:alert(1)",
        id="scheme",
        marks=pytest.mark.fault(
            "A redirect to what is no address of HTTP.", does="`APIConnectionError`"
        ),
    ),
    pytest.param(
        "http://[::1/",
        id="no URL",
        marks=pytest.mark.fault("A redirect to what is no URL.", does="`APIConnectionError`"),
    ),
    pytest.param(
        "http://127.0.0.1:1/x",
        id="refused",
        marks=pytest.mark.fault(
            "A redirect to where nobody listens.",
            does="`APIConnectionError`, after the retries there are",
        ),
    ),
]


@each(ALL)
@pytest.mark.parametrize("location", NOWHERE)
def test_nowhere(kind: Kind, location: str) -> None:
    with Loopback(lambda _: moved(location)) as server:
        assert type(meet(kind, server)) is APIConnectionError


@each(ALL)
@pytest.mark.fault(
    "A redirect without a place (`301`, `307`, no `Location`), or a choice (`300`).",
    does="`APIStatusError` with that status",
)
@pytest.mark.parametrize("status", [300, 301, 307])
def test_no_place(kind: Kind, status: int) -> None:
    with Loopback(lambda _: answer(status, {})) as server:
        found = meet(kind, server)
    assert isinstance(found, APIStatusError)
    assert found.status_code == status


@each(ALL)
@pytest.mark.fault(
    "The answer that redirects has a long body, or one that never ends.",
    does="it is not waited for; its connection is closed",
)
def test_body_that_does_not_end(kind: Kind) -> None:
    endless = b"HTTP/1.1 307 There\r\nlocation: /v1/y\r\ncontent-length: 100000\r\n\r\nabc"

    def respond(received: Received) -> Optional[bytes]:
        return endless if received.target == "/v1/models/m" else answer(200, OK)

    async def body() -> Any:
        client = kind.client(server, 2, timeout=2)
        found = await outcome(kind, client, lambda: streaming(kind, client))
        assert in_use(client) == 0
        await kind.do(client.close)
        return found

    with Loopback(respond) as server:
        assert kind.run(body) == 200


async def streaming(kind: Kind, client: Any) -> int:
    """A call whose answer is not read before somebody asks."""
    manager = client.models.with_streaming_response.retrieve("m")
    if kind.blocking:
        with manager as response:
            return int(response.status_code)
    async with manager as response:
        return int(response.status_code)


@each(ALL)
@pytest.mark.fault(
    "Redirects were switched off in the HTTP client.", does="`APIStatusError` with that status"
)
def test_switched_off(kind: Kind) -> None:
    with Loopback(lambda _: moved("/v1/y")) as server:
        options: Dict[str, Any] = {"http": {"follow_redirects": False}}
        found = meet(kind, server, **options)
    assert isinstance(found, APIStatusError)
    assert found.status_code == 307
    assert len(server.seen) == 1
