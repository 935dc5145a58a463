"""One test body, three ways to run it: blocking, on asyncio, and on trio.

A body is an ``async def`` that awaits `Colour.do`. Blocking, nothing in it ever suspends.
"""

from __future__ import annotations

from typing import Any, Awaitable, Callable, TypeVar

import httpx
import pytest

from seekgpt.client import AsyncSeekGPT, SeekGPT

T = TypeVar("T")


class Colour:
    def __init__(self, name: str) -> None:
        self.name = name
        self.blocking = name == "sync"

    def client(self, **settings: Any) -> Any:
        settings.setdefault("api_key", "sk-test")
        return SeekGPT(**settings) if self.blocking else AsyncSeekGPT(**settings)

    def mock(self, handler: Callable[[httpx.Request], httpx.Response], **settings: Any) -> Any:
        """A client whose requests go to a function; ``http`` are settings of its HTTP client."""
        cls: Any = httpx.Client if self.blocking else httpx.AsyncClient
        http = settings.pop("http", {})
        return self.client(
            http_client=cls(transport=httpx.MockTransport(handler), **http), **settings
        )

    async def do(self, function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        result = function(*args, **kwargs)
        return result if self.blocking else await result

    def run(self, body: Callable[[], Awaitable[T]]) -> T:
        if self.name == "asyncio":
            import asyncio

            return asyncio.run(body())  # type: ignore[arg-type]
        if self.name == "trio":
            import trio

            result: T = trio.run(body)
            return result
        coroutine: Any = body()
        try:
            coroutine.send(None)
        except StopIteration as stop:
            value: T = stop.value
            return value
        raise AssertionError("a blocking test body must not suspend")


def needs_websockets(colour: Colour) -> None:
    """Skip a test where websockets cannot be had; on trio only the newer releases have them."""
    websockets = pytest.importorskip("websockets")
    if colour.name == "trio" and int(websockets.__version__.partition(".")[0]) < 16:
        pytest.skip("this release of websockets has none on trio")
