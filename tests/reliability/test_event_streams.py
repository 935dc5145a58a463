"""Streams of events that break off, stall, or are left, on every transport."""

from __future__ import annotations

from typing import Any, List, Optional

import httpx
import pytest

import seekgpt
from seekgpt import APIConnectionError, APIError, APITimeoutError, InternalServerError
from tests.loopback import answer
from tests.streams import END, HEAD, chunk, numbers, sse

from .kinds import ALL, AWAITING, Kind, each, in_use, settle, tasks
from .wire import SHORT, Fault, Wire, ask, goes_on, keep, reset, trickle

ONE = chunk(numbers(1))
DONE = chunk(sse("[DONE]"))


async def opened(kind: Kind, client: Any) -> Any:
    stream_cls: Any = seekgpt.Stream[object] if kind.blocking else seekgpt.AsyncStream[object]
    return await kind.do(
        client.post, "/stream", cast_to=object, body={}, stream=True, stream_cls=stream_cls
    )


async def heard(kind: Kind, stream: Any, into: List[Any]) -> None:
    """Read a stream to its end."""
    if kind.blocking:
        for event in stream:
            into.append(event)
    else:
        async for event in stream:
            into.append(event)


class Heard:
    """What came of a stream: events, an error, and whether it came to its end."""

    def __init__(self) -> None:
        self.events: List[Any] = []
        self.error: Optional[APIError] = None
        self.complete = False


def meet(kind: Kind, fault: Fault, **settings: Any) -> Heard:
    """Read a stream with a fault. Nothing is left of it, and the client can be used afterwards."""

    async def body() -> Heard:
        found = Heard()
        client = kind.client(server, 1, **settings)
        before = tasks(kind)
        try:
            stream = await opened(kind, client)
            try:
                await heard(kind, stream, found.events)
            finally:
                found.complete = bool(stream.complete)
        except APIError as error:
            found.error = error
        assert await settle(kind, lambda: in_use(client) == 0 and tasks(kind) <= before)
        await goes_on(kind, client)
        await kind.do(client.close)
        return found

    with Wire(fault) as server:
        return kind.run(body)  # type: ignore[no-any-return]


def bounded(**bounds: float) -> Any:
    return {"timeout": seekgpt.Timeout(5, **bounds)}


READ = {"timeout": httpx.Timeout(5, read=SHORT)}
FAULTS = [
    pytest.param(
        HEAD + ONE,
        1,
        APIConnectionError,
        "",
        {},
        id="cut between",
        marks=pytest.mark.fault(
            "The connection of a stream is cut between two events.",
            does="`APIConnectionError`; what had come is its `partial`",
        ),
    ),
    pytest.param(
        HEAD + ONE + chunk(b'data: {"n": 2'),
        1,
        APIConnectionError,
        "",
        {},
        id="cut in",
        marks=pytest.mark.fault(
            "The connection of a stream is cut in an event.",
            does="`APIConnectionError`; half an event is none",
        ),
    ),
    pytest.param(
        (HEAD + ONE, 0.01, reset),
        1,
        APIConnectionError,
        "",
        {},
        id="reset",
        marks=pytest.mark.fault(
            "The connection of a stream is reset.", does="`APIConnectionError` with `partial`"
        ),
    ),
    pytest.param(
        (HEAD, keep),
        0,
        APITimeoutError,
        "`read` timeout",
        READ,
        id="stall before the first",
        marks=pytest.mark.fault(
            "A stream begins, and its first event does not come.",
            does="`APITimeoutError` that names the `read` timeout",
        ),
    ),
    pytest.param(
        (HEAD + ONE, keep),
        1,
        APITimeoutError,
        "`read` timeout",
        READ,
        id="stall",
        marks=pytest.mark.fault(
            "Nothing comes between two events.",
            does="`APITimeoutError` that names the `read` timeout, with `partial`",
        ),
    ),
    pytest.param(
        (HEAD + ONE, trickle(chunk(b": ping\n\n"))),
        1,
        APITimeoutError,
        "`event` timeout",
        bounded(event=SHORT),
        id="comments",
        marks=pytest.mark.fault(
            "Between two events, only comments come, which keep the connection open.",
            does="`APITimeoutError` that names the `event` timeout, if one is set",
        ),
    ),
    pytest.param(
        (HEAD, trickle(ONE)),
        None,
        APITimeoutError,
        "`stream` timeout",
        bounded(stream=SHORT),
        id="no end",
        marks=pytest.mark.fault(
            "Events come for ever.",
            does="`APITimeoutError` that names the `stream` timeout, if one is set",
        ),
    ),
    pytest.param(
        (HEAD, trickle(chunk(b"d"))),
        0,
        APITimeoutError,
        "`stream` timeout",
        bounded(stream=SHORT),
        id="a trickle",
        marks=pytest.mark.fault(
            "An event comes a byte now and then.",
            does="`APITimeoutError` that names the `event` or the `stream` timeout, if one is set",
        ),
    ),
    pytest.param(
        (keep,),
        0,
        APITimeoutError,
        "`call` timeout",
        bounded(call=SHORT),
        id="no head",
        marks=pytest.mark.fault(
            "A stream does not begin.",
            does="`APITimeoutError` that names the `call` or the `read` timeout",
        ),
    ),
    pytest.param(
        lambda _: answer(500, {"error": {"message": "no"}}),
        0,
        InternalServerError,
        "no",
        {},
        id="500",
        marks=pytest.mark.fault(
            "A stream is answered with an error.", does="the error of its status, when it is opened"
        ),
    ),
    pytest.param(
        (HEAD + ONE + chunk(sse('{"error": {"message": "no"}}')), keep),
        1,
        APIError,
        "no",
        {},
        id="an error within",
        marks=pytest.mark.fault(
            "An event of a stream is an error.",
            does="`APIError` with its message, code and `partial`; the connection is closed",
        ),
    ),
    pytest.param(
        HEAD + ONE + chunk(b"\xff\xfe\x00") + END,
        1,
        None,
        "",
        {},
        id="no text",
        marks=pytest.mark.fault(
            "In a stream, bytes come that are no text.",
            does="they are no event; the stream goes on",
        ),
    ),
    pytest.param(
        HEAD + ONE + DONE,
        1,
        None,
        "",
        {},
        id="cut after the end",
        marks=pytest.mark.fault(
            "The connection is cut after the last event, `[DONE]`.",
            does="the stream is complete: no error",
        ),
    ),
    pytest.param(
        (HEAD + ONE + DONE, keep),
        1,
        None,
        "",
        {},
        id="no end of the body",
        marks=pytest.mark.fault(
            "After the last event, `[DONE]`, the body goes on.",
            does="the stream is complete; nobody waits for the rest",
        ),
    ),
    pytest.param(
        HEAD + ONE + END,
        1,
        None,
        "",
        {},
        id="no [DONE]",
        marks=pytest.mark.fault(
            "A stream just ends, without the event that says so.",
            does="no error, but `complete` is false",
        ),
    ),
]


@each(ALL)
@pytest.mark.parametrize(("fault", "count", "expected", "words", "settings"), FAULTS)
def test_faults(
    kind: Kind, fault: Any, count: Optional[int], expected: Any, words: str, settings: Any
) -> None:
    found = meet(kind, fault, **settings)
    if count is not None:
        assert found.events == [{"n": 1}] * count
    if expected is None:
        assert found.error is None
        ended = isinstance(fault, tuple) or DONE in fault
        assert found.complete == ended
        return
    assert type(found.error) is expected
    assert words in str(found.error)
    assert not found.complete
    if found.events:
        assert found.error.partial == found.events


@each(ALL)
@pytest.mark.fault(
    "A caller waits for long between two events, in its own loop.",
    does="nothing: the `event` timeout is for the server alone",
)
def test_a_slow_caller(kind: Kind) -> None:
    async def body() -> None:
        client = kind.client(server, 1, timeout=seekgpt.Timeout(5, event=0.08))
        stream = await opened(kind, client)
        events = []
        for _ in range(3):
            events.append(await kind.do(stream.__next__ if kind.blocking else stream.__anext__))
            await kind.pause(0.1)
        assert events == [{"n": 1}] * 3
        await kind.do(stream.close)
        await kind.do(client.close)

    with Wire((HEAD + ONE * 3 + DONE + END,)) as server:
        kind.run(body)


LEFT = [
    pytest.param(
        0,
        id="unread",
        marks=pytest.mark.fault(
            "A stream is opened and dropped, unread.",
            does="its connection is free at once, without a warning",
        ),
    ),
    pytest.param(
        1,
        id="half read",
        marks=pytest.mark.fault(
            "A stream is dropped half read.",
            does="its connection is free at once, without a warning",
        ),
    ),
]


@each(ALL)
@pytest.mark.parametrize("count", LEFT)
def test_dropped(kind: Kind, count: int) -> None:
    async def body() -> None:
        client = kind.client(server, 1, timeout=httpx.Timeout(5, pool=1))
        for _ in range(3):
            stream = await opened(kind, client)
            for _ in range(count):
                await kind.do(stream.__next__ if kind.blocking else stream.__anext__)
            del stream
            assert await settle(kind, lambda: in_use(client) == 0)
        assert await ask(kind, client, "/well") == {"well": True}
        await kind.do(client.close)

    with Wire((HEAD + ONE * 2, keep)) as server:
        kind.run(body)


@each(AWAITING)
@pytest.mark.parametrize("face", ["events", "bytes"])
@pytest.mark.fault(
    "A stream, of events or of bytes, is read on in another event loop, when its own is over.",
    does="`APIConnectionError`; it does not seem to end there",
)
def test_in_another_loop(kind: Kind, face: str) -> None:
    async def body() -> Any:
        client = kind.client(server, 1)
        if face == "events":
            return client, await opened(kind, client)
        return client, await client.files.with_streaming_response.content("f").__aenter__()

    async def read_on() -> None:
        source = stream if face == "events" else stream.iter_bytes()
        with pytest.raises(APIConnectionError):
            async for _ in source:
                pass
        await client.close()

    # Without a length it ends with its connection.
    with Wire(
        (HEAD.replace(b"transfer-encoding: chunked\r\n", b"") + sse('{"n": 1}'), keep)
    ) as server:
        client, stream = kind.run(body)
        kind.run(read_on)
