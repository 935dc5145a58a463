"""When a server asks for patience: what it may say, and what is waited."""

from __future__ import annotations

import time
from email.utils import formatdate
from typing import Any, Callable, Dict, List, Optional

import pytest

from seekgpt import APIStatusError, RateLimitError
from seekgpt._http.exchange import retry
from tests.loopback import Loopback, Received, answer

from .kinds import ALL, Kind, each
from .wire import ask, outcome

OK = {"ok": True}
Headers = Callable[[], Dict[str, str]]


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> List[float]:
    """The pauses that were decided on; none is made."""
    found: List[float] = []
    decide = retry.delay

    def delay(taken: int, headers: Any = None) -> float:
        found.append(decide(taken, headers))
        return 0.0

    monkeypatch.setattr(retry, "delay", delay)
    return found


def meet(kind: Kind, status: int, headers: Dict[str, str], body: Any = None) -> Any:
    """What becomes of a call that is answered so at first, and well after that."""

    def respond(received: Received) -> bytes:
        if len(server.seen) == 1:
            return answer(status, {} if body is None else body, headers=headers)
        return answer(200, OK)

    async def run() -> Any:
        client = kind.client(server, 1, max_retries=1)
        found = await outcome(kind, client, lambda: ask(kind, client))
        await kind.do(client.close)
        return found

    with Loopback(respond) as server:
        return kind.run(run)


USUAL = (0.375, 0.5)
FORMS = [
    pytest.param(
        lambda: {"retry-after": "3"},
        (3, 3),
        id="seconds",
        marks=pytest.mark.fault("`Retry-After: 3`.", does="waits 3 seconds, then tries again"),
    ),
    pytest.param(
        lambda: {"retry-after": "1.5"},
        (1.5, 1.5),
        id="a fraction",
        marks=pytest.mark.fault("`Retry-After: 1.5`.", does="waits 1.5 seconds"),
    ),
    pytest.param(
        lambda: {"retry-after-ms": "250", "retry-after": "9"},
        (0.25, 0.25),
        id="milliseconds",
        marks=pytest.mark.fault(
            "`Retry-After-Ms: 250`, and another `Retry-After`.", does="waits 0.25 seconds"
        ),
    ),
    pytest.param(
        lambda: {"retry-after": formatdate(time.time() + 10, usegmt=True)},
        (8, 10),
        id="a date",
        marks=pytest.mark.fault("`Retry-After` is a date.", does="waits until then"),
    ),
    pytest.param(
        lambda: {"retry-after": formatdate(time.time() - 100, usegmt=True)},
        USUAL,
        id="the past",
        marks=pytest.mark.fault(
            "`Retry-After` is a date in the past.", does="the usual, growing pause"
        ),
    ),
    pytest.param(
        lambda: {"retry-after": "0"},
        USUAL,
        id="zero",
        marks=pytest.mark.fault("`Retry-After: 0`.", does="the usual, growing pause"),
    ),
    pytest.param(
        lambda: {"retry-after": "-5"},
        USUAL,
        id="below zero",
        marks=pytest.mark.fault("`Retry-After` is below zero.", does="the usual, growing pause"),
    ),
    pytest.param(
        lambda: {"retry-after": "nan", "retry-after-ms": "inf"},
        USUAL,
        id="no number",
        marks=pytest.mark.fault(
            "`Retry-After` is `nan`, `inf`, or a word.", does="the usual, growing pause"
        ),
    ),
    pytest.param(
        lambda: {"retry-after": "soon"},
        USUAL,
        id="a word",
    ),
    pytest.param(
        lambda: {"retry-after": "1_0"},
        USUAL,
        id="a number of Python",
    ),
]


@each(ALL)
@pytest.mark.parametrize(("headers", "expected"), FORMS)
def test_forms(kind: Kind, pauses: List[float], headers: Headers, expected: Any) -> None:
    assert meet(kind, 429, headers()) == OK
    (pause,) = pauses
    assert expected[0] <= pause <= expected[1]


@each(ALL)
@pytest.mark.fault(
    "`Retry-After` asks for more than two minutes.", does="the error at once, with its headers"
)
@pytest.mark.parametrize("asked", ["121", "9" * 4299], ids=["121", "beyond all numbers"])
def test_too_long(kind: Kind, pauses: List[float], asked: str) -> None:
    found = meet(kind, 429, {"retry-after": asked})
    assert type(found) is RateLimitError
    assert found.response.headers["retry-after"] == asked


DECISIONS = [
    pytest.param(
        503, {}, True, marks=pytest.mark.fault("`500` and up.", does="tried again, with pauses")
    ),
    pytest.param(408, {}, True, marks=pytest.mark.fault("`408`.", does="tried again")),
    pytest.param(409, {}, True, marks=pytest.mark.fault("`409`.", does="tried again")),
    pytest.param(
        400,
        {},
        False,
        marks=pytest.mark.fault("`400`, `401`, `403`, `404`, `422`.", does="its error at once"),
    ),
    pytest.param(422, {}, False),
    pytest.param(
        500,
        {"x-should-retry": "false"},
        False,
        marks=pytest.mark.fault("`500` with `X-Should-Retry: false`.", does="its error at once"),
    ),
    pytest.param(
        400,
        {"x-should-retry": "true"},
        True,
        marks=pytest.mark.fault("`400` with `X-Should-Retry: true`.", does="tried again"),
    ),
]


@each(ALL)
@pytest.mark.parametrize(("status", "headers", "again"), DECISIONS)
def test_who_is_tried_again(
    kind: Kind, pauses: List[float], status: int, headers: Dict[str, str], again: bool
) -> None:
    found = meet(kind, status, headers)
    assert found == OK if again else isinstance(found, APIStatusError)


@each(ALL)
@pytest.mark.fault(
    "`429` whose body says that the quota is used up.", does="its error at once: no wait will help"
)
def test_quota(kind: Kind, pauses: List[float]) -> None:
    found = meet(kind, 429, {}, {"error": {"code": "insufficient_quota"}})
    assert type(found) is RateLimitError
    assert found.code == "insufficient_quota"
    assert pauses == [] or len(pauses) == 1


@each(ALL)
@pytest.mark.fault(
    "A retry would begin after the `call` timeout.",
    does="the error at once, in place of a wait in vain",
)
def test_no_time(kind: Kind) -> None:
    import seekgpt

    def respond(received: Received) -> Optional[bytes]:
        return answer(503, {}, headers={"retry-after": "30"})

    async def run() -> Any:
        timeout = seekgpt.Timeout(5, call=2)
        client = kind.client(server, 1, max_retries=2, timeout=timeout)
        begun = time.monotonic()
        found = await outcome(kind, client, lambda: ask(kind, client))
        assert time.monotonic() - begun < 1
        await kind.do(client.close)
        return found

    with Loopback(respond) as server:
        found = kind.run(run)
    assert isinstance(found, APIStatusError)
    assert len(server.seen) == 1
