from httpx._types import AsyncByteStream as HttpxAsyncByteStream
from httpx._types import SyncByteStream as HttpxSyncByteStream
from typing import Any, AsyncIterator, Iterator, TypeVar
from ..effects import Flow
from ..request.multipart import Upload

T = TypeVar("T")

def drive(flow: Flow[T], http: Any) -> T:
    """Perform a flow with a blocking HTTP client."""

async def adrive(flow: Flow[T], http: Any) -> T:
    """Perform a flow with an async HTTP client, on asyncio or trio."""

async def aread(response: Any) -> bytes:
    """The whole body of a response."""

class BlockingUpload(HttpxSyncByteStream):
    """An `Upload` as a blocking HTTP client reads it; each iteration starts from the beginning."""
    def __init__(self, upload: Upload) -> None: ...
    def __iter__(self) -> Iterator[bytes]: ...

class AwaitedUpload(HttpxAsyncByteStream):
    """An `Upload` as an async HTTP client reads it: files are read in a worker thread."""
    def __init__(self, upload: Upload) -> None: ...
    def __aiter__(self) -> AsyncIterator[bytes]: ...
