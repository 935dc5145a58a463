from httpx._config import Timeout as HttpxTimeout
from typing import Any, Iterator, Mapping, Optional, Sequence, Tuple, TypeVar, Union, overload
from typing_extensions import Protocol, SupportsIndex
from ._http.files import FileTypes as FileTypes
from ._sentinels import NotGiven, Omit
from typing_extensions import Literal

_DataResidency = Literal["global", "us", "eu", "ae"]
T_co = TypeVar("T_co", covariant=True)
ResponseT = TypeVar("ResponseT")
Headers = Mapping[str, Union[str, Omit]]
Query = Mapping[str, object]
Body = object
TimeoutTypes = Union[float, HttpxTimeout, None]
ExtraHeaders = Optional[Headers]
ExtraQuery = Optional[Query]
ExtraBody = Optional[Body]
CallTimeout = Union[TimeoutTypes, NotGiven]

class GetsHeaders(Protocol):
    """The headers of a framework whose class is no mapping."""
    def get(self, name: str, /) -> Optional[str]: ...

HeadersLike = Union[
    Mapping[str, str],
    Mapping[bytes, bytes],
    Sequence[Tuple[Any, Any]],
    GetsHeaders,
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
