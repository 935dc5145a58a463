from httpx._models import Headers as HttpxHeaders
from httpx._models import Response as HttpxResponse
from typing import (
    Any,
    AsyncIterator,
    Callable,
    Generator,
    Generic,
    Iterator,
    Optional,
    TypeVar,
    Union,
)
import os

T = TypeVar("T")

class HttpxBinaryResponseContent:
    """A binary answer, which has been read into memory.

    To stream a large one to disk, call the method by way of ``with_streaming_response``.
    """

    response: HttpxResponse
    def __init__(self, response: HttpxResponse) -> None: ...
    @property
    def content(self) -> bytes:
        """The bytes."""
    @property
    def text(self) -> str:
        """The bytes as text, decoded as the response's headers say."""
    @property
    def encoding(self) -> Optional[str]:
        """The encoding that `text` is decoded with."""
    @property
    def charset_encoding(self) -> Optional[str]:
        """The encoding that the response's headers name."""
    @property
    def headers(self) -> HttpxHeaders: ...
    @property
    def status_code(self) -> int: ...
    @property
    def http_version(self) -> str: ...
    @property
    def num_bytes_downloaded(self) -> int:
        """How many bytes came over the wire, before any decompression."""
    @property
    def _request_id(self) -> Optional[str]: ...
    def json(self, **kwargs: Any) -> Any: ...
    def read(self) -> bytes: ...
    def iter_bytes(self, chunk_size: Optional[int] = None) -> Iterator[bytes]: ...
    def iter_text(self, chunk_size: Optional[int] = None) -> Iterator[str]: ...
    def iter_lines(self) -> Iterator[str]:
        """The text line by line, without the line ends: CR, LF or both."""
    def iter_raw(self, chunk_size: Optional[int] = None) -> Iterator[bytes]: ...
    def write_to_file(self, file: Union[str, os.PathLike[str]]) -> None:
        """Write the bytes to a file, replacing what it holds."""
    def stream_to_file(
        self,
        file: Union[str, os.PathLike[str]],
        *,
        chunk_size: Optional[int] = None,
    ) -> None:
        """Write the bytes to a file in chunks. They are in memory already; see the class."""
    def close(self) -> None: ...
    async def aread(self) -> bytes: ...
    def aiter_bytes(self, chunk_size: Optional[int] = None) -> Eventual[bytes]: ...
    def aiter_text(self, chunk_size: Optional[int] = None) -> Eventual[str]: ...
    def aiter_lines(self) -> Eventual[str]: ...
    def aiter_raw(self, chunk_size: Optional[int] = None) -> Eventual[bytes]: ...
    async def astream_to_file(
        self,
        file: Union[str, os.PathLike[str]],
        *,
        chunk_size: Optional[int] = None,
    ) -> None:
        """Like `stream_to_file`, with the disk accessed off the event loop."""
    async def aclose(self) -> None: ...
    def __repr__(self) -> str: ...

class Eventual(Generic[T]):
    """An async iterator that may, but need not, be awaited first: both were ways to get one."""
    def __init__(self, make: Callable[[], AsyncIterator[T]]) -> None: ...
    def __aiter__(self) -> AsyncIterator[T]: ...
    def __await__(self) -> Generator[Any, Any, AsyncIterator[T]]: ...
