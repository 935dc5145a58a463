from httpx._config import Timeout as HttpxTimeout
import os
from typing import (
    IO,
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
from typing_extensions import Protocol, SupportsIndex, TypeVar
from ._sentinels import NotGiven, Omit
from typing_extensions import Literal

_DataResidency = Literal["global", "us", "eu", "ae"]
PathLike = os.PathLike[str]
FileContent = Union[IO[bytes], bytes, PathLike]
Base64FileInput = Union[IO[bytes], PathLike]
FileTypes = Union[
    FileContent,
    Tuple[Optional[str], FileContent],
    Tuple[Optional[str], FileContent, Optional[str]],
    Tuple[Optional[str], FileContent, Optional[str], Mapping[str, str]],
]
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
Headers = Mapping[str, Union[str, Omit]]
Query = Mapping[str, object]
Body = object
Content = Union[str, bytes, bytearray, Iterable[bytes], None]
AsyncContent = Union[Content, AsyncIterable[bytes]]
TimeoutTypes = Union[float, HttpxTimeout, None]
ExtraHeaders = Optional[Headers]
ExtraQuery = Optional[Query]
ExtraBody = Optional[Body]
CallTimeout = Union[TimeoutTypes, NotGiven]
KeyProvider = Callable[[], str]
AsyncKeyProvider = Callable[[], Union[str, Awaitable[str]]]

class HttpClient(Protocol):
    def send(self, request: Any, *, stream: bool = ...) -> Any: ...
    def close(self) -> None: ...

class AsyncHttpClient(Protocol):
    def send(self, request: Any, *, stream: bool = ...) -> Any: ...
    def aclose(self) -> Awaitable[Any]: ...

class GetsHeaders(Protocol):
    def get(self, name: str, /) -> Optional[str]: ...

HeadersLike = Union[
    Mapping[str, str],
    Mapping[bytes, bytes],
    Sequence[Tuple[Any, Any]],
    GetsHeaders,
]

class SequenceNotStr(Protocol[T_co]):
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
