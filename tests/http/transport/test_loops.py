"""An `httpx.AsyncClient` of a program's own, and more than one event loop."""

from __future__ import annotations

import asyncio
import gc
import threading
import warnings
from typing import Any, List

import httpx
import pytest

from seekgpt.client import AsyncSeekGPT
from seekgpt.errors import SeekGPTError

from ...colours import Colour
from ...loopback import Loopback, answer


@pytest.fixture
def server() -> Any:
    with Loopback(lambda received: answer(body={"id": "m"})) as made:
        yield made


def client_of(server: Loopback, http: Any) -> AsyncSeekGPT:
    return AsyncSeekGPT(api_key="k", base_url=server.url, max_retries=0, http_client=http)


@pytest.mark.parametrize(
    "libraries",
    [
        ("asyncio", "asyncio", "asyncio"),
        ("trio", "trio", "trio"),
        ("asyncio", "trio", "asyncio", "trio"),
    ],
)
@pytest.mark.fault(
    "An HTTP client of the caller's own is used in one event loop after another.",
    does="what is left of the first loop is dropped",
)
def test_one_loop_after_another(server: Loopback, libraries: List[str]) -> None:
    clients = [client_of(server, httpx.AsyncClient())]

    async def body() -> Any:
        await clients[0].models.retrieve("m")
        return await clients[0].models.retrieve("m")

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for library in libraries:
            assert Colour(library).run(body).id == "m"
    assert server.connections == len(libraries)  # within a loop they are kept

    async def close() -> None:
        await clients[0].close()

    Colour(libraries[-1]).run(close)
    clients.clear()
    gc.collect()


def test_two_clients_that_share_it(server: Loopback) -> None:
    http = httpx.AsyncClient()
    one, other = client_of(server, http), client_of(server, http).with_options(timeout=9)

    async def body() -> None:
        await one.models.retrieve("m")
        await other.models.retrieve("m")

    for _ in range(2):
        asyncio.run(body())
    assert server.connections == 2

    async def close() -> None:
        await one.models.retrieve("m")
        await one.close()

    asyncio.run(close())


@pytest.mark.fault(
    "A stream is left behind by its event loop.",
    does="its connection is dropped; the client goes on in another loop",
)
def test_a_stream_left_behind_by_its_loop(server: Loopback) -> None:
    http = httpx.AsyncClient(limits=httpx.Limits(max_connections=1))
    client = client_of(server, http)

    async def leave() -> Any:
        manager = client.models.with_streaming_response.retrieve("m")
        return await manager.__aenter__()

    async def go_on() -> None:
        assert (await client.models.retrieve("m")).id == "m"
        await client.close()

    kept = asyncio.run(leave())
    asyncio.run(go_on())
    assert not kept.is_closed


@pytest.mark.fault(
    "An HTTP client of the caller's own is used in two event loops at a time.",
    does="`SeekGPTError` that says what to do",
)
def test_two_loops_at_once_are_refused_in_words(server: Loopback) -> None:
    client = client_of(server, httpx.AsyncClient())
    failures: List[Exception] = []

    async def elsewhere() -> None:
        try:
            await client.models.retrieve("m")
        except SeekGPTError as error:
            failures.append(error)

    async def body() -> None:
        await client.models.retrieve("m")
        thread = threading.Thread(target=lambda: asyncio.run(elsewhere()))
        thread.start()
        await asyncio.to_thread(thread.join) if hasattr(asyncio, "to_thread") else thread.join()
        await client.models.retrieve("m")
        await client.close()

    asyncio.run(body())
    assert "`http_client` has connections that belong to another event loop" in str(failures[0])


def test_a_transport_without_connections_serves_any_loop() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"id": "m"})

    http = httpx.AsyncClient(transport=httpx.MockTransport(handler))
    client = AsyncSeekGPT(api_key="k", http_client=http)

    async def body() -> Any:
        return await client.models.retrieve("m")

    for library in ("asyncio", "trio", "asyncio"):
        assert Colour(library).run(body).id == "m"
