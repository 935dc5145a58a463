from httpx._models import Response as HttpxResponse
from typing import (
    Any,
    AsyncIterator,
    Coroutine,
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

def read_in_time(response: HttpxResponse) -> bytes:
    """The whole body, in the time that a stream may take."""

async def aread_in_time(response: HttpxResponse) -> bytes:
    """The whole body, in the time that a stream may take."""

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
    def leave(self) -> None:
        """Have the response closed soon, by whoever has no `await` to do it with."""
    def __del__(self) -> None: ...

class AsyncLoop(Generic[T]):
    """One ``async for`` over an `AsyncPull`: when the loop is left, the response is closed.

    With ``resumable`` this happens only when all has arrived: who holds the owner may go on.
    """
    def __init__(self, source: AsyncPull, owner: Any, resumable: bool = False) -> None: ...
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
    def complete(self) -> Optional[bool]:
        """Whether the stream ended as it should: the API said so, by ``[DONE]`` or a last event.

        None as long as it goes on, or if it was closed before; False when it just broke off.
        """
    @property
    def _request_id(self) -> Optional[str]: ...
    def __repr__(self) -> str: ...

class Stream(_BaseStream[T]):
    """The events of an answer, as they arrive.

    Iterate over it. A loop that was left can be gone on with by another. Leaving the ``with``
    block, calling `close`, or letting go of the stream closes the connection.
    """
    def __iter__(self) -> Iterator[T]: ...
    def __next__(self) -> T: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *_error: object) -> None: ...
    def close(self) -> None:
        """Close the response; what has not been read is lost. Does nothing the second time."""
    def __del__(self) -> None: ...

class AsyncStream(_BaseStream[T]):
    """The events of an answer, as they arrive, for ``async for``.

    A loop that was left can be gone on with by another. Leaving the ``async with`` block, awaiting
    `close`, or letting go of the stream closes the connection.
    """
    def __aiter__(self) -> AsyncIterator[T]: ...
    def __anext__(self) -> Coroutine[Any, Any, T]: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *_error: object) -> None: ...
    async def close(self) -> None:
        """Close the response; what has not been read is lost. Does nothing the second time."""
    aclose = close

def stream_class(client: Any, answer: Answer) -> Any:
    """The class of the streams that a client makes of such an answer."""

def open_stream(client: Any, call: Call, answer: Answer, response: HttpxResponse) -> Any:
    """The stream of events over a response that is still open."""
