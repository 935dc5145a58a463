"""Waiting for the API to finish something: ask, wait as long as it says, ask again.

The waiting is written once, as a generator that yields what to do next: a call to make, or seconds
to let pass. Two runners do it, blocking and awaiting.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Callable, Container, Coroutine, Generator, Optional, Union

from .._sentinels import Omit, omit

if TYPE_CHECKING:
    from ..types import FileObject, Video
    from ..types.vector_stores import VectorStoreFile, VectorStoreFileBatch

Flow = Generator[Any, Any, Any]

#: The server says here how long to wait before asking again.
_POLL_AFTER = "seekgpt-poll-after-ms"
_BUSY = frozenset(("queued", "in_progress"))
_SETTLED = frozenset(("processed", "error", "deleted"))


def run(flow: Flow) -> Any:
    """Do what a flow says, blocking."""
    result: Any = None
    while True:
        try:
            step = flow.send(result)
        except StopIteration as stop:
            return stop.value
        if callable(step):
            result = step()
        else:
            time.sleep(step)
            result = None


async def arun(flow: Flow) -> Any:
    """Do what a flow says, awaiting."""
    from anyio import sleep

    result: Any = None
    while True:
        try:
            step = flow.send(result)
        except StopIteration as stop:
            return stop.value
        result = await (step() if callable(step) else sleep(step))


def _until_settled(retrieve: Callable[[], Any], id: str, interval: float, patience: float) -> Flow:
    begin = time.monotonic()
    file = yield retrieve
    while file.status not in _SETTLED:
        if time.monotonic() - begin > patience:
            raise RuntimeError(
                f"Giving up on waiting for file {id} to finish processing after {patience} seconds."
            )
        yield interval
        file = yield retrieve
    return file


def _while_busy(
    retrieve: Callable[..., Any], interval_ms: Union[int, Omit], busy: Container[Optional[str]]
) -> Flow:
    headers = {"X-Stainless-Poll-Helper": "true"}
    if not isinstance(interval_ms, Omit):
        headers["X-Stainless-Custom-Poll-Interval"] = str(interval_ms)
    while True:
        response = yield lambda: retrieve(extra_headers=headers)
        result = response.parse()
        if result.status not in busy:
            return result
        wait: Any = interval_ms
        if isinstance(interval_ms, Omit):
            said = response.headers.get(_POLL_AFTER, "")
            wait = int(said) if said.isdigit() else 1000
        yield wait / 1000


# Files


def wait_for_processing(
    self: Any, id: str, *, poll_interval: float = 5.0, max_wait_seconds: float = 30 * 60
) -> FileObject:
    """Wait until a file has been processed, or failed to be.

    Args:
        id: ID of the file.
        poll_interval: Seconds between two looks at it.
        max_wait_seconds: After so many seconds a RuntimeError is raised.
    """
    file: FileObject = run(
        _until_settled(lambda: self.retrieve(id), id, poll_interval, max_wait_seconds)
    )
    return file


def async_wait_for_processing(
    self: Any, id: str, *, poll_interval: float = 5.0, max_wait_seconds: float = 30 * 60
) -> Coroutine[Any, Any, FileObject]:
    return arun(_until_settled(lambda: self.retrieve(id), id, poll_interval, max_wait_seconds))


# Videos


def _video(self: Any, video_id: str, poll_interval_ms: Union[int, Omit]) -> Flow:
    raw = self.with_raw_response
    return _while_busy(lambda **o: raw.retrieve(video_id, **o), poll_interval_ms, _BUSY)


def poll_video(self: Any, video_id: str, *, poll_interval_ms: Union[int, Omit] = omit) -> Video:
    """Wait until a video is finished, or has failed.

    Args:
        video_id: ID of the video.
        poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
    """
    video: Video = run(_video(self, video_id, poll_interval_ms))
    return video


def async_poll_video(
    self: Any, video_id: str, *, poll_interval_ms: Union[int, Omit] = omit
) -> Coroutine[Any, Any, Video]:
    return arun(_video(self, video_id, poll_interval_ms))


# Vector stores


def _in_store(self: Any, id: str, store: str, interval_ms: Union[int, Omit]) -> Flow:
    raw = self.with_raw_response
    return _while_busy(lambda **o: raw.retrieve(id, vector_store_id=store, **o), interval_ms, _BUSY)


def poll_store_file(
    self: Any, file_id: str, *, vector_store_id: str, poll_interval_ms: Union[int, Omit] = omit
) -> VectorStoreFile:
    """Wait until a file of a vector store has been processed, or failed to be.

    Args:
        file_id: ID of the file.
        vector_store_id: ID of the vector store it was added to.
        poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
    """
    file: VectorStoreFile = run(_in_store(self, file_id, vector_store_id, poll_interval_ms))
    return file


def async_poll_store_file(
    self: Any, file_id: str, *, vector_store_id: str, poll_interval_ms: Union[int, Omit] = omit
) -> Coroutine[Any, Any, VectorStoreFile]:
    return arun(_in_store(self, file_id, vector_store_id, poll_interval_ms))


def poll_store_batch(
    self: Any, batch_id: str, *, vector_store_id: str, poll_interval_ms: Union[int, Omit] = omit
) -> VectorStoreFileBatch:
    """Wait until all files of a batch have been processed, or failed to be.

    Args:
        batch_id: ID of the batch.
        vector_store_id: ID of the vector store its files were added to.
        poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
    """
    batch: VectorStoreFileBatch = run(_in_store(self, batch_id, vector_store_id, poll_interval_ms))
    return batch


def async_poll_store_batch(
    self: Any, batch_id: str, *, vector_store_id: str, poll_interval_ms: Union[int, Omit] = omit
) -> Coroutine[Any, Any, VectorStoreFileBatch]:
    return arun(_in_store(self, batch_id, vector_store_id, poll_interval_ms))
