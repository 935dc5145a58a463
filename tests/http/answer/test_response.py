"""Raw and streaming responses: what they tell, parse, and how they close."""

from __future__ import annotations

import datetime
import json
from functools import partial
from pathlib import Path
from typing import Any, Dict, List, Union

import httpx
import pytest
from typing_extensions import Annotated

import seekgpt.errors as errors
from seekgpt._http.answer.binary import HttpxBinaryResponseContent
from seekgpt._http.answer.incremental import StreamAlreadyConsumed
from seekgpt._http.answer.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncStreamedBinaryAPIResponse,
    LegacyAPIResponse,
    StreamedBinaryAPIResponse,
    entering,
)
from seekgpt._http.answer.stream import AsyncStream, Stream
from seekgpt._http.call import Answer, Call
from seekgpt._model.base import BaseModel
from seekgpt.pagination import AsyncCursorPage, SyncCursorPage
from tests.colours import Colour
from tests.loopback import Loopback, answer
from tests.streams import (
    END,
    HEAD,
    Event,
    Scripted,
    chunk,
    collect,
    hang,
    make_event,
    numbers,
    sse,
    stream_call,
    until,
)


class Thing(BaseModel):
    n: int
    name: str


class Other(BaseModel):
    n: int


def make_thing(data: Any, strict: bool) -> Any:
    return Thing.adopt(data)


THING = Answer(structure=make_thing, cast_to=Thing)
BODY = {"n": 1, "name": "é\u2028è"}


def thing_call(**settings: Any) -> Call:
    settings.setdefault("answer", THING)
    return Call("POST", "/things", body={}, **settings)


def thing_server(body: Any = BODY, **headers: str) -> Loopback:
    given = {"x-request-id": "req_7", **{k.replace("_", "-"): v for k, v in headers.items()}}
    return Loopback(lambda received: answer(body=body, headers=given))


def streaming(client: Any, call: Call) -> Any:
    """What `with_streaming_response` gives for a call."""
    return entering(client, partial(client.execute, call.evolve(mode="streaming")))


class Entered:
    """``with`` or ``async with``, as the colour has it."""

    def __init__(self, colour: Colour, manager: Any) -> None:
        self.blocking = colour.blocking
        self.manager = manager

    async def __aenter__(self) -> Any:
        return self.manager.__enter__() if self.blocking else await self.manager.__aenter__()

    async def __aexit__(self, *error: Any) -> Any:
        if self.blocking:
            return self.manager.__exit__(*error)
        return await self.manager.__aexit__(*error)


# Raw


def test_a_raw_response_tells_all_about_itself(colour: Colour) -> None:
    replies = [answer(500, {}, headers={"x-should-retry": "true", "retry-after-ms": "1"})]
    replies.append(answer(body=BODY, headers={"x-request-id": "req_7", "x-mine": "yes"}))

    async def main() -> None:
        with Loopback(lambda received: replies.pop(0)) as server:
            client = colour.client(base_url=server.url)
            raw = await colour.do(client.execute, thing_call(mode="raw"))
            assert type(raw) is LegacyAPIResponse
            assert raw.status_code == 200
            assert raw.headers["X-Mine"] == "yes"
            assert raw.request_id == "req_7"
            assert raw.retries_taken == 1
            assert raw.method == raw.http_request.method == "POST"
            assert raw.url == raw.http_request.url == httpx.URL(server.url + "/things")
            assert raw.http_version == "HTTP/1.1"
            assert isinstance(raw.elapsed, datetime.timedelta)
            assert raw.is_closed is True
            assert isinstance(raw.http_response, httpx.Response)
            assert raw.json() == json.loads(raw.text) == json.loads(raw.content) == BODY
            assert raw.read() == raw.content
            assert repr(raw) == f"<LegacyAPIResponse [200 Whatever] type={Thing!r}>"
            thing = raw.parse()
            assert isinstance(thing, Thing)
            assert thing is raw.parse()
            assert (thing.n, thing._request_id) == (1, "req_7")
            await colour.do(client.close)

    colour.run(main)


@pytest.mark.parametrize(
    ("to", "body", "expected"),
    [
        (Other, {"n": 1}, Other(n=1)),
        (Annotated[Other, "said in passing"], {"n": 1}, Other(n=1)),
        (List[Other], [{"n": 1}], [Other(n=1)]),
        (Dict[str, Other], {"a": {"n": 1}}, {"a": Other(n=1)}),
        (Union[Other, int], 3, 3),
        (object, {"n": 1}, {"n": 1}),
        (str, b"abc", "abc"),
        (bytes, b"abc", b"abc"),
        (int, b" 12\n", 12),
        (float, b"1.5", 1.5),
        (bool, b"True", True),
        (bool, b"faLse", False),
        (type(None), {"n": 1}, None),
    ],
)
def test_parsing_to_another_type(colour: Colour, to: Any, body: Any, expected: Any) -> None:
    async def main() -> None:
        with thing_server(body) as server:
            client = colour.client(base_url=server.url)
            raw = await colour.do(client.execute, thing_call(mode="raw"))
            found: Any = raw.parse(to=to)
            assert found == expected
            assert type(found) is type(expected) or isinstance(found, list)
            assert raw.parse(to=to) is found
            if isinstance(found, (list, BaseModel)):
                assert getattr(found, "_request_id", None) == "req_7"
            async with Entered(colour, streaming(client, thing_call())) as response:
                assert await colour.do(response.parse, to=to) == expected
            await colour.do(client.close)

    colour.run(main)


def test_parsing_to_responses_binary_and_pages(colour: Colour) -> None:
    async def main() -> None:
        with thing_server({"data": [{"n": 1}], "has_more": False}) as server:
            client = colour.client(base_url=server.url)
            raw = await colour.do(client.execute, thing_call(mode="raw"))
            assert raw.parse(to=httpx.Response) is raw.http_response
            binary = raw.parse(to=HttpxBinaryResponseContent)
            assert binary.content == raw.content
            cls: Any = SyncCursorPage if colour.blocking else AsyncCursorPage
            page = raw.parse(to=cls[Other])
            assert type(page) is cls
            assert page.data == [Other(n=1)]
            assert await collect(colour, page) == [Other(n=1)]
            await colour.do(client.close)

    colour.run(main)


def test_a_raw_stream_parses_to_a_stream(colour: Colour) -> None:
    mine: Any = Stream if colour.blocking else AsyncStream
    theirs: Any = AsyncStream if colour.blocking else Stream

    class Special(mine):  # type: ignore[misc]
        pass

    async def main() -> None:
        with Scripted(chunk(numbers(1, 2) + sse("[DONE]")), END) as server:
            client = colour.client(base_url=server.url)
            for to, cls, kind in (
                (None, mine, Event),
                (mine, mine, Event),
                (Special, Special, Event),
                (mine[Other], mine, Other),
            ):
                raw = await colour.do(client.execute, stream_call(mode="raw"))
                assert not raw.is_closed
                stream = raw.parse() if to is None else raw.parse(to=to)
                assert type(stream) is cls
                assert stream is raw.parse(to=to)
                assert [(type(e), e.n) for e in await collect(colour, stream)] == [
                    (kind, 1),
                    (kind, 2),
                ]
                assert raw.is_closed
            raw = await colour.do(client.execute, stream_call(mode="raw"))
            for wrong in (theirs, theirs[Other], Other, int):
                with pytest.raises(TypeError, match="Expected a subclass of"):
                    raw.parse(to=wrong)
            await colour.do(raw.parse().close)
            await colour.do(client.close)

    colour.run(main)


# Streaming


def test_a_streaming_response_sends_when_entered_and_closes_when_left(colour: Colour) -> None:
    async def main() -> None:
        with thing_server() as server:
            client = colour.client(base_url=server.url)
            manager = streaming(client, thing_call())
            assert server.seen == []
            async with Entered(colour, manager) as response:
                assert type(response) is (APIResponse if colour.blocking else AsyncAPIResponse)
                assert not response.is_closed
                assert response.retries_taken == 0
                assert response.request_id == "req_7"
                assert response.status_code == 200
                thing = await colour.do(response.parse)
                assert (thing.n, thing._request_id) == (1, "req_7")
                assert await colour.do(response.parse) is thing
                assert await colour.do(response.json) == BODY
                assert json.loads(await colour.do(response.text)) == BODY
                assert json.loads(await colour.do(response.read)) == BODY
            assert response.is_closed is True
            await colour.do(client.close)

    colour.run(main)


@pytest.mark.fault(
    "An answer (`with_streaming_response`) is left unread.",
    does="its connection is closed or given back",
)
def test_leaving_without_reading_closes(colour: Colour) -> None:
    async def main() -> None:
        with Scripted(chunk(numbers(1)), hang()) as server:
            client = colour.client(base_url=server.url)
            with pytest.raises(ZeroDivisionError):
                async with Entered(colour, streaming(client, stream_call())) as found:
                    raise ZeroDivisionError
            assert found.is_closed is True
            assert await until(colour, server.gone, 0.1)
            await colour.do(client.close)

    colour.run(main)


@pytest.mark.fault(
    "An answer is left half read.",
    does="its connection is closed or given back",
)
def test_leaving_half_read_closes(colour: Colour) -> None:
    async def main() -> None:
        for how in ("iter_bytes", "iter_text", "iter_lines", "parse"):
            with Scripted(chunk(numbers(1)), hang()) as server:
                client = colour.client(base_url=server.url)
                manager = streaming(client, stream_call())
                async with Entered(colour, manager) as response:
                    pieces = getattr(response, how)()
                    if how == "parse" and not colour.blocking:
                        pieces = await pieces
                    # An iterator that is still there when the block ends.
                    piece = next(pieces) if colour.blocking else await pieces.__anext__()
                    assert piece
                assert response.is_closed is True
                assert await until(colour, server.gone, 0.1)
                await colour.do(client.close)

    colour.run(main)


def test_iterating_over_a_body(colour: Colour) -> None:
    text = "één\r\ntwo\u2028still two\n\nfour\rfive"
    body = text.encode()

    async def main() -> None:
        frames = [chunk(body[i : i + 1]) for i in range(len(body))]
        with Scripted(*frames, END, head=HEAD.replace(b"event-stream", b"plain")) as server:
            client = colour.client(base_url=server.url)

            async def pieces(name: str, *args: Any) -> List[Any]:
                async with Entered(colour, streaming(client, thing_call())) as response:
                    found = await collect(colour, getattr(response, name)(*args))
                    assert response.is_closed
                return found

            assert b"".join(await pieces("iter_bytes")) == body
            assert [len(piece) for piece in await pieces("iter_bytes", 8)] == [8, 8, 8, 8, 1]
            assert "".join(await pieces("iter_text")) == text
            assert all(len(piece) == 3 for piece in (await pieces("iter_text", 3))[:-1])
            lines = ["één", "two\u2028still two", "", "four", "five"]
            assert await pieces("iter_lines") == lines
            assert server.connections == 1
            await colour.do(client.close)

    colour.run(main)


@pytest.mark.fault(
    "A body is read twice.",
    does="an error that says that it was read",
)
def test_a_body_arrives_once(colour: Colour) -> None:
    async def main() -> None:
        with thing_server() as server:
            client = colour.client(base_url=server.url)
            manager = streaming(client, thing_call())
            async with Entered(colour, manager) as response:
                assert b"".join(await collect(colour, response.iter_bytes()))
                with pytest.raises(StreamAlreadyConsumed, match="arrives only once"):
                    await colour.do(response.read)
                with pytest.raises(StreamAlreadyConsumed):
                    await collect(colour, response.iter_lines())
            manager = streaming(client, thing_call())
            async with Entered(colour, manager) as response:
                await colour.do(response.read)
                assert len(await collect(colour, response.iter_lines())) == 1
                assert len(await collect(colour, response.iter_lines())) == 1
            manager = streaming(client, thing_call())
            async with Entered(colour, manager) as response:
                pass
            with pytest.raises(StreamAlreadyConsumed):
                await colour.do(response.read)
            await colour.do(client.close)

    colour.run(main)


READERS = ["read", "text", "json", "parse", "iter_bytes", "iter_text", "iter_lines"]


@pytest.mark.parametrize("how", READERS)
@pytest.mark.fault(
    "The connection breaks while the caller reads a body piece by piece.",
    does="`APIConnectionError`, whichever way it is read",
)
def test_failures_while_reading_are_typed(colour: Colour, how: str) -> None:
    async def read(manager: Any) -> None:
        async with Entered(colour, manager) as response:
            if how.startswith("iter"):
                await collect(colour, getattr(response, how)())
            else:
                await colour.do(getattr(response, how))

    async def main() -> None:
        head = HEAD.replace(b"event-stream", b"plain")
        with Scripted(chunk(b"abc"), hang(), head=head) as server:
            client = colour.client(base_url=server.url, timeout=0.1, max_retries=0)
            with pytest.raises(errors.APITimeoutError, match=r"read.*0\.1"):
                await read(streaming(client, thing_call()))
            assert await until(colour, server.gone, 0.1)
            await colour.do(client.close)

    colour.run(main)


def test_an_error_status_raises_on_entering(colour: Colour) -> None:
    async def main() -> None:
        with Loopback(lambda received: answer(404, {"error": {"message": "No"}})) as server:
            client = colour.client(base_url=server.url)
            with pytest.raises(errors.NotFoundError):
                async with Entered(colour, streaming(client, thing_call())):
                    pytest.fail("entered")
            await colour.do(client.close)

    colour.run(main)


def test_a_stream_from_a_streaming_response(colour: Colour) -> None:
    async def main() -> None:
        with Scripted(chunk(numbers(1, 2) + sse("[DONE]")), END) as server:
            client = colour.client(base_url=server.url)
            manager = streaming(client, stream_call())
            async with Entered(colour, manager) as response:
                stream = await colour.do(response.parse)
                assert [event.n for event in await collect(colour, stream)] == [1, 2]
            manager = streaming(client, stream_call())
            async with Entered(colour, manager) as response:
                lines = await collect(colour, response.iter_lines())
                assert lines == ['data: {"n": 1}', "", 'data: {"n": 2}', "", "data: [DONE]", ""]
            assert server.connections == 1
            await colour.do(client.close)

    colour.run(main)


def test_streaming_to_a_file(colour: Colour, tmp_path: Path) -> None:
    content = bytes(range(256)) * 1000
    target = tmp_path / "content"

    async def main() -> None:
        with thing_server(content, content_type="application/octet-stream") as server:
            client = colour.client(base_url=server.url)
            call = thing_call(answer=Answer(kind="binary"))
            for path in (target, str(target)):
                async with Entered(colour, streaming(client, call)) as response:
                    await colour.do(response.stream_to_file, path, chunk_size=1000)
                assert target.read_bytes() == content
                target.unlink()
            async with Entered(colour, streaming(client, call)) as response:
                kinds = (StreamedBinaryAPIResponse, AsyncStreamedBinaryAPIResponse)
                assert isinstance(response, kinds)
                assert await colour.do(response.parse) == content
            await colour.do(client.close)

    colour.run(main)


@pytest.mark.parametrize("name", ["asyncio", "trio"])
def test_a_cancelled_scope_closes_a_streaming_response(name: str) -> None:
    import anyio

    colour = Colour(name)

    async def main() -> None:
        for how in ("read", "iter_lines"):
            with Scripted(chunk(b"abc"), hang()) as server:
                client = colour.client(base_url=server.url)
                with anyio.move_on_after(0.05):
                    async with streaming(client, stream_call()) as response:
                        if how == "read":
                            await response.read()
                        async for _ in response.iter_lines():
                            pass
                assert response.is_closed
                assert await until(colour, server.gone, 0.1)
                await client.close()

    colour.run(main)


def test_make_event_makes_events() -> None:
    assert make_event({"n": 1}, True) == Event(n=1)
