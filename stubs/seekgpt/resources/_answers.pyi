from typing import Any, Coroutine, Generic, TypeVar
from typing_extensions import TypeAlias
from .._http.answer.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)

_R1 = TypeVar("_R1")
_R2 = TypeVar("_R2")
_R3 = TypeVar("_R3")
_R4 = TypeVar("_R4")
_R5 = TypeVar("_R5")
_R6 = TypeVar("_R6")
_R7 = TypeVar("_R7")
_R8 = TypeVar("_R8")
_R9 = TypeVar("_R9")
_R10 = TypeVar("_R10")
_R11 = TypeVar("_R11")
_R12 = TypeVar("_R12")
_Awaited: TypeAlias = Coroutine[Any, Any, _R1]
_Raw: TypeAlias = LegacyAPIResponse[_R1]
_AsyncRaw: TypeAlias = Coroutine[Any, Any, LegacyAPIResponse[_R1]]
_Streaming: TypeAlias = ResponseContextManager[APIResponse[_R1]]
_AsyncStreaming: TypeAlias = AsyncResponseContextManager[AsyncAPIResponse[_R1]]

class _Viewed(Generic[_R1, _R2]):
    @property
    def with_raw_response(self) -> _R1:
        """The same methods, returning the HTTP response with its headers; `parse()` goes on."""
    @property
    def with_streaming_response(self) -> _R2:
        """The same methods as context managers whose body is read when you ask for it."""
