"""Waiting for the API to finish something: ask, wait as long as it says, ask again.

The functions here are flows over declared methods, and are declared as methods themselves. What
they yield is done by the client's driver, blocking or awaiting.
"""

from __future__ import annotations

import time
from typing import Any, Dict, Mapping, Union

from .._http.effects import Flow, Sleep
from .._redact import Unseen
from .._sentinels import Omit, omit

Interval = Union[int, Omit]

#: The server says here how long to wait before asking again.
_POLL_AFTER = "seekgpt-poll-after-ms"
_BUSY = frozenset(("queued", "in_progress", "cancelling"))
_SETTLED = frozenset(("processed", "error", "deleted"))
#: What holds for looking at a thing as it does for making it. ``extra_body`` is not among it:
#: looking sends no body.
_FOR_EACH_REQUEST = ("extra_headers", "extra_query", "timeout")


def wait_for_file(
    files: Any, id: str, *, poll_interval: float, max_wait_seconds: float
) -> Flow[Any]:
    """Look at a file until it has been processed, or patience ends."""
    begin = time.monotonic()
    while True:
        file = yield files.retrieve(id)
        if file.status in _SETTLED:
            return file
        if time.monotonic() - begin > max_wait_seconds:
            raise RuntimeError(
                f"Giving up on waiting for file {id} to finish processing "
                f"after {max_wait_seconds} seconds."
            )
        yield Sleep(poll_interval)


def poll(resource: Any, *, poll_interval_ms: Interval = omit, **asking: Any) -> Flow[Any]:
    """Retrieve something, as the other arguments say, until it is not busy any more."""
    check_interval(poll_interval_ms)
    chosen = {}
    if not isinstance(poll_interval_ms, Omit):
        chosen["X-Stainless-Custom-Poll-Interval"] = str(poll_interval_ms)
    own = {"X-Stainless-Poll-Helper": "true"}
    asking["extra_headers"] = Unseen({**own, **(asking.get("extra_headers") or {}), **chosen})
    while True:
        response = yield resource.with_raw_response.retrieve(**asking)
        result = response.parse()
        if result.status not in _BUSY:
            return result
        yield Sleep(_pause(response.headers.get(_POLL_AFTER, ""), poll_interval_ms) / 1000)


def create_video(videos: Any, *, poll_interval_ms: Interval = omit, **arguments: Any) -> Flow[Any]:
    """Create a video, and look at it until it is done."""
    check_interval(poll_interval_ms)
    video = yield videos.create(**arguments)
    asking = {"video_id": video.id, **_for_each_request(arguments)}
    return (yield from poll(videos, poll_interval_ms=poll_interval_ms, **asking))


def create_in_store(
    resource: Any, vector_store_id: str, *, poll_interval_ms: Interval = omit, **arguments: Any
) -> Flow[Any]:
    """Add a file, or a batch of files, to a vector store, and look at it until it is done."""
    check_interval(poll_interval_ms)
    made = yield resource.create(vector_store_id, **arguments)
    asking = {"vector_store_id": vector_store_id, **_for_each_request(arguments)}
    if "file_id" in arguments:
        asking["file_id"] = arguments["file_id"]
    else:
        asking["batch_id"] = made.id
    return (yield from poll(resource, poll_interval_ms=poll_interval_ms, **asking))


def create_run(runs: Any, *, poll_interval_ms: Interval = omit, **arguments: Any) -> Flow[Any]:
    """Begin a run, and look at it until it has ended or waits for somebody else."""
    check_interval(poll_interval_ms)
    run = yield runs.create(**arguments)
    return (yield from _until_ended(runs, run, poll_interval_ms, arguments))


def create_thread_and_run(
    threads: Any, *, poll_interval_ms: Interval = omit, **arguments: Any
) -> Flow[Any]:
    """Begin a run on a new thread, and look at it until it has ended or waits for somebody else."""
    check_interval(poll_interval_ms)
    run = yield threads.create_and_run(**arguments)
    return (yield from _until_ended(threads.runs, run, poll_interval_ms, arguments))


def submit_tool_outputs(
    runs: Any, *, poll_interval_ms: Interval = omit, **arguments: Any
) -> Flow[Any]:
    """Hand in what a run waits for, and look at it until it has ended or waits again."""
    check_interval(poll_interval_ms)
    run = yield runs.submit_tool_outputs(**arguments)
    return (yield from _until_ended(runs, run, poll_interval_ms, arguments))


def _until_ended(
    runs: Any, run: Any, poll_interval_ms: Interval, arguments: Mapping[str, Any]
) -> Flow[Any]:
    asking = {"run_id": run.id, "thread_id": run.thread_id, **_for_each_request(arguments)}
    return (yield from poll(runs, poll_interval_ms=poll_interval_ms, **asking))


def check_interval(interval_ms: Interval) -> None:
    """Refuse an impossible interval before anything is created."""
    if not isinstance(interval_ms, Omit) and interval_ms < 0:
        raise ValueError(f"poll_interval_ms must be 0 or more, but it is {interval_ms}")


def _pause(said: str, interval_ms: Interval) -> int:
    """Milliseconds to wait: as the caller wants, else as the server says, else a second."""
    if not isinstance(interval_ms, Omit):
        return interval_ms
    return int(said) if said.isdigit() else 1000


def _for_each_request(arguments: Mapping[str, Any]) -> Dict[str, Any]:
    return {name: arguments[name] for name in _FOR_EACH_REQUEST if name in arguments}
