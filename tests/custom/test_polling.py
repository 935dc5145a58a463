"""Waiting for the API: how often it is asked, with what, and how long is waited in between."""

from __future__ import annotations

import json
import time
import warnings
from typing import Any, Dict, List, Optional

import anyio
import httpx
import pytest

import seekgpt
from tests.colours import Colour


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
            work = {"id": "x", "thread_id": "t", "status": status}
            return httpx.Response(200, json=work, headers=headers)

        self.client = colour.mock(handle)

    def wait(self, method: Any, *args: Any, **kwargs: Any) -> Any:
        async def body() -> Any:
            return await self.colour.do(method, *args, **kwargs)

        return self.colour.run(body)

    @property
    def lines(self) -> List[str]:
        return [f"{r.method} {r.url.path[len('/v1') :]}" for r in self.requests]

    @property
    def body(self) -> Any:
        """What the first request said."""
        return json.loads(self.requests[0].content)


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> List[float]:
    """The pauses, which do not happen."""
    pauses: List[float] = []

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)

    monkeypatch.setattr(time, "sleep", pauses.append)
    monkeypatch.setattr(anyio, "sleep", sleep)
    return pauses


# Waiting


def test_a_file(colour: Colour, slept: List[float]) -> None:
    work = Work(colour, "uploaded", "uploaded", "processed")
    file = work.wait(work.client.files.wait_for_processing, "x")
    assert file.status == "processed"
    assert slept == [5.0, 5.0]


def test_patience_ends(colour: Colour, slept: List[float]) -> None:
    work = Work(colour, "uploaded")
    with pytest.raises(RuntimeError, match="Giving up on waiting for file x"):
        work.wait(work.client.files.wait_for_processing, "x", max_wait_seconds=-1)


_STORE = {"vector_store_id": "vs"}
_POLLS = {
    "videos": {"video_id": "x"},
    "vector_stores.files": {"file_id": "x", **_STORE},
    "vector_stores.file_batches": {"batch_id": "x", **_STORE},
    "beta.threads.runs": {"run_id": "x", "thread_id": "t"},
}


def _resource(client: Any, path: str) -> Any:
    for step in path.split("."):
        client = getattr(client, step)
    return client


@pytest.mark.parametrize("path", list(_POLLS))
@pytest.mark.parametrize(
    ("given", "after", "expected"),
    [({}, None, 1.0), ({}, "20", 0.02), ({"poll_interval_ms": 7}, "20", 0.007)],
)
@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
def test_the_pause_is_the_callers_or_the_servers_or_a_second(
    colour: Colour,
    slept: List[float],
    path: str,
    given: Dict[str, int],
    after: Optional[str],
    expected: float,
) -> None:
    work = Work(colour, "in_progress", "queued", "completed", after=after)
    result = work.wait(_resource(work.client, path).poll, **_POLLS[path], **given)
    assert result.status == "completed"
    assert slept == [expected] * 2
    headers = work.requests[0].headers
    assert headers["x-stainless-poll-helper"] == "true"
    assert headers.get("x-stainless-custom-poll-interval") == ("7" if given else None)


@pytest.mark.parametrize("status", ["requires_action", "failed", "a status of tomorrow"])
@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
def test_a_run_that_waits_for_its_caller_or_is_lost_is_handed_out(
    colour: Colour, slept: List[float], status: str
) -> None:
    work = Work(colour, "cancelling", status)
    assert work.wait(work.client.beta.threads.runs.poll, "x", "t").status == status
    assert len(slept) == 1


def test_an_interval_below_zero_is_refused_before_anything_is_created(colour: Colour) -> None:
    work = Work(colour, "completed")
    with pytest.raises(ValueError, match="poll_interval_ms must be 0 or more, but it is -1"):
        work.wait(work.client.vector_stores.file_batches.create_and_poll, "vs", poll_interval_ms=-1)
    assert not work.requests


@pytest.mark.parametrize("path", list(_POLLS))
@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
def test_nobody_waits_longer_than_they_said(colour: Colour, path: str) -> None:
    work = Work(colour, "in_progress")
    begin = time.monotonic()
    with pytest.raises(TimeoutError, match=r"after 0\.05 seconds \(`max_wait_seconds`\)"):
        work.wait(
            _resource(work.client, path).poll, **_POLLS[path], max_wait_seconds=0.05
        )  # the pause that the server leaves us, a second, is cut short
    assert time.monotonic() - begin < 1
    assert len(work.requests) == 1


def test_without_patience_nothing_is_asked(colour: Colour) -> None:
    work = Work(colour, "completed")
    with pytest.raises(TimeoutError):
        work.wait(
            work.client.vector_stores.files.create_and_poll,
            "f",
            vector_store_id="vs",
            max_wait_seconds=0,
        )
    assert work.lines == ["POST /vector_stores/vs/files"]


@pytest.mark.parametrize("seconds", [-1, float("inf"), float("nan")])
def test_an_impossible_wait_is_refused_before_anything_is_created(
    colour: Colour, seconds: float
) -> None:
    work = Work(colour, "completed")
    stores = work.client.vector_stores
    for method, arguments in (
        (stores.files.upload_and_poll, {"file": b"x"}),
        (stores.file_batches.upload_and_poll, {"files": [b"x"]}),
        (stores.file_batches.create_and_poll, {}),
    ):
        with pytest.raises(ValueError, match="max_wait_seconds must be a number of seconds"):
            work.wait(method, vector_store_id="vs", **arguments, max_wait_seconds=seconds)
    assert not work.requests


def test_an_error_while_waiting_is_raised(colour: Colour, slept: List[float]) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        return httpx.Response(404, json={"error": {"message": "no such file"}})

    work = Work(colour, "completed")
    client = colour.mock(handle)
    with pytest.raises(Exception, match="no such file"):
        work.wait(client.vector_stores.files.poll, "x", **_STORE)


# Creating, and waiting


def test_a_file_of_a_vector_store(colour: Colour, slept: List[float]) -> None:
    work = Work(colour, "in_progress", "in_progress", "completed")
    files = work.client.vector_stores.files
    assert work.wait(files.create_and_poll, "f", attributes={"a": 1}, **_STORE).status == (
        "completed"
    )
    assert work.lines == [
        "POST /vector_stores/vs/files",
        "GET /vector_stores/vs/files/f",
        "GET /vector_stores/vs/files/f",
    ]
    assert work.body == {"file_id": "f", "attributes": {"a": 1}}


def test_a_batch_of_files(colour: Colour, slept: List[float]) -> None:
    work = Work(colour, "in_progress", "completed")
    batches = work.client.vector_stores.file_batches
    work.wait(batches.create_and_poll, "vs", file_ids=["f", "g"])
    assert work.lines == [
        "POST /vector_stores/vs/file_batches",
        "GET /vector_stores/vs/file_batches/x",
    ]
    assert work.body == {"file_ids": ["f", "g"]}


@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
def test_a_video(colour: Colour, slept: List[float]) -> None:
    work = Work(colour, "queued", "in_progress", "completed")
    work.wait(work.client.videos.create_and_poll, prompt="a river", poll_interval_ms=3)
    assert work.lines == ["POST /videos", "GET /videos/x", "GET /videos/x"]
    assert slept == [0.003]


@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
def test_a_run(colour: Colour, slept: List[float]) -> None:
    work = Work(colour, "queued", "requires_action")
    runs = work.client.beta.threads.runs
    work.wait(runs.create_and_poll, thread_id="t", assistant_id="a", include=[])
    assert work.lines == ["POST /threads/t/runs", "GET /threads/t/runs/x"]
    assert work.body == {"assistant_id": "a"}

    work = Work(colour, "queued", "completed")
    runs = work.client.beta.threads.runs
    outputs = [{"tool_call_id": "c", "output": "42"}]
    work.wait(runs.submit_tool_outputs_and_poll, thread_id="t", run_id="x", tool_outputs=outputs)
    assert work.lines == ["POST /threads/t/runs/x/submit_tool_outputs", "GET /threads/t/runs/x"]


def test_a_thread_with_a_run(colour: Colour, slept: List[float]) -> None:
    work = Work(colour, "queued", "completed")
    work.wait(work.client.beta.threads.create_and_run_poll, assistant_id="a")
    assert work.lines == ["POST /threads/runs", "GET /threads/t/runs/x"]


def test_headers_queries_and_timeouts_hold_for_every_request_but_a_body_only_for_the_first(
    colour: Colour, slept: List[float]
) -> None:
    work = Work(colour, "queued", "completed")
    work.wait(
        work.client.vector_stores.file_batches.create_and_poll,
        "vs",
        file_ids=["f"],
        extra_headers={"X-Mine": "1"},
        extra_query={"q": "2"},
        extra_body={"more": 3},
        timeout=4,
        idempotency_key="k",
    )
    for request in work.requests:
        assert request.headers["x-mine"] == "1"
        assert request.url.params["q"] == "2"
        assert request.extensions["timeout"]["read"] == 4
    assert work.body == {"file_ids": ["f"], "more": 3}
    assert work.requests[0].headers["idempotency-key"] == "k"
    assert not work.requests[1].content


# How these methods behave as methods


def test_a_deprecated_method_warns_once(colour: Colour, slept: List[float]) -> None:
    work = Work(colour, "queued", "in_progress", "completed")

    async def body() -> None:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            await colour.do(work.client.videos.create_and_poll, prompt="a river")
        told = [w for w in caught if issubclass(w.category, DeprecationWarning)]
        assert [str(w.message).partition(" ")[0] for w in told] == ["videos.create_and_poll()"]

    colour.run(body)


def test_what_replaces_a_method_is_called_by_the_methods_over_it(
    colour: Colour, slept: List[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As tracing wraps methods: in the class, or in one client."""
    work = Work(colour, "completed")
    files = work.client.vector_stores.files
    seen: List[Dict[str, Any]] = []
    for place in (type(files), files):
        original = files.create

        def traced(*args: Any, original: Any = original, **kwargs: Any) -> Any:
            seen.append(kwargs)
            return original(*args[-1:], **kwargs)

        monkeypatch.setattr(place, "create", traced)
        work.wait(files.create_and_poll, "f", **_STORE)
    assert [call["file_id"] for call in seen] == ["f", "f", "f"]


def test_they_have_no_raw_form(colour: Colour) -> None:
    client = colour.client()
    assert "poll" not in dir(client.videos.with_raw_response)
    assert "retrieve" in dir(client.videos.with_raw_response)
    with pytest.raises(AttributeError, match="no method 'poll' with raw responses"):
        client.videos.with_raw_response.poll  # noqa: B018


@pytest.mark.parametrize("answer", [{}, {"id": None, "status": "queued"}, {"id": ""}, [], 5])
def test_what_has_no_id_cannot_be_waited_for(colour: Colour, answer: Any) -> None:
    client = colour.mock(lambda request: httpx.Response(200, json=answer))

    async def body() -> None:
        files = client.vector_stores.files
        with pytest.raises(seekgpt.SeekGPTError):
            await colour.do(files.upload_and_poll, vector_store_id="v", file=b"x")

    colour.run(body)
