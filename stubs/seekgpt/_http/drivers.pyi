from typing import Any, AsyncIterator, Generator, Iterator, TypeVar
import httpx
from .flow import Effect
from .multipart import Upload

T = TypeVar("T")

def drive(flow: Generator[Effect, Any, T], http: Any) -> T:
    """Perform a flow with a blocking HTTP client."""

async def adrive(flow: Generator[Effect, Any, T], http: Any) -> T:
    """Perform a flow with an async HTTP client, on asyncio or trio."""

class BlockingUpload(httpx.SyncByteStream):
    """An `Upload` as a blocking HTTP client reads it; each iteration starts from the beginning."""
    def __init__(self, upload: Upload) -> None: ...
    def __iter__(self) -> Iterator[bytes]: ...

class AwaitedUpload(httpx.AsyncByteStream):
    """An `Upload` as an async HTTP client reads it: files are read in a worker thread."""
    def __init__(self, upload: Upload) -> None: ...
    def __aiter__(self) -> AsyncIterator[bytes]: ...
