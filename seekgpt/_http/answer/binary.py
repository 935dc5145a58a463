"""Answers that are not JSON: audio, images, the content of files."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
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

from ..._closed import cancelled_if_closed
from ..._hints import on_demand
from .incremental import Lines
from .invalid import json_of
from .whole_file import asave, save

if TYPE_CHECKING:
    import os

    import httpx

T = TypeVar("T")


class HttpxBinaryResponseContent:
    """A binary answer, which has been read into memory.

    To stream a large one to disk, call the method by way of ``with_streaming_response``.
    """

    response: httpx.Response

    def __init__(self, response: httpx.Response) -> None:
        self.response = response

    @property
    def content(self) -> bytes:
        """The bytes."""
        return self.response.content

    @property
    def text(self) -> str:
        """The bytes as text, decoded as the response's headers say."""
        return self.response.text

    @property
    def encoding(self) -> Optional[str]:
        """The encoding that `text` is decoded with."""
        return self.response.encoding

    @property
    def charset_encoding(self) -> Optional[str]:
        """The encoding that the response's headers name."""
        return self.response.charset_encoding

    @property
    def headers(self) -> httpx.Headers:
        return self.response.headers

    @property
    def status_code(self) -> int:
        return self.response.status_code

    @property
    def http_version(self) -> str:
        return self.response.http_version

    @property
    def num_bytes_downloaded(self) -> int:
        """How many bytes came over the wire, before any decompression."""
        return self.response.num_bytes_downloaded

    @property
    def _request_id(self) -> Optional[str]:
        found: Optional[str] = self.response.headers.get("x-request-id")
        return found

    def json(self, **kwargs: Any) -> Any:
        return json_of(self.response, **kwargs)

    def read(self) -> bytes:
        return self.response.read()

    def iter_bytes(self, chunk_size: Optional[int] = None) -> Iterator[bytes]:
        return self.response.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: Optional[int] = None) -> Iterator[str]:
        return self.response.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """The text line by line, without the line ends: CR, LF or both."""
        lines = Lines(self.response)
        for piece in self.response.iter_text():
            yield from lines.feed(piece)
        yield from lines.finish()

    def iter_raw(self, chunk_size: Optional[int] = None) -> Iterator[bytes]:
        return self.response.iter_raw(chunk_size)

    def write_to_file(self, file: Union[str, os.PathLike[str]]) -> None:
        """Write the bytes to a file, replacing what it holds."""
        self.stream_to_file(file)

    def stream_to_file(
        self, file: Union[str, os.PathLike[str]], *, chunk_size: Optional[int] = None
    ) -> None:
        """Write the bytes to a file in chunks. They are in memory already; see the class."""
        save(self.response.iter_bytes(chunk_size), file)

    def close(self) -> None:
        self.response.close()

    async def aread(self) -> bytes:
        return await self.response.aread()

    def aiter_bytes(self, chunk_size: Optional[int] = None) -> Eventual[bytes]:
        return Eventual(lambda: self.response.aiter_bytes(chunk_size))

    def aiter_text(self, chunk_size: Optional[int] = None) -> Eventual[str]:
        return Eventual(lambda: self.response.aiter_text(chunk_size))

    def aiter_lines(self) -> Eventual[str]:
        return Eventual(self._lines)

    async def _lines(self) -> AsyncIterator[str]:
        lines = Lines(self.response)
        async for piece in self.response.aiter_text():
            for line in lines.feed(piece):
                yield line
        for line in lines.finish():
            yield line

    def aiter_raw(self, chunk_size: Optional[int] = None) -> Eventual[bytes]:
        return Eventual(lambda: self.response.aiter_raw(chunk_size))

    async def astream_to_file(
        self, file: Union[str, os.PathLike[str]], *, chunk_size: Optional[int] = None
    ) -> None:
        """Like `stream_to_file`, with the disk accessed off the event loop."""
        await cancelled_if_closed(asave(self.response.aiter_bytes(chunk_size), file))

    async def aclose(self) -> None:
        await self.response.aclose()

    def __repr__(self) -> str:
        kind = self.response.headers.get("content-type", "unknown type")
        return f"<{type(self).__name__} [{self.response.status_code}] {kind}>"


class Eventual(Generic[T]):
    """An async iterator that may, but need not, be awaited first: both were ways to get one."""

    def __init__(self, make: Callable[[], AsyncIterator[T]]) -> None:
        self._make = make

    def __aiter__(self) -> AsyncIterator[T]:
        return self._make()

    def __await__(self) -> Generator[Any, Any, AsyncIterator[T]]:
        return self._itself().__await__()

    async def _itself(self) -> AsyncIterator[T]:
        return self._make()


on_demand(__name__)
