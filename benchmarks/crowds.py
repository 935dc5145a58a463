"""Many calls and many streams at once, from one process: run in the environment of a side.

    python crowds.py URL ROUNDS CONTESTANT...

prints, as JSON, the seconds of processor time that one call and one stream took at best, for each
contestant. The contestants take turns, round by round.
"""

from __future__ import annotations

import asyncio
import gc
import json
import sys
from time import process_time
from typing import Any, AsyncIterator, Awaitable, Callable, Dict, List, Tuple

import loopback
import payloads
from sides import KEY

CALLS = 1000
STREAMS = 500
IN_A_ROW = 3

One = Callable[[], Awaitable[int]]
"""Makes one call, or reads one stream: gives the length of the text, or the number of events."""

_BODY = {"model": "gpt-4o", "input": "hi"}
_HEADERS = {"Authorization": f"Bearer {KEY}"}
_EXPECTED = {"calls": len(payloads.SENTENCE), "streams": loopback.EVENTS}


def library(client: Any) -> Tuple[One, One, Any]:
    """A client of seekgpt or openai."""

    async def call() -> int:
        response = await client.responses.create(model="gpt-4o", input="hi")
        return len(response.output[0].content[0].text)

    async def stream() -> int:
        count = 0
        async for event in await client.responses.create(model="gpt-4o", input="hi", stream=True):
            count += event.type.startswith("response.")
        return count

    return call, stream, client.close


async def _events(pieces: AsyncIterator[bytes]) -> int:
    """The least that a reader of events does: it cuts them apart and decodes their data."""
    count, rest = 0, b""
    async for piece in pieces:
        *events, rest = (rest + piece).split(b"\n\n")
        for event in events:
            data = event.partition(b"data: ")[2]
            count += json.loads(data)["type"].startswith("response.")
    return count


def bare_httpx(url: str) -> Tuple[One, One, Any]:
    import httpx

    limits = httpx.Limits(max_connections=1000, max_keepalive_connections=100)
    client = httpx.AsyncClient(timeout=600, limits=limits)

    async def call() -> int:
        response = await client.post(f"{url}/responses", json=_BODY, headers=_HEADERS)
        return len(response.json()["output"][0]["content"][0]["text"])

    async def stream() -> int:
        body = {**_BODY, "stream": True}
        path = f"{url}/responses"
        async with client.stream("POST", path, json=body, headers=_HEADERS) as response:
            return await _events(response.aiter_bytes())

    return call, stream, client.aclose


def bare_aiohttp(url: str) -> Tuple[One, One, Any]:
    import aiohttp

    session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=1000))

    async def call() -> int:
        async with session.post(f"{url}/responses", json=_BODY, headers=_HEADERS) as response:
            return len((await response.json())["output"][0]["content"][0]["text"])

    async def stream() -> int:
        body = {**_BODY, "stream": True}
        async with session.post(f"{url}/responses", json=body, headers=_HEADERS) as response:
            return await _events(response.content.iter_any())

    return call, stream, session.close


def _seekgpt(url: str, transport: str) -> Tuple[One, One, Any]:
    from seekgpt import AsyncSeekGPT

    return library(AsyncSeekGPT(api_key=KEY, base_url=url, transport=transport, timeout=600))  # type: ignore


def _openai(url: str, http_client: str) -> Tuple[One, One, Any]:
    import openai

    http = getattr(openai, http_client)()
    return library(openai.AsyncOpenAI(api_key=KEY, base_url=url, http_client=http, timeout=600))


CONTESTANTS: Dict[str, Callable[[str], Tuple[One, One, Any]]] = {
    "httpx": bare_httpx,
    "aiohttp": bare_aiohttp,
    "seekgpt over httpx": lambda url: _seekgpt(url, "httpx"),
    "seekgpt over aiohttp": lambda url: _seekgpt(url, "aiohttp"),
    "openai over httpx": lambda url: _openai(url, "DefaultAsyncHttpxClient"),
    "openai over aiohttp": lambda url: _openai(url, "DefaultAioHttpClient"),
}


async def _crowd(one: One, many: int, expected: int) -> float:
    """Seconds for each of so many at once, some crowds in a row: they share what the collection of
    garbage costs, which comes at any time."""
    gc.collect()
    start = process_time()
    for _ in range(IN_A_ROW):
        found = await asyncio.gather(*[one() for _ in range(many)])
        if set(found) != {expected}:
            raise RuntimeError(f"not the answers: {set(found)}")
    return (process_time() - start) / many / IN_A_ROW


async def measure(url: str, rounds: int, names: List[str]) -> Dict[str, Dict[str, float]]:
    made = {name: CONTESTANTS[name](url) for name in names}
    best: Dict[str, Dict[str, float]] = {name: {} for name in names}
    for turn in range(rounds + 1):  # the first opens the connections, and does not count
        for name, (call, stream, _close) in made.items():
            for kind, one, many in (("calls", call, CALLS), ("streams", stream, STREAMS)):
                seconds = await _crowd(one, many, _EXPECTED[kind])
                if turn:
                    best[name][kind] = min(seconds, best[name].get(kind, seconds))
    for _call, _stream, close in made.values():
        await close()
    return best


if __name__ == "__main__":
    url, rounds, *names = sys.argv[1:]
    print(json.dumps(asyncio.run(measure(url, int(rounds), names))))
