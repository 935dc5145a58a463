"""Waiting for the API to finish something: ask, wait as long as it says, ask again.

The functions here are flows over declared methods, and are declared as methods themselves. What
they yield is done by the client's driver, blocking or awaiting.
"""

from __future__ import annotations

import math
import time
from typing import Any, Dict, Mapping, Union

from .._http.effects import Flow, Sleep
from .._redact import Unseen
from .._sentinels import Omit, omit
from ..errors import SeekGPTError, brief

Interval = Union[int, Omit]
Seconds = Union[float, Omit]

#: The server says here how long to wait before asking again.
_POLL_AFTER = "seekgpt-poll-after-ms"
_BUSY = frozenset(("queued", "in_progress", "cancelling"))
_SETTLED = frozenset(("processed", "error", "deleted"))
_PATIENCE = ("poll_interval_ms", "max_wait_seconds")
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


def poll(
    resource: Any,
    *,
    poll_interval_ms: Interval = omit,
    max_wait_seconds: Seconds = omit,
    **asking: Any,
) -> Flow[Any]:
    """Retrieve something, as the other arguments say, until it is not busy any more."""
    _check(poll_interval_ms, max_wait_seconds)
    chosen = {}
    if not isinstance(poll_interval_ms, Omit):
        chosen["X-Stainless-Custom-Poll-Interval"] = str(poll_interval_ms)
    own = {"X-Stainless-Poll-Helper": "true"}
    asking["extra_headers"] = Unseen({**own, **(asking.get("extra_headers") or {}), **chosen})
    left = math.inf if isinstance(max_wait_seconds, Omit) else max_wait_seconds
    end = time.monotonic() + left
    while left > 0:
        response = yield resource.with_raw_response.retrieve(**asking)
        result = response.parse()
        if result.status not in _BUSY:
            return result
        pause = _pause(response.headers.get(_POLL_AFTER, ""), poll_interval_ms) / 1000
        left = end - time.monotonic()
        yield Sleep(max(min(pause, left), 0))
        left = end - time.monotonic()
    raise TimeoutError(
        f"Gave up waiting after {max_wait_seconds} seconds (`max_wait_seconds`); "
        "what was waited for goes on on the server"
    )


def create_video(videos: Any, **arguments: Any) -> Flow[Any]:
    """Create a video, and look at it until it is done."""
    patience = patience_of(arguments)
    video = yield videos.create(**arguments)
    asking = {"video_id": said(video, "id"), **_for_each_request(arguments)}
    return (yield from poll(videos, **patience, **asking))


def create_in_store(resource: Any, vector_store_id: str, **arguments: Any) -> Flow[Any]:
    """Add a file, or a batch of files, to a vector store, and look at it until it is done."""
    patience = patience_of(arguments)
    made = yield resource.create(vector_store_id, **arguments)
    asking = {"vector_store_id": vector_store_id, **_for_each_request(arguments)}
    if "file_id" in arguments:
        asking["file_id"] = arguments["file_id"]
    else:
        asking["batch_id"] = said(made, "id")
    return (yield from poll(resource, **patience, **asking))


def create_run(runs: Any, **arguments: Any) -> Flow[Any]:
    """Begin a run, and look at it until it has ended or waits for somebody else."""
    patience = patience_of(arguments)
    run = yield runs.create(**arguments)
    return (yield from _until_ended(runs, run, patience, arguments))


def create_thread_and_run(threads: Any, **arguments: Any) -> Flow[Any]:
    """Begin a run on a new thread, and look at it until it has ended or waits for somebody else."""
    patience = patience_of(arguments)
    run = yield threads.create_and_run(**arguments)
    return (yield from _until_ended(threads.runs, run, patience, arguments))


def submit_tool_outputs(runs: Any, **arguments: Any) -> Flow[Any]:
    """Hand in what a run waits for, and look at it until it has ended or waits again."""
    patience = patience_of(arguments)
    run = yield runs.submit_tool_outputs(**arguments)
    return (yield from _until_ended(runs, run, patience, arguments))


def _until_ended(
    runs: Any, run: Any, patience: Mapping[str, Any], arguments: Mapping[str, Any]
) -> Flow[Any]:
    asking: Dict[str, Any] = {"run_id": said(run, "id"), "thread_id": said(run, "thread_id")}
    asking.update(_for_each_request(arguments))
    return (yield from poll(runs, **patience, **asking))


def said(answer: Any, name: str) -> str:
    """What an answer says that the next request needs.

    Raises:
        SeekGPTError: it says nothing of the kind.
    """
    value = getattr(answer, name, None)
    if not isinstance(value, str) or not value:
        raise SeekGPTError(
            f"The API answered with a {type(answer).__name__} whose `{name}` is "
            f"{brief(repr(value), 80)}; the next request needs it"
        )
    return value


def patience_of(arguments: Dict[str, Any]) -> Dict[str, Any]:
    """What arguments say of waiting, taken out of them before anything is created.

    Raises:
        ValueError: nobody can wait so long, or so short.
    """
    given = {name: arguments.pop(name) for name in _PATIENCE if name in arguments}
    _check(**given)
    return given


def _check(poll_interval_ms: Interval = omit, max_wait_seconds: Seconds = omit) -> None:
    if not isinstance(poll_interval_ms, Omit) and poll_interval_ms < 0:
        raise ValueError(f"poll_interval_ms must be 0 or more, but it is {poll_interval_ms}")
    if not isinstance(max_wait_seconds, Omit) and not 0 <= max_wait_seconds < math.inf:
        raise ValueError(
            f"max_wait_seconds must be a number of seconds, 0 or more, but it is {max_wait_seconds}"
        )


def _pause(said: str, interval_ms: Interval) -> int:
    """Milliseconds to wait: as the caller wants, else as the server says, else a second."""
    if not isinstance(interval_ms, Omit):
        return interval_ms
    return int(said) if said.isdigit() else 1000


def _for_each_request(arguments: Mapping[str, Any]) -> Dict[str, Any]:
    return {name: arguments[name] for name in _FOR_EACH_REQUEST if name in arguments}
