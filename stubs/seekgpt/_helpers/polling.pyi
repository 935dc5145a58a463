from typing import Any, Coroutine, Generator, Union
from .._sentinels import Omit
from ..types import FileObject, Video
from ..types.vector_stores import VectorStoreFile, VectorStoreFileBatch

Flow = Generator[Any, Any, Any]
_POLL_AFTER: str
_BUSY: frozenset[str]
_SETTLED: frozenset[str]

def run(flow: Flow) -> Any:
    """Do what a flow says, blocking."""

async def arun(flow: Flow) -> Any:
    """Do what a flow says, awaiting."""

def wait_for_processing(
    self: Any,
    id: str,
    *,
    poll_interval: float = 5.0,
    max_wait_seconds: float = ...,
) -> FileObject:
    """Wait until a file has been processed, or failed to be.

    Args:
        id: ID of the file.
        poll_interval: Seconds between two looks at it.
        max_wait_seconds: After so many seconds a RuntimeError is raised.
    """

def async_wait_for_processing(
    self: Any,
    id: str,
    *,
    poll_interval: float = 5.0,
    max_wait_seconds: float = ...,
) -> Coroutine[Any, Any, FileObject]: ...
def poll_video(self: Any, video_id: str, *, poll_interval_ms: Union[int, Omit] = ...) -> Video:
    """Wait until a video is finished, or has failed.

    Args:
        video_id: ID of the video.
        poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
    """

def async_poll_video(
    self: Any,
    video_id: str,
    *,
    poll_interval_ms: Union[int, Omit] = ...,
) -> Coroutine[Any, Any, Video]: ...
def poll_store_file(
    self: Any,
    file_id: str,
    *,
    vector_store_id: str,
    poll_interval_ms: Union[int, Omit] = ...,
) -> VectorStoreFile:
    """Wait until a file of a vector store has been processed, or failed to be.

    Args:
        file_id: ID of the file.
        vector_store_id: ID of the vector store it was added to.
        poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
    """

def async_poll_store_file(
    self: Any,
    file_id: str,
    *,
    vector_store_id: str,
    poll_interval_ms: Union[int, Omit] = ...,
) -> Coroutine[Any, Any, VectorStoreFile]: ...
def poll_store_batch(
    self: Any,
    batch_id: str,
    *,
    vector_store_id: str,
    poll_interval_ms: Union[int, Omit] = ...,
) -> VectorStoreFileBatch:
    """Wait until all files of a batch have been processed, or failed to be.

    Args:
        batch_id: ID of the batch.
        vector_store_id: ID of the vector store its files were added to.
        poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
    """

def async_poll_store_batch(
    self: Any,
    batch_id: str,
    *,
    vector_store_id: str,
    poll_interval_ms: Union[int, Omit] = ...,
) -> Coroutine[Any, Any, VectorStoreFileBatch]: ...
