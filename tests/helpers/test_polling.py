"""Waiting for the API: how often it is asked, and how long is waited in between."""

from __future__ import annotations

import time
from typing import Any, Dict, List, Optional

import anyio
import httpx
import pytest

from tests.http.colours import Colour


class Work:
    """Something that gets from status to status each time somebody looks."""

    def __init__(self, colour: Colour, *statuses: str, after: Optional[str] = None) -> None:
        self.requests: List[httpx.Request] = []
        self.colour = colour
        left = list(statuses)

        def handle(request: httpx.Request) -> httpx.Response:
            self.requests.append(request)
            headers = {"seekgpt-poll-after-ms": after} if after else {}
            status = left.pop(0) if len(left) > 1 else left[0]
            return httpx.Response(200, json={"id": "x", "status": status}, headers=headers)

        self.client = colour.mock(handle)

    def wait(self, method: Any, *args: Any, **kwargs: Any) -> Any:
        async def body() -> Any:
            return await self.colour.do(method, *args, **kwargs)

        return self.colour.run(body)


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> List[float]:
    """The pauses, which do not happen."""
    pauses: List[float] = []

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)

    monkeypatch.setattr(time, "sleep", pauses.append)
    monkeypatch.setattr(anyio, "sleep", sleep)
    return pauses


def test_a_file(colour: Colour, slept: List[float]) -> None:
    work = Work(colour, "uploaded", "uploaded", "processed")
    file = work.wait(work.client.files.wait_for_processing, "x")
    assert file.status == "processed"
    assert slept == [5.0, 5.0]


def test_patience_ends(colour: Colour, slept: List[float]) -> None:
    work = Work(colour, "uploaded")
    with pytest.raises(RuntimeError, match="Giving up on waiting for file x"):
        work.wait(work.client.files.wait_for_processing, "x", max_wait_seconds=-1)


@pytest.mark.parametrize(
    ("given", "after", "expected"), [({}, None, 1.0), ({}, "20", 0.02), ({"ms": 7}, "20", 0.007)]
)
@pytest.mark.filterwarnings("ignore:videos:DeprecationWarning")
def test_everything_else(
    colour: Colour,
    slept: List[float],
    given: Dict[str, int],
    after: Optional[str],
    expected: float,
) -> None:
    interval = {"poll_interval_ms": given["ms"]} if given else {}
    store = {"vector_store_id": "vs"}
    for path, arguments in (("videos", {}), ("files", store), ("file_batches", store)):
        del slept[:]
        work = Work(colour, "in_progress", "in_progress", "completed", after=after)
        home = work.client.vector_stores if arguments else work.client
        result = work.wait(getattr(home, path).poll, "x", **arguments, **interval)
        assert result.status == "completed"
        assert slept == [expected] * 2
        assert work.requests[0].headers["x-stainless-poll-helper"] == "true"
