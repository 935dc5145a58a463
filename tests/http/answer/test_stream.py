"""Streams of events over real connections, blocking, on asyncio and on trio."""

from __future__ import annotations

import gc
import time
from typing import Any, List

import httpx
import pytest

import seekgpt.errors as errors
from seekgpt._http.answer.incremental import StreamAlreadyConsumed
from seekgpt._http.answer.stream import AsyncStream, Stream
from seekgpt._http.call import Answer, Call
from seekgpt._model.structure_fault import StructureFault
from tests.colours import Colour
from tests.streams import (
    END,
    Event,
    Scripted,
    body_stream,
    chunk,
    collect,
    drop,
    hang,
    make_event,
    numbers,
    pause,
    sse,
    stream_call,
    until,
)

DONE = sse("[DONE]")
GET = Call("GET", "/next", Answer())


def opened(colour: Colour, server: Any, **settings: Any) -> Any:
    settings.setdefault("max_retries", 0)
    return colour.client(base_url=server.url, **settings)


def offline(
    colour: Colour, *chunks: bytes, content_type: str = "text/event-stream", **more: Any
) -> Any:
    """A client whose every answer is a body of these chunks."""
    headers = {"content-type": content_type, "x-request-id": "req_1"}

    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers=headers, stream=body_stream(colour, chunks))

    return colour.mock(handler, max_retries=0, **more)


def ns(items: List[Any]) -> List[int]:
    return [item.n for item in items]


END_OF_STREAM = object()


async def next_of(colour: Colour, stream: Any) -> Any:
    if colour.blocking:
        return next(stream, END_OF_STREAM)
    try:
        return await stream.__anext__()
    except StopAsyncIteration:
        return END_OF_STREAM


# What comes out


def test_events_become_objects_whatever_the_chunks(colour: Colour) -> None:
    body = numbers(1, 2) + b": comment\n\nevent: ping\n\ndata:\n\n" + numbers(3) + DONE
    frames = [chunk(body[i : i + 1]) for i in range(len(body))]

    async def main() -> None:
        with Scripted(*frames, END) as server:
            client = opened(colour, server)
            stream = await colour.do(client.execute, stream_call())
            assert isinstance(stream, Stream if colour.blocking else AsyncStream)
            assert stream.response.status_code == 200
            assert stream._request_id == "req_1"
            items = await collect(colour, stream)
            assert [type(item) for item in items] == [Event, Event, Event]
            assert ns(items) == [1, 2, 3]
            assert stream.response.is_closed
            await colour.do(client.close)

    colour.run(main)


def test_next_and_loops_share_one_position(colour: Colour) -> None:
    async def main() -> None:
        client = offline(colour, numbers(1, 2, 3), numbers(4) + DONE)
        stream = await colour.do(client.execute, stream_call())
        assert (await next_of(colour, stream)).n == 1
        assert ns(await collect(colour, stream)) == [2, 3, 4]
        assert await collect(colour, stream) == []
        assert await next_of(colour, stream) is END_OF_STREAM

    colour.run(main)


def test_a_body_that_just_ends_is_an_end(colour: Colour) -> None:
    async def main() -> None:
        client = offline(colour, numbers(1), b'data: {"n": 2')
        assert ns(await collect(colour, await colour.do(client.execute, stream_call()))) == [1]

    colour.run(main)


def test_nothing_after_the_end_matters(colour: Colour) -> None:
    async def main() -> None:
        for last in (DONE, sse("[DONE] ")):
            client = offline(colour, numbers(1) + last + b"data: junk\n\n" + numbers(2))
            assert ns(await collect(colour, await colour.do(client.execute, stream_call()))) == [1]
        for kind in ("completed", "failed", "incomplete"):
            last = sse(f'{{"type": "response.{kind}", "n": 2}}')
            client = offline(colour, numbers(1) + last + numbers(3))
            stream = await colour.do(client.execute, stream_call())
            assert ns(await collect(colour, stream)) == [1, 2]

    colour.run(main)


def test_events_of_assistants_keep_their_name(colour: Colour) -> None:
    async def main() -> None:
        body = b'event: thread.run.created\ndata: {"id": "run_1"}\n\nevent: done\n' + DONE
        client = offline(colour, body)
        call = stream_call(answer=Answer(event=lambda data, strict: data))
        items = await collect(colour, await colour.do(client.execute, call))
        assert items == [{"event": "thread.run.created", "data": {"id": "run_1"}}]

    colour.run(main)


def test_data_of_any_json_type_and_spacing(colour: Colour) -> None:
    async def main() -> None:
        client = offline(
            colour, sse(' {"n": 1} ', "[1]", "null", '"x"', "2") + b"data: {\ndata: }\n\n"
        )
        call = stream_call(answer=Answer())
        items = await collect(colour, await colour.do(client.execute, call))
        assert items == [{"n": 1}, [1], None, "x", 2, {}]

    colour.run(main)


def test_a_stream_class_of_ones_own(colour: Colour) -> None:
    base: Any = Stream if colour.blocking else AsyncStream

    class Mine(base):  # type: ignore[misc]
        pass

    async def main() -> None:
        client = offline(colour, numbers(1))
        answer = Answer(event=make_event, stream_cls=Mine, cast_to=Event)
        stream = await colour.do(client.execute, stream_call(answer=answer))
        assert type(stream) is Mine
        assert "Event" in repr(stream)
        assert ns(await collect(colour, stream)) == [1]

    colour.run(main)


# The connection


@pytest.mark.parametrize("late", [0.0, 0.02])
@pytest.mark.parametrize("last", [DONE, sse('{"type": "response.completed", "n": 9}')])
def test_the_connection_is_used_again(colour: Colour, last: bytes, late: float) -> None:
    async def main() -> None:
        frames = chunk(numbers(1) + last)
        script = (frames, late, END) if late else (frames + END,)
        with Scripted(*script) as server:
            client = opened(colour, server)
            for _ in range(2):
                stream = await colour.do(client.execute, stream_call())
                assert (await collect(colour, stream))[0].n == 1
                assert stream.response.is_closed
            assert (await colour.do(client.execute, GET)) == {"n": 0}
            assert server.connections == 1
            await colour.do(client.close)

    colour.run(main)


def test_leaving_at_the_last_event_keeps_the_connection(colour: Colour) -> None:
    async def main() -> None:
        last = sse('{"type": "response.completed", "n": 2}')
        with Scripted(chunk(numbers(1) + last), 0.01, END) as server:
            client = opened(colour, server)
            stream = await colour.do(client.execute, stream_call())
            assert ns(await collect(colour, stream, limit=2)) == [1, 2]
            await pause(colour, 0.1)
            assert stream.response.is_closed
            assert (await colour.do(client.execute, GET)) == {"n": 0}
            assert server.connections == 1
            await colour.do(client.close)

    colour.run(main)


@pytest.mark.parametrize("after", [hang(), 0.01], ids=["silence", "chatter"])
def test_a_body_that_does_not_end_is_not_waited_for(colour: Colour, after: Any) -> None:
    chatter = [chunk(b": still here\n\n"), 0.005] * 100
    script = [after] if callable(after) else chatter

    async def main() -> None:
        with Scripted(chunk(numbers(1) + DONE), *script) as server:
            client = opened(colour, server)
            stream = await colour.do(client.execute, stream_call())
            start = time.monotonic()
            assert ns(await collect(colour, stream)) == [1]
            assert time.monotonic() - start < 0.5
            assert stream.response.is_closed
            assert await until(colour, server.gone, 1.0)
            # The next request has a new connection, and its own timeouts again.
            assert (await colour.do(client.execute, GET)) == {"n": 0}
            assert server.connections == 2
            await colour.do(client.close)

    colour.run(main)


def test_a_loop_that_was_left_can_be_gone_on_with(colour: Colour) -> None:
    async def main() -> None:
        with Scripted(chunk(numbers(1, 2)), 0.05, chunk(numbers(3) + DONE), END) as server:
            client = opened(colour, server)
            stream = await colour.do(client.execute, stream_call())
            assert ns(await collect(colour, stream, limit=1)) == [1]
            gc.collect()
            assert not stream.response.is_closed
            assert (await next_of(colour, stream)).n == 2
            assert ns(await collect(colour, stream)) == [3]
            assert stream.response.is_closed
            await colour.do(client.close)

    colour.run(main)


@pytest.mark.parametrize("read", [0, 1])
def test_a_stream_that_nobody_holds_is_closed_at_once(colour: Colour, read: int) -> None:
    async def main() -> None:
        with Scripted(chunk(numbers(1, 2)), hang()) as server:
            client = opened(colour, server)
            stream = await colour.do(client.execute, stream_call())
            response = stream.response
            if read:
                assert ns(await collect(colour, stream, limit=1)) == [1]
            del stream
            gc.collect()
            assert await until(colour, server.gone, 1.0)
            for _ in range(100):  # the server may hear of it before the response says so
                if not response.is_closed:
                    await pause(colour, 0.01)
            assert response.is_closed
            await colour.do(client.close)

    colour.run(main)
    gc.collect()


@pytest.mark.fault(
    "The caller's loop over a stream raises.",
    does="the exception as it is; the connection is closed",
)
def test_an_exception_in_the_loop_closes_what_nobody_holds(colour: Colour) -> None:
    async def loop(client: Any) -> None:
        if colour.blocking:
            for _ in client.execute(stream_call()):
                raise ZeroDivisionError
        async for _ in await client.execute(stream_call()):
            raise ZeroDivisionError

    async def main() -> None:
        with Scripted(chunk(numbers(1)), hang()) as server:
            client = opened(colour, server)
            with pytest.raises(ZeroDivisionError):
                await loop(client)
            gc.collect()
            assert await until(colour, server.gone, 1.0)
            await colour.do(client.close)

    colour.run(main)


# Whether the end was one


ENDS = {
    "done": (DONE, True),
    "a last event": (sse('{"type": "response.completed", "n": 2}'), True),
    "a transcript": (sse('{"type": "transcript.text.done", "n": 2}'), True),
    "done without an empty line": (b"data: [DONE]", True),
    "nothing": (b"", False),
    "half an event": (b'data: {"n": 2', False),
}


@pytest.mark.parametrize(("last", "complete"), ENDS.values(), ids=ENDS)
def test_a_stream_says_whether_it_came_to_its_end(
    colour: Colour, last: bytes, complete: bool
) -> None:
    async def main() -> None:
        client = offline(colour, numbers(1) + last)
        stream = await colour.do(client.execute, stream_call())
        assert stream.complete is None
        await collect(colour, stream)
        assert stream.complete is complete

    colour.run(main)


def test_a_stream_that_was_closed_or_failed_is_not_complete(colour: Colour) -> None:
    async def main() -> None:
        closed = await colour.do(offline(colour, numbers(1) + DONE).execute, stream_call())
        await colour.do(closed.close)
        assert closed.complete is None
        client = offline(colour, numbers(1) + sse('{"error": {"message": "No"}}') + DONE)
        failed = await colour.do(client.execute, stream_call())
        with pytest.raises(errors.APIError):
            await collect(colour, failed)
        assert failed.complete is False

    colour.run(main)


def test_leaving_a_with_block_closes_the_connection(colour: Colour) -> None:
    async def main() -> None:
        with Scripted(chunk(numbers(1)), hang()) as server:
            client = opened(colour, server)
            stream = await colour.do(client.execute, stream_call())
            if colour.blocking:
                with stream as entered:
                    assert entered is stream
                    assert next(stream).n == 1
            else:
                async with stream as entered:
                    assert entered is stream
                    assert (await stream.__anext__()).n == 1
            assert stream.response.is_closed
            assert await until(colour, server.gone, 0.1)
            await colour.do(client.close)

    colour.run(main)


def test_closing_twice_and_before_reading(colour: Colour) -> None:
    async def main() -> None:
        with Scripted(chunk(numbers(1)), hang()) as server:
            client = opened(colour, server)
            stream = await colour.do(client.execute, stream_call())
            for _ in range(2):
                await colour.do(stream.close)
            if not colour.blocking:
                await stream.aclose()
            assert await until(colour, server.gone, 0.1)
            with pytest.raises(StreamAlreadyConsumed):
                await collect(colour, stream)
            with pytest.raises(StreamAlreadyConsumed):
                await next_of(colour, stream)
            await colour.do(client.close)

    colour.run(main)


def test_closing_after_the_end_keeps_it_an_end(colour: Colour) -> None:
    async def main() -> None:
        client = offline(colour, numbers(1) + DONE)
        stream = await colour.do(client.execute, stream_call())
        await collect(colour, stream)
        await colour.do(stream.close)
        assert await collect(colour, stream) == []

    colour.run(main)


def test_a_stream_keeps_its_client_alive(colour: Colour) -> None:
    async def main() -> None:
        with Scripted(chunk(numbers(1)), 0.05, chunk(numbers(2)), END) as server:

            async def temporary() -> Any:
                return await colour.do(opened(colour, server).execute, stream_call())

            numbers_seen = []
            if colour.blocking:
                for event in await temporary():
                    gc.collect()
                    numbers_seen.append(event.n)
            else:
                async for event in await temporary():
                    gc.collect()
                    numbers_seen.append(event.n)
            assert numbers_seen == [1, 2]

    colour.run(main)
    gc.collect()


# What goes wrong


def test_silence_is_a_timeout(colour: Colour) -> None:
    async def main() -> None:
        with Scripted(chunk(numbers(1, 2)), hang()) as server:
            client = opened(colour, server, timeout=httpx.Timeout(5, read=0.1))
            stream = await colour.do(client.execute, stream_call())
            with pytest.raises(errors.APITimeoutError, match=r"read.*0\.1") as caught:
                await collect(colour, stream)
            assert ns(caught.value.partial) == [1, 2]
            assert isinstance(caught.value.__cause__, httpx.ReadTimeout)
            assert await until(colour, server.gone, 0.1)
            await colour.do(client.close)

    colour.run(main)


def test_a_lost_connection_is_an_error(colour: Colour) -> None:
    async def main() -> None:
        with Scripted(chunk(numbers(1)), drop) as server:
            client = opened(colour, server)
            stream = await colour.do(client.execute, stream_call())
            with pytest.raises(errors.APIConnectionError) as caught:
                await collect(colour, stream)
            assert ns(caught.value.partial) == [1]
            assert caught.value.request.url.path == "/v1/stream"
            assert stream.response.is_closed
            await colour.do(client.close)

    colour.run(main)


ERRORS = {
    "in any stream": (
        sse('{"error": {"message": "No", "code": "c", "param": "p", "type": "t"}}'),
        ("No", "c", "p", "t"),
    ),
    "named": (
        b'event: error\ndata: {"error": {"message": "No", "code": "c"}}\n\n',
        ("No", "c", None, None),
    ),
    "of responses": (
        b'event: error\ndata: {"type": "error", "code": "c", "message": "No", "param": null}\n\n',
        ("No", "c", None, "error"),
    ),
    "by type alone": (sse('{"type": "error", "message": "No"}'), ("No", None, None, "error")),
    "text": (b'event: error\ndata: "No"\n\n', ("No", None, None, None)),
    "short": (sse('{"error": "No"}'), ("No", None, None, None)),
    "without message": (
        sse('{"error": {"code": "c"}}'),
        ("An error occurred during streaming", "c", None, None),
    ),
}


@pytest.mark.parametrize(("body", "expected"), ERRORS.values(), ids=ERRORS)
def test_an_error_event_raises_and_tells_what_came_before(
    colour: Colour, body: bytes, expected: Any
) -> None:
    async def main() -> None:
        with Scripted(chunk(numbers(1)), chunk(numbers(2) + body + numbers(3)), hang()) as server:
            client = opened(colour, server)
            stream = await colour.do(client.execute, stream_call())
            seen = [await next_of(colour, stream), await next_of(colour, stream)]
            with pytest.raises(errors.APIError) as caught:
                await next_of(colour, stream)
            error = caught.value
            assert (error.message, error.code, error.param, error.type) == expected
            assert error.body is not None
            assert ns(error.partial) == ns(seen) == [1, 2]
            assert stream.response.is_closed
            assert await until(colour, server.gone, 0.1)
            await colour.do(client.close)

    colour.run(main)


def test_an_empty_error_is_none(colour: Colour) -> None:
    async def main() -> None:
        client = offline(colour, sse('{"n": 1, "error": null}', '{"n": 2, "type": ["error"]}'))
        assert ns(await collect(colour, await colour.do(client.execute, stream_call()))) == [1, 2]

    colour.run(main)


@pytest.mark.fault(
    "An event of a stream is no JSON.",
    does="`APIResponseValidationError` with the text and `partial`",
)
def test_broken_json_is_a_typed_error(colour: Colour) -> None:
    async def main() -> None:
        for data in ("{nonsense", '{"n": 1} x', "[DON"):
            client = offline(colour, numbers(1) + sse(data))
            stream = await colour.do(client.execute, stream_call())
            with pytest.raises(errors.APIResponseValidationError, match="not JSON") as caught:
                await collect(colour, stream)
            assert caught.value.body == data
            assert ns(caught.value.partial) == [1]

    colour.run(main)


def test_a_strict_client_refuses_an_event_of_another_shape(colour: Colour) -> None:
    def picky(data: Any, strict: bool) -> Any:
        if strict and not isinstance(data["n"], int):
            raise StructureFault("$.n", "int", data["n"])
        return make_event(data, strict)

    async def main() -> None:
        for strict in (False, True):
            client = offline(
                colour, numbers(1) + sse('{"n": "x"}'), _strict_response_validation=strict
            )
            stream = await colour.do(client.execute, stream_call(answer=Answer(event=picky)))
            if not strict:
                assert ns(await collect(colour, stream)) == [1, "x"]
                continue
            with pytest.raises(
                errors.APIResponseValidationError, match=r"\$\.n.*int.*'x'"
            ) as caught:
                await collect(colour, stream)
            assert ns(caught.value.partial) == [1]

    colour.run(main)


@pytest.mark.fault(
    "In place of a stream, a page or an object comes.",
    does="`APIResponseValidationError`; never an empty stream",
)
def test_a_body_that_is_no_stream_is_not_an_empty_one(colour: Colour) -> None:
    async def main() -> None:
        client = offline(colour, b'{"id": "resp_1"}', content_type="application/json")
        with pytest.raises(errors.APIResponseValidationError, match="application/json") as caught:
            await collect(colour, await colour.do(client.execute, stream_call()))
        assert caught.value.body == {"id": "resp_1"}
        client = offline(colour, b'{"error": {"message": "No"}}', content_type="application/json")
        with pytest.raises(errors.APIError, match="No"):
            await collect(colour, await colour.do(client.execute, stream_call()))
        client = offline(colour, b"<html>", content_type="text/html; charset=utf-8")
        with pytest.raises(errors.APIResponseValidationError, match="text/html"):
            await collect(colour, await colour.do(client.execute, stream_call()))
        client = offline(colour, content_type="application/json")
        assert await collect(colour, await colour.do(client.execute, stream_call())) == []

    colour.run(main)


def test_a_fault_in_a_hook_is_its_own(colour: Colour) -> None:
    def broken(data: Any, strict: bool) -> Any:
        raise KeyError("mine")

    async def main() -> None:
        with Scripted(chunk(numbers(1)), hang()) as server:
            client = opened(colour, server)
            stream = await colour.do(client.execute, stream_call(answer=Answer(event=broken)))
            with pytest.raises(KeyError, match="mine"):
                await collect(colour, stream)
            assert await until(colour, server.gone, 0.1)
            await colour.do(client.close)

    colour.run(main)


# Cancelling


def test_cancelling_closes_at_once_on_asyncio() -> None:
    import asyncio

    colour = Colour("asyncio")

    async def main() -> None:
        with Scripted(chunk(numbers(1)), hang()) as server:
            client = opened(colour, server)
            stream = await client.execute(stream_call())
            task = asyncio.ensure_future(collect(colour, stream))
            await asyncio.sleep(0.05)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert stream.response.is_closed
            assert await until(colour, server.gone, 0.1)
            await client.close()

    colour.run(main)


@pytest.mark.parametrize("name", ["asyncio", "trio"])
def test_a_cancelled_scope_closes_at_once(name: str) -> None:
    import anyio

    colour = Colour(name)

    async def main() -> None:
        with Scripted(chunk(numbers(1)), hang()) as server:
            client = opened(colour, server)
            stream = await client.execute(stream_call())
            with anyio.move_on_after(0.05) as scope:
                await collect(colour, stream)
            assert scope.cancel_called
            assert stream.response.is_closed
            assert await until(colour, server.gone, 0.1)
            await client.close()

    colour.run(main)


@pytest.mark.parametrize("name", ["asyncio", "trio"])
@pytest.mark.fault(
    "A stream is closed by another task while somebody waits for it.",
    does="the one who waits is told; the connection is closed",
)
def test_closing_from_another_task(name: str) -> None:
    import anyio

    colour = Colour(name)

    async def main() -> None:
        with Scripted(chunk(numbers(1)), hang()) as server:
            client = opened(colour, server)
            stream = await client.execute(stream_call())

            async def read() -> None:
                with pytest.raises(StreamAlreadyConsumed):
                    await collect(colour, stream)

            with anyio.fail_after(2):
                async with anyio.create_task_group() as tasks:
                    tasks.start_soon(read)
                    await anyio.sleep(0.05)
                    await stream.close()
            assert await until(colour, server.gone, 0.1)
            await client.close()

    colour.run(main)


@pytest.mark.parametrize("name", ["asyncio", "trio"])
@pytest.mark.fault(
    "A loop over a stream is left as the last thing a program does.",
    does="it ends, without a warning",
)
def test_break_as_the_last_thing_a_program_does(name: str) -> None:
    colour = Colour(name)
    with Scripted(chunk(numbers(1)), hang()) as server:

        async def main() -> None:
            client = opened(colour, server)
            stream = await client.execute(stream_call())
            assert ns(await collect(colour, stream, limit=1)) == [1]

        colour.run(main)
        gc.collect()
        assert server.gone.wait(1.0)


@pytest.mark.fault(
    "A stream is closed by another thread while somebody waits for it.",
    does="the one who waits is told; the connection is closed",
)
def test_closing_from_another_thread() -> None:
    import threading

    colour = Colour("sync")
    with Scripted(chunk(numbers(1)), hang()) as server:
        client = opened(colour, server, timeout=1.0)
        stream = client.execute(stream_call())
        assert next(stream).n == 1
        threading.Timer(0.05, stream.close).start()
        with pytest.raises(errors.SeekGPTError):
            next(stream)
        client.close()


def test_a_stream_of_a_compressed_body(colour: Colour) -> None:
    import gzip

    async def main() -> None:
        body = gzip.compress(numbers(*range(100)) + DONE)

        def handler(request: httpx.Request) -> httpx.Response:
            chunks = [body[i : i + 7] for i in range(0, len(body), 7)]
            headers = {"content-type": "text/event-stream", "content-encoding": "gzip"}
            return httpx.Response(200, headers=headers, stream=body_stream(colour, chunks))

        client = colour.mock(handler)
        stream = await colour.do(client.execute, stream_call())
        assert ns(await collect(colour, stream)) == list(range(100))

    colour.run(main)
