"""Events of a stream, from the bytes of a network's chunks to typed objects: sync and async."""

from __future__ import annotations

import asyncio
import gc
import json
from time import perf_counter
from typing import Any, AsyncIterator, Dict, List

import payloads
from clock import fastest
from sides import Side

EVENTS = 10_000
HEADERS = {"content-type": "text/event-stream"}


def measure(side: Side) -> Dict[str, float]:
    data = payloads.deltas(EVENTS)
    chunks = list(payloads.event_stream(data))
    sync, floor = fastest(
        _sync_reader(side, chunks), lambda: [json.loads(item) for item in data], turns=5
    )
    return {
        "sync": sync / EVENTS,
        "async": asyncio.run(_read_async(side, chunks)) / EVENTS,
        "floor": floor / EVENTS,
    }


def _sync_reader(side: Side, chunks: List[bytes]) -> Any:
    http = side.http()
    client = side.make(lambda request: http.Response(200, content=iter(chunks), headers=HEADERS))

    def read() -> None:
        count = 0
        for event in client.responses.create(model="gpt-4o", input="hi", stream=True):
            count += event.type.startswith("response.")
        _check(count)

    return read


async def _read_async(side: Side, chunks: List[bytes]) -> float:
    http = side.http()

    async def content() -> AsyncIterator[bytes]:
        for chunk in chunks:
            yield chunk

    client = side.make_async(lambda request: http.Response(200, content=content(), headers=HEADERS))
    best = float("inf")
    for _ in range(6):
        gc.collect()
        start = perf_counter()
        count = 0
        async for event in await client.responses.create(model="gpt-4o", input="hi", stream=True):
            count += event.type.startswith("response.")
        best = min(best, perf_counter() - start)
        _check(count)
    return best


def _check(count: int) -> None:
    if count != EVENTS:
        raise RuntimeError(f"{count} events instead of {EVENTS}")
