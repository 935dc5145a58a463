from httpx._models import Response as HttpxResponse
from typing import (
    Any,
    AsyncIterator,
    Dict,
    Generator,
    Generic,
    Iterator,
    List,
    Optional,
    Set,
    TypeVar,
)
from .incremental import Reading
from typing_extensions import Self
from ..call import Answer, Call, Structure

T = TypeVar("T")
_DRAIN_SECONDS: float
_DRAIN_BYTES: int

def pull(
    response: HttpxResponse,
    source: Iterator[Any],
    reading: Reading,
) -> Generator[Any, None, None]:
    """The results of reading a response; the response is closed in the end, however it comes."""

class AsyncPull:
    """The awaiting twin of `pull`, an iterator and not a generator: one that is dropped half-way
    would be closed by the event loop at some time, in some order, and on trio with a warning.
    """

    reading: Reading
    def __init__(
        self,
        response: HttpxResponse,
        source: AsyncIterator[Any],
        reading: Reading,
    ) -> None: ...
    async def __anext__(self) -> Any: ...
    async def aclose(self) -> None:
        """Close the response, once, even if the surrounding task is being cancelled."""
    @property
    def is_open(self) -> bool:
        """Whether reading has begun, and the response is not closed yet."""

class AsyncLoop(Generic[T]):
    """One ``async for`` over an `AsyncPull`: when the loop is left, the response is closed."""
    def __init__(self, source: AsyncPull, owner: Any = None) -> None: ...
    def __aiter__(self) -> Self: ...
    def __anext__(self) -> Any: ...
    async def aclose(self) -> None: ...
    def __del__(self) -> None: ...

_closing: Set[Any]
_left_to_trio: Dict[Any, List[AsyncPull]]

class _BaseStream(Generic[T]):
    """What both kinds of streams have in common."""

    response: HttpxResponse
    def __init__(
        self,
        *,
        cast_to: Any,
        response: HttpxResponse,
        client: Any,
        options: Any = None,
        event: Optional[Structure] = None,
    ) -> None: ...
    @property
    def _request_id(self) -> Optional[str]: ...
    def __repr__(self) -> str: ...

class Stream(_BaseStream[T]):
    """The events of an answer, as they arrive.

    Iterate over it. Leaving the loop, the ``with`` block, or calling `close` closes the connection.
    """
    def __iter__(self) -> Iterator[T]: ...
    def __next__(self) -> T: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *_error: object) -> None: ...
    def close(self) -> None:
        """Close the response; what has not been read is lost. Does nothing the second time."""

class AsyncStream(_BaseStream[T]):
    """The events of an answer, as they arrive, for ``async for``.

    Leaving the loop, the ``async with`` block, or awaiting `close` closes the connection.
    """
    def __aiter__(self) -> AsyncIterator[T]: ...
    async def __anext__(self) -> T: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *_error: object) -> None: ...
    async def close(self) -> None:
        """Close the response; what has not been read is lost. Does nothing the second time."""
    aclose = close

def stream_class(client: Any, answer: Answer) -> Any:
    """The class of the streams that a client makes of such an answer."""

def open_stream(client: Any, call: Call, answer: Answer, response: HttpxResponse) -> Any:
    """The stream of events over a response that is still open."""
