"""Calls that are cancelled, or run out of time, at whatever moment."""

from __future__ import annotations

import random
import time
from contextlib import suppress
from typing import Any, Awaitable, Callable, Dict, Iterator, Optional

import anyio
import anyio.lowlevel
import httpx
import pytest

from seekgpt import APITimeoutError
from tests.loopback import Loopback, Received, answer
from tests.streams import END, HEAD, chunk, numbers

from .kinds import (
    ASYNCIO,
    AWAITING,
    ClosedAt,
    Kind,
    cancelled_at,
    each,
    in_use,
    manners,
    needs_proc,
    newer,
    secure,
    settle,
    sockets,
    tasks,
    ways,
)

MOST = 2


def respond(received: Received) -> Optional[bytes]:
    path = received.target
    if "stream" in path:
        return HEAD + chunk(numbers(1)) + chunk(numbers(2)) + END
    if "slow" in path:
        time.sleep(0.02)
    if "hang" in path:
        time.sleep(0.5)
        return None
    if "busy" in path:
        return answer(503, {}, headers={"retry-after-ms": "1"})
    if "elsewhere" in path:
        return answer(307, headers={"location": "/v1/x"})
    return answer(200, {"ok": True})


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(respond) as running:
        yield running


async def call(client: Any) -> None:
    await client.post("/x", cast_to=object, body={"a": 1})


async def slow(client: Any) -> None:
    await client.get("/slow", cast_to=object)


async def retried(client: Any) -> None:
    with pytest.raises(Exception, match="503"):
        await client.with_options(max_retries=2).get("/busy", cast_to=object)


async def redirected(client: Any) -> None:
    await client.post("/elsewhere", cast_to=object, body={"a": 1})


async def streamed(client: Any) -> None:
    stream = await client.post(
        "/stream", cast_to=object, body={}, stream=True, stream_cls=_stream_class()
    )
    async for _ in stream:
        pass


def _stream_class() -> Any:
    import seekgpt

    return seekgpt.AsyncStream[object]


async def streaming_response(client: Any) -> None:
    async with client.models.with_streaming_response.list() as response:
        async for _ in response.iter_bytes():
            pass


async def uploaded(client: Any) -> None:
    import io

    await client.files.create(file=("f", io.BytesIO(b"a" * 600_000)), purpose="assistants")


OPERATIONS = [call, slow, retried, redirected, streamed, streaming_response, uploaded]
Operation = Callable[[Any], Awaitable[None]]


async def all_at_once(client: Any, count: int) -> None:
    """As many calls at the same time as there are connections: none may be missing."""
    async with anyio.create_task_group() as group:
        for _ in range(count):
            group.start_soon(slow, client)


async def give_up_everywhere(kind: Kind, client: Any, operation: Operation, manner: str) -> int:
    """Cancel an operation at each of its awaits in turn; how many it has."""
    n = 0
    came_so_far = True
    while came_so_far:
        n += 1
        assert n < 400
        came_so_far = await cancelled_at(kind, n, lambda: operation(client), manner)
    return n - 1


@ways()
@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.__name__)
@pytest.mark.fault(
    "A call, a retry, a redirect, a stream, an upload is cancelled at any of its awaits.",
    does="its connection is given back or closed, no request waits for ever, and no task is left",
)
def test_every_await(server: Loopback, kind: Kind, manner: str, operation: Operation) -> None:
    async def body() -> None:
        client = kind.client(server, MOST)
        before = tasks(kind)
        assert await give_up_everywhere(kind, client, operation, manner) > 1
        assert await settle(kind, lambda: in_use(client) == 0)
        await all_at_once(client, MOST)
        assert await settle(kind, lambda: tasks(kind) <= before)
        await client.close()

    kind.run(body)


@each(ASYNCIO)
@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.__name__)
@pytest.mark.fault(
    "A coroutine is driven by hand and closed (`coroutine.close()`) at any of its awaits.",
    does="its connection is closed; nothing waits for it, and nothing is raised",
)
def test_coroutines_closed_by_hand(server: Loopback, kind: Kind, operation: Operation) -> None:
    async def body() -> None:
        client = kind.client(server, MOST)
        for connected in (False, True):
            n, came_so_far = 0, True
            while came_so_far:
                n += 1
                if connected:
                    await call(client)
                with anyio.fail_after(5):
                    came_so_far = await ClosedAt(operation(client), n)
                assert in_use(client) == 0
            assert n > 1
        await all_at_once(client, MOST)
        await client.close()

    kind.run(body)


@pytest.mark.parametrize("colour", ["asyncio", "trio"])
@pytest.mark.parametrize("operation", [call, slow, streamed, uploaded], ids=lambda o: o.__name__)
@pytest.mark.fault(
    "Calls over an `httpx.AsyncClient` of the caller's own are cancelled at any of their awaits.",
    does="its connections are counted here, too: none is lost",
)
def test_the_callers_own_client(server: Loopback, colour: str, operation: Operation) -> None:
    kind = Kind("httpx", colour)

    async def body() -> None:
        most = httpx.Limits(max_connections=MOST)
        http = httpx.AsyncClient(limits=most, timeout=httpx.Timeout(5, pool=1))
        client = kind.client(server, http_client=http)
        for manner in manners(kind):
            assert await give_up_everywhere(kind, client, operation, manner) > 0
            await all_at_once(client, MOST)
        pool: Any = http._transport._pool  # type: ignore[attr-defined]
        assert len(pool.connections) <= MOST
        await client.close()
        assert pool.connections == []

    kind.run(body)


@needs_proc
@ways()
@pytest.mark.fault(
    "A call is cancelled while it connects or shakes hands over TLS.",
    does="the socket is closed",
)
def test_every_await_before_there_is_a_connection(kind: Kind, manner: str) -> None:
    with Loopback(respond) as server:
        options = secure(server)
        before = sockets()

        async def fresh() -> None:
            client = kind.client(server, MOST, http=dict(options))
            try:
                await call(client)
            finally:
                with anyio.CancelScope(shield=True):
                    await client.close()

        async def body() -> None:
            loops = sockets()
            n, came_so_far = 0, True
            while came_so_far:
                n += 1
                came_so_far = await cancelled_at(kind, n, fresh, manner)
            assert n > 2
            assert await settle(kind, lambda: sockets() - len(server._open) <= loops)

        kind.run(body)
        assert sockets() - len(server._open) <= before


@each(AWAITING)
@pytest.mark.fault(
    "A call is cancelled while it waits for a free connection.",
    does="it leaves the queue, and the connection that was meant for it goes to the next",
)
def test_waiting_for_a_connection(server: Loopback, kind: Kind) -> None:
    async def body() -> None:
        client = kind.client(server, 1)
        served = []

        async def patient(n: int) -> None:
            await slow(client)
            served.append(n)

        async with anyio.create_task_group() as group:
            group.start_soon(patient, 0)
            await anyio.lowlevel.checkpoint()
            with anyio.move_on_after(0.005):
                await slow(client)
            group.start_soon(patient, 1)
        assert served == [0, 1]
        assert in_use(client) == 0
        await client.close()

    kind.run(body)


@each(ASYNCIO)
@pytest.mark.fault(
    "`asyncio.wait_for` ends calls, early and late, in great numbers.",
    does="as many connections can be used afterwards as before",
)
def test_wait_for(server: Loopback, kind: Kind) -> None:
    async def body() -> None:
        import asyncio

        client = kind.client(server, 10)
        chance = random.Random(7)

        async def worker() -> None:
            for _ in range(25):
                with suppress(asyncio.TimeoutError, APITimeoutError):
                    await asyncio.wait_for(call(client), chance.uniform(0, 0.01))

        await asyncio.gather(*[worker() for _ in range(20)])
        assert await settle(kind, lambda: in_use(client) == 0)
        await all_at_once(client, 10)
        await client.close()

    kind.run(body)


@newer
@each(ASYNCIO)
@pytest.mark.fault(
    "`asyncio.timeout` ends a call.",
    does="`TimeoutError` for the caller, and no connection lost",
)
def test_timeout_block(server: Loopback, kind: Kind) -> None:
    async def body() -> None:
        import asyncio

        client = kind.client(server, 1)
        for _ in range(3):
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.02):
                    await client.get("/hang", cast_to=object)
        await slow(client)
        await client.close()

    kind.run(body)


@each(AWAITING)
@pytest.mark.fault(
    "A task group is cancelled because one of its tasks fails.",
    does="the calls of the others give their connections back",
)
def test_a_task_group_that_fails(server: Loopback, kind: Kind) -> None:
    async def body() -> None:
        client = kind.client(server, 5)

        async def fail() -> None:
            await anyio.sleep(0.01)
            raise LookupError("mine")

        with pytest.raises(Exception) as caught:  # noqa: PT012
            async with anyio.create_task_group() as group:
                for _ in range(8):
                    group.start_soon(slow, client)
                group.start_soon(fail)
        assert "LookupError" in repr(caught.value)
        assert await settle(kind, lambda: in_use(client) == 0)
        await all_at_once(client, 5)
        await client.close()

    kind.run(body)


@each(ASYNCIO)
@pytest.mark.fault(
    "Hundreds of calls and streams are cancelled at random.",
    does="not one connection is missing",
)
def test_random_storm(server: Loopback, kind: Kind) -> None:
    async def body() -> None:
        import asyncio

        client = kind.client(server, 8)
        chance = random.Random(3)

        async def once() -> None:
            task = asyncio.ensure_future(chance.choice(OPERATIONS)(client))
            await asyncio.sleep(chance.uniform(0, 0.02))
            task.cancel()
            await asyncio.wait([task])
            if not task.cancelled():
                task.exception()

        async def worker() -> None:
            for _ in range(20):
                await once()

        await asyncio.gather(*[worker() for _ in range(16)])
        assert await settle(kind, lambda: in_use(client) == 0)
        await all_at_once(client, 8)
        await client.close()

    kind.run(body)


@needs_proc
@each(AWAITING)
@pytest.mark.fault(
    "A client is closed while calls are under way or wait.",
    does="each gets an error of this library or its answer, and every socket is closed",
)
def test_closing_while_calls_are_under_way(server: Loopback, kind: Kind) -> None:
    async def body() -> None:
        before = sockets()
        client = kind.client(server, 2)
        outcomes: Dict[int, Any] = {}

        async def one(n: int) -> None:
            try:
                outcomes[n] = await client.get("/hang", cast_to=object)
            except Exception as error:
                outcomes[n] = error

        async with anyio.create_task_group() as group:
            for n in range(4):
                group.start_soon(one, n)
            await anyio.sleep(0.05)
            await client.close()
        from seekgpt import SeekGPTError

        assert len(outcomes) == 4
        assert all(isinstance(error, SeekGPTError) for error in outcomes.values())
        assert await settle(kind, lambda: sockets() - len(server._open) <= before)

    kind.run(body)
