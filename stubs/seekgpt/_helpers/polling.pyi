from typing import Any, Union
from .._http.effects import Flow
from .._sentinels import Omit

Interval = Union[int, Omit]
_POLL_AFTER: str
_BUSY: frozenset[str]
_SETTLED: frozenset[str]

def wait_for_file(
    files: Any,
    id: str,
    *,
    poll_interval: float,
    max_wait_seconds: float,
) -> Flow[Any]:
    """Look at a file until it has been processed, or patience ends."""

def poll(resource: Any, *, poll_interval_ms: Interval = ..., **asking: Any) -> Flow[Any]:
    """Retrieve something, as the other arguments say, until it is not busy any more."""

def create_video(videos: Any, *, poll_interval_ms: Interval = ..., **arguments: Any) -> Flow[Any]:
    """Create a video, and look at it until it is done."""

def create_in_store(
    resource: Any,
    vector_store_id: str,
    *,
    poll_interval_ms: Interval = ...,
    **arguments: Any,
) -> Flow[Any]:
    """Add a file, or a batch of files, to a vector store, and look at it until it is done."""

def create_run(runs: Any, *, poll_interval_ms: Interval = ..., **arguments: Any) -> Flow[Any]:
    """Begin a run, and look at it until it has ended or waits for somebody else."""

def create_thread_and_run(
    threads: Any,
    *,
    poll_interval_ms: Interval = ...,
    **arguments: Any,
) -> Flow[Any]:
    """Begin a run on a new thread, and look at it until it has ended or waits for somebody else."""

def submit_tool_outputs(
    runs: Any,
    *,
    poll_interval_ms: Interval = ...,
    **arguments: Any,
) -> Flow[Any]:
    """Hand in what a run waits for, and look at it until it has ended or waits again."""

def check_interval(interval_ms: Interval) -> None:
    """Refuse an impossible interval before anything is created."""
