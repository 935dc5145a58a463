from httpx._models import Headers as HttpxHeaders
from httpx._models import Request as HttpxRequest
from httpx._models import Response as HttpxResponse
from httpx._urls import URL as HttpxURL
from typing import (
    Any,
    AsyncIterator,
    Awaitable,
    Callable,
    Generic,
    Iterator,
    Optional,
    Type,
    TypeVar,
    Union,
    overload,
)
import datetime
import os
from ..call import Call

R = TypeVar("R")
T = TypeVar("T")

class BaseAPIResponse(Generic[R]):
    """A successful response, with what it says about itself."""

    http_response: HttpxResponse
    retries_taken: int
    """How many times the request was sent again before it succeeded."""
    def __init__(
        self,
        client: Any,
        call: Call,
        http_response: HttpxResponse,
        retries_taken: int = 0,
    ) -> None: ...
    @property
    def headers(self) -> HttpxHeaders: ...
    @property
    def http_request(self) -> HttpxRequest:
        """The request as it was sent, after any redirects."""
    @property
    def request_id(self) -> Optional[str]:
        """The ``x-request-id`` header: what to quote when asking for help."""
    @property
    def status_code(self) -> int: ...
    @property
    def url(self) -> HttpxURL: ...
    @property
    def method(self) -> str: ...
    @property
    def http_version(self) -> str: ...
    @property
    def elapsed(self) -> datetime.timedelta:
        """From sending the request to the end of the body; known when the response is closed."""
    @property
    def is_closed(self) -> bool:
        """Whether the body has been read, or given up."""
    def __repr__(self) -> str: ...

class LegacyAPIResponse(BaseAPIResponse[R]):
    """What methods of ``with_raw_response`` return: a response that has been read already.

    Nothing of it has to be awaited, in the async client neither.
    """
    @overload
    def parse(self, *, to: Type[T]) -> T: ...
    @overload
    def parse(self, *, to: None = None) -> R: ...
    @property
    def content(self) -> bytes: ...
    @property
    def text(self) -> str: ...
    def json(self, **kwargs: Any) -> Any:
        """The body, decoded as JSON."""
    def read(self) -> bytes:
        """The body; the same as `content`."""

class APIResponse(BaseAPIResponse[R]):
    """What methods of ``with_streaming_response`` hand to a ``with`` block.

    The body arrives when it is asked for: whole, with `read`, `text`, `json` or `parse`, or piece
    by piece, with `iter_bytes`, `iter_text` or `iter_lines`.
    """
    @overload
    def parse(self, *, to: Type[T]) -> T: ...
    @overload
    def parse(self, *, to: None = None) -> R: ...
    def read(self) -> bytes:
        """The whole body."""
    def text(self) -> str:
        """The whole body as text."""
    def json(self) -> Any:
        """The whole body, decoded as JSON."""
    def close(self) -> None:
        """Close the connection, unless the body was read to its end."""
    def iter_bytes(self, chunk_size: Optional[int] = None) -> Iterator[bytes]:
        """The body in chunks, decompressed."""
    def iter_text(self, chunk_size: Optional[int] = None) -> Iterator[str]:
        """The body in chunks of text."""
    def iter_lines(self) -> Iterator[str]:
        """The body line by line, without the line ends."""
    def stream_to_file(
        self,
        file: Union[str, os.PathLike[str]],
        *,
        chunk_size: Optional[int] = None,
    ) -> None:
        """Write the body to a file while it arrives. The file appears when all of it is there."""

class AsyncAPIResponse(BaseAPIResponse[R]):
    """What methods of ``with_streaming_response`` hand to an ``async with`` block.

    The body arrives when it is asked for: whole, with `read`, `text`, `json` or `parse`, or piece
    by piece, with `iter_bytes`, `iter_text` or `iter_lines`.
    """
    def __init__(
        self,
        client: Any,
        call: Call,
        http_response: HttpxResponse,
        retries_taken: int = 0,
    ) -> None: ...
    @overload
    async def parse(self, *, to: Type[T]) -> T: ...
    @overload
    async def parse(self, *, to: None = None) -> R: ...
    async def read(self) -> bytes:
        """The whole body."""
    async def text(self) -> str:
        """The whole body as text."""
    async def json(self) -> Any:
        """The whole body, decoded as JSON."""
    async def close(self) -> None:
        """Close the connection, unless the body was read to its end."""
    def iter_bytes(self, chunk_size: Optional[int] = None) -> AsyncIterator[bytes]:
        """The body in chunks, decompressed."""
    def iter_text(self, chunk_size: Optional[int] = None) -> AsyncIterator[str]:
        """The body in chunks of text."""
    def iter_lines(self) -> AsyncIterator[str]:
        """The body line by line, without the line ends."""
    async def stream_to_file(
        self,
        file: Union[str, os.PathLike[str]],
        *,
        chunk_size: Optional[int] = None,
    ) -> None:
        """Write the body to a file while it arrives; the disk is accessed off the event loop.

        The file appears when all of it is there.
        """

class StreamedBinaryAPIResponse(APIResponse[bytes]):
    """A streaming response of a method whose answer is binary; `parse` gives the bytes."""

class AsyncStreamedBinaryAPIResponse(AsyncAPIResponse[bytes]):
    """A streaming response of a method whose answer is binary; `parse` gives the bytes."""

ResponseT = TypeVar("ResponseT", bound=APIResponse[Any])
AsyncResponseT = TypeVar("AsyncResponseT", bound=AsyncAPIResponse[Any])

class ResponseContextManager(Generic[ResponseT]):
    """Sends the request when it is entered, and closes the response when it is left."""
    def __init__(self, request: Callable[[], ResponseT]) -> None: ...
    def __enter__(self) -> ResponseT: ...
    def __exit__(self, *_error: object) -> None: ...

class AsyncResponseContextManager(Generic[AsyncResponseT]):
    """Sends the request when it is entered, and closes the response when it is left."""
    def __init__(self, request: Callable[[], Awaitable[AsyncResponseT]]) -> None: ...
    async def __aenter__(self) -> AsyncResponseT: ...
    async def __aexit__(self, *_error: object) -> None: ...

def entering(client: Any, request: Callable[[], Any]) -> Any:
    """What makes a request of a client when it is entered, and closes its response."""

def streamed(client: Any, call: Call, response: Any, retries_taken: int) -> Any:
    """The response whose body is read when it is asked for.

    A binary answer that is streamed parses to its bytes.
    """
