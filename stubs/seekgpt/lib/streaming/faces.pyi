from httpx._models import Response as HttpxResponse
from typing import Any, Callable, Generic, Iterable, Iterator, Optional, TypeVar
from typing_extensions import Self

Event = TypeVar("Event")
Entered = TypeVar("Entered")

class Events(Generic[Event]):
    """The events of an answer, and what they add up to; the faces fetch them.

    The state says why its answer cannot be taken for whole, if it cannot: ``unfinished``.
    """
    def __init__(
        self,
        raw_stream: Any,
        state: Any,
        handle: Callable[[Any], Iterable[Event]],
    ) -> None: ...
    @property
    def response(self) -> HttpxResponse:
        """The HTTP response."""
    @property
    def complete(self) -> Optional[bool]:
        """Whether all has arrived that the API had to say; None as long as it may still come.

        False when the stream just broke off: then what it added up to is only a part.
        """

class EventStream(Events[Event], Generic[Event]):
    """The events of an answer as they arrive. Leaving a loop leaves the rest for another."""
    def __iter__(self) -> Iterator[Event]: ...
    def __next__(self) -> Event: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *_error: object) -> None: ...
    def close(self) -> None:
        """Close the connection; what has not been read is lost."""
    def until_done(self) -> Self:
        """Read to the end."""

class AsyncEventStream(Events[Event], Generic[Event]):
    """The events of an answer as they arrive. Leaving a loop leaves the rest for another."""
    def __aiter__(self) -> Self: ...
    async def __anext__(self) -> Event: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *_error: object) -> None: ...
    async def close(self) -> None:
        """Close the connection; what has not been read is lost."""
    async def until_done(self) -> Self:
        """Read to the end."""

class _Manager(Generic[Entered]):
    """Makes the request when it is entered, and closes the stream when it is left."""
    def __init__(self, api_request: Callable[[], Any], subject: Any) -> None: ...

class StreamManager(_Manager[Entered], Generic[Entered]):
    """Makes the request when a ``with`` is entered, and closes the stream at its end."""
    def __enter__(self) -> Entered: ...
    def __exit__(self, *_error: object) -> None: ...

class AsyncStreamManager(_Manager[Entered], Generic[Entered]):
    """Makes the request when an ``async with`` is entered, and closes the stream at its end."""
    async def __aenter__(self) -> Entered: ...
    async def __aexit__(self, *_error: object) -> None: ...
