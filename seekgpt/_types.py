"""Types of arguments that every method takes, for annotations and stubs."""

from __future__ import annotations

import os
from typing import (
    IO,
    TYPE_CHECKING,
    Any,
    AsyncIterable,
    Awaitable,
    Callable,
    Iterable,
    Iterator,
    Mapping,
    Optional,
    Sequence,
    Tuple,
    Union,
    overload,
)

import httpx
from typing_extensions import Protocol, SupportsIndex, TypeVar

from ._sentinels import NotGiven, Omit

if TYPE_CHECKING:
    from typing_extensions import Literal

    _DataResidency = Literal["global", "us", "eu", "ae"]

if TYPE_CHECKING:
    PathLike = os.PathLike[str]
else:
    PathLike = os.PathLike  # not subscriptable on Python 3.8

FileContent = Union[IO[bytes], bytes, PathLike]
Base64FileInput = Union[IO[bytes], PathLike]

FileTypes = Union[
    FileContent,
    Tuple[Optional[str], FileContent],
    Tuple[Optional[str], FileContent, Optional[str]],
    Tuple[Optional[str], FileContent, Optional[str], Mapping[str, str]],
]
"""A file's content, or a tuple ``(name, content[, media type[, headers]])``."""

RequestFiles = Union[Mapping[str, FileTypes], Sequence[Tuple[str, FileTypes]]]

HttpxFileContent = Union[IO[bytes], bytes]
HttpxFileTypes = Union[
    HttpxFileContent,
    Tuple[Optional[str], HttpxFileContent],
    Tuple[Optional[str], HttpxFileContent, Optional[str]],
    Tuple[Optional[str], HttpxFileContent, Optional[str], Mapping[str, str]],
]
HttpxRequestFiles = Union[Mapping[str, HttpxFileTypes], Sequence[Tuple[str, HttpxFileTypes]]]

T_co = TypeVar("T_co", covariant=True)
ResponseT = TypeVar("ResponseT")
StreamT = TypeVar("StreamT")

T = TypeVar("T", default=None)
"""What an answer is parsed into; nothing, unless a class is given."""

Headers = Mapping[str, Union[str, Omit]]
Query = Mapping[str, object]
Body = object
Content = Union[str, bytes, bytearray, Iterable[bytes], None]
AsyncContent = Union[Content, AsyncIterable[bytes]]
TimeoutTypes = Union[float, httpx.Timeout, None]

# What every method takes besides its parameters, each under one name: type checkers put a union
# together at each of the thousand places that write it out.
ExtraHeaders = Optional[Headers]
ExtraQuery = Optional[Query]
ExtraBody = Optional[Body]
CallTimeout = Union[TimeoutTypes, NotGiven]


# What a client is made with that differs between the one that blocks and the one that awaits.
KeyProvider = Callable[[], str]
AsyncKeyProvider = Callable[[], Union[str, Awaitable[str]]]


class HttpClient(Protocol):
    """What sends requests for a client that blocks: an `httpx.Client`, or something like it."""

    def send(self, request: Any, *, stream: bool = ...) -> Any: ...
    def close(self) -> None: ...


class AsyncHttpClient(Protocol):
    """The same for a client that awaits: an `httpx.AsyncClient`, or something like it."""

    def send(self, request: Any, *, stream: bool = ...) -> Any: ...
    def aclose(self) -> Awaitable[Any]: ...


class GetsHeaders(Protocol):
    """The headers of a framework whose class is no mapping."""

    def get(self, name: str, /) -> Optional[str]: ...


HeadersLike = Union[
    Mapping[str, str], Mapping[bytes, bytes], Sequence[Tuple[Any, Any]], GetsHeaders
]


class SequenceNotStr(Protocol[T_co]):
    """A sequence, but not one string: its ``__contains__`` admits less than this asks for."""

    @overload
    def __getitem__(self, index: SupportsIndex, /) -> T_co: ...
    @overload
    def __getitem__(self, index: slice, /) -> Sequence[T_co]: ...
    def __contains__(self, value: object, /) -> bool: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[T_co]: ...
    def index(self, value: Any, start: int = 0, stop: int = ..., /) -> int: ...
    def count(self, value: Any, /) -> int: ...
    def __reversed__(self) -> Iterator[T_co]: ...
