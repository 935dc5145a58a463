"""The two faces of a stream that puts together what it delivers: blocking, and awaiting.

What a piece means is told by a state that does no I/O; a face fetches the pieces. A manager makes
the request when it is entered, and closes the stream when it is left.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Generic, Iterable, Iterator, Optional, TypeVar

from ..._hints import on_demand
from ..._model.misfits import fitting
from ...errors import APIConnectionError

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Self

Event = TypeVar("Event")
Entered = TypeVar("Entered")


class Events(Generic[Event]):
    """The events of an answer, and what they add up to; the faces fetch them.

    The state says why its answer cannot be taken for whole, if it cannot: ``unfinished``.
    """

    def __init__(
        self, raw_stream: Any, state: Any, handle: Callable[[Any], Iterable[Event]]
    ) -> None:
        self._raw_stream = raw_stream
        self._state = state
        self._handle = handle
        self._ready: Iterator[Event] = iter(())

    @property
    def response(self) -> httpx.Response:
        """The HTTP response."""
        found: httpx.Response = self._raw_stream.response
        return found

    @property
    def complete(self) -> Optional[bool]:
        """Whether all has arrived that the API had to say; None as long as it may still come.

        False when the stream just broke off: then what it added up to is only a part.
        """
        if not self._state.unfinished:
            return True
        return None if self._raw_stream.complete is None else False

    def _events_of(self, piece: Any) -> Iterator[Event]:
        """What a piece of the answer brings.

        Raises:
            APIResponseValidationError: it makes no sense.
        """
        with fitting(self.response, piece):
            yield from self._handle(piece)

    def _whole(self, final: str) -> Any:
        """What the state makes of the answer when all has been read; ``final`` is how it says so.

        Raises:
            APIConnectionError: the stream ended, without an error of its own, before all arrived.
            APIResponseValidationError: what has arrived makes no sense.
        """
        if self._state.unfinished:
            raise APIConnectionError(message=self._state.unfinished, request=self.response.request)
        with fitting(self.response, None):
            return getattr(self._state, final)()


class EventStream(Events[Event], Generic[Event]):
    """The events of an answer as they arrive. Leaving a loop leaves the rest for another."""

    def __iter__(self) -> Iterator[Event]:
        return self

    def __next__(self) -> Event:
        while True:
            for event in self._ready:
                return event
            self._ready = self._events_of(next(self._raw_stream))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection; what has not been read is lost."""
        self._raw_stream.close()

    def until_done(self) -> Self:
        """Read to the end."""
        for _ in self:
            pass
        return self


class AsyncEventStream(Events[Event], Generic[Event]):
    """The events of an answer as they arrive. Leaving a loop leaves the rest for another."""

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Event:
        while True:
            for event in self._ready:
                return event
            self._ready = self._events_of(await self._raw_stream.__anext__())

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connection; what has not been read is lost."""
        await self._raw_stream.close()

    async def until_done(self) -> Self:
        """Read to the end."""
        async for _ in self:
            pass
        return self


class _Manager(Generic[Entered]):
    """Makes the request when it is entered, and closes the stream when it is left."""

    def __init__(self, api_request: Callable[[], Any], subject: Any) -> None:
        """
        Args:
            api_request: Makes the request; the stream of what the API sends, perhaps to be awaited.
            subject: What makes a face of that stream, see `_face`.
        """
        self._api_request = api_request
        self._subject = subject
        self._entered: Any = None

    def _face(self, raw_stream: Any) -> Entered:
        raise NotImplementedError


class StreamManager(_Manager[Entered], Generic[Entered]):
    """Makes the request when a ``with`` is entered, and closes the stream at its end."""

    def __enter__(self) -> Entered:
        self._entered = self._face(self._api_request())
        face: Entered = self._entered
        return face

    def __exit__(self, *_error: object) -> None:
        if self._entered is not None:
            self._entered.close()


class AsyncStreamManager(_Manager[Entered], Generic[Entered]):
    """Makes the request when an ``async with`` is entered, and closes the stream at its end."""

    async def __aenter__(self) -> Entered:
        self._entered = self._face(await self._api_request())
        face: Entered = self._entered
        return face

    async def __aexit__(self, *_error: object) -> None:
        if self._entered is not None:
            await self._entered.close()


on_demand(__name__)
