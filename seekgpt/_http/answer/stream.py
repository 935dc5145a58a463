"""Reading a body while it arrives: once by blocking, once by awaiting; and streams of events.

Whoever leaves a stream half-read may go on with it; when nobody holds it any more, or a read was
cancelled, the connection is closed.
When the last event has come, the few bytes that end the body are waited for, but not for long: then
the connection can be used again.
"""

from __future__ import annotations

import math
import sys
import time
from contextlib import contextmanager, suppress
from functools import partial
from typing import (
    TYPE_CHECKING,
    Any,
    AsyncIterator,
    Callable,
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

from ..._closed import cancelled_if_closed
from ..._hints import on_demand
from ..._redact import discreet
from ..._timeout import patience
from ..exchange.content import watched
from ..exchange.drivers import aread
from .decode import is_async
from .incremental import Events, Reading, StreamAlreadyConsumed

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Self

    from ..._timeout import Patience
    from ..call import Answer, Call, Structure

T = TypeVar("T")

_DRAIN_SECONDS = 0.08
_DRAIN_BYTES = 64 * 1024


def pull(
    response: httpx.Response, source: Iterator[Any], reading: Reading
) -> Generator[Any, None, None]:
    """The results of reading a response; the response is closed in the end, however it comes."""
    waiting = reading.patience
    fault: Optional[BaseException] = None
    try:
        for piece in source if waiting is None else _in_time(response, source, waiting):
            if waiting is None:
                yield from reading.feed(piece)
            else:
                for item in reading.feed(piece):
                    yield item
                    waiting.heard()
            if reading.ended:
                break
        else:
            yield from reading.finish()
    except Exception as error:
        fault = reading.failed(error)
        if fault is not error:
            fault.__cause__ = error
    finally:
        reading.left = not reading.ended
        if reading.ended and not response.is_closed:
            _drain(response, source)
        response.close()
    if fault is not None:
        piece = item = None
        raise discreet(fault)


def _in_time(response: httpx.Response, source: Iterator[Any], waiting: Patience) -> Iterator[Any]:
    """The pieces of a body, none of which is waited for too long.

    The lines of this library's own pools take a deadline. For others each single read is bounded,
    as far as they look at the request's timeouts again when they begin with the body.
    """
    extensions = response.request.extensions
    waits = extensions.get("timeout", {})
    extensions["timeout"] = {**waits, "read": min(waits.get("read") or math.inf, waiting.left)}
    while True:
        with _waiting(response, waiting):
            piece = next(source, None)
        if piece is None:
            return
        yield piece
        if waiting.left <= 0:
            raise waiting.ran_out()


@contextmanager
def _waiting(response: httpx.Response, waiting: Patience) -> Iterator[None]:
    line: Any = response.extensions.get("network_stream")
    bounded = hasattr(line, "deadline")
    try:
        if bounded:
            line.deadline = time.monotonic() + waiting.left
        yield
    except Exception as error:
        if waiting.left <= 0.001:
            raise waiting.ran_out() from error
        raise
    finally:
        if bounded:
            line.deadline = None


def read_in_time(response: httpx.Response) -> bytes:
    """The whole body, in the time that a stream may take."""
    waiting = patience(response, False)
    if waiting is None:
        return response.read()
    with _waiting(response, waiting):
        return response.read()


async def aread_in_time(response: httpx.Response) -> bytes:
    """The whole body, in the time that a stream may take."""
    waiting = patience(response, False)
    if waiting is None:
        return await aread(response)
    import anyio

    with anyio.move_on_after(max(waiting.left, 0)):
        return await aread(response)
    raise waiting.ran_out()


def _drain(response: httpx.Response, source: Iterator[Any]) -> None:
    """Read on to the end of the body, if it is near.

    A blocking read cannot be interrupted, so each one is given the time that is left: by way of the
    network stream, which takes a timeout with every read, while the response took its own for good
    when it began. Only HTTP/1 connections have to be read to the end to be of use again.
    """
    network = response.extensions.get("network_stream")
    if network is None or response.http_version not in ("HTTP/1.1", "HTTP/1.0"):
        return
    read, deadline = network.read, time.monotonic() + _DRAIN_SECONDS

    def read_briefly(max_bytes: int, timeout: Optional[float] = None) -> Any:
        return read(max_bytes, max(deadline - time.monotonic(), 0.001))

    try:
        network.read = read_briefly
    except AttributeError:  # the network stream of another library than httpcore
        return
    room = _DRAIN_BYTES
    try:
        for piece in source:
            room -= len(piece)
            if room < 0 or time.monotonic() > deadline:
                break
    except Exception:
        pass  # The stream was complete; that its connection is lost harms nobody.
    finally:
        del network.read


class AsyncPull:
    """The awaiting twin of `pull`, an iterator and not a generator: one that is dropped half-way
    would be closed by the event loop at some time, in some order, and on trio with a warning."""

    def __init__(
        self, response: httpx.Response, source: AsyncIterator[Any], reading: Reading
    ) -> None:
        self.reading = reading
        self._response = response
        self._source = source
        self._ready: Iterator[Any] = iter(())
        self.started = False
        self._over = False
        self.later = _scheduler()
        self._abandoned = False
        self._decoder = watched(response)

    async def __anext__(self) -> Any:
        try:
            waiting = self.reading.patience
            if waiting is not None:
                waiting.heard()
            for item in self._ready:
                return item
            return await self._fetch()
        except StopAsyncIteration:
            raise
        except BaseException as error:
            fault = self.reading.failed(error)
            if fault is not error:
                fault.__cause__ = error
            await self.aclose()
        raise discreet(fault)

    async def _fetch(self) -> Any:
        reading, source = self.reading, self._source
        self.started = True
        while not (self._over or reading.ended):
            try:
                if reading.patience is None:
                    piece = await cancelled_if_closed(source.__anext__())
                else:
                    piece = await cancelled_if_closed(self._in_time(reading.patience))
            except StopAsyncIteration:
                self._over = True
                self._ready = iter(reading.finish())
            else:
                if self._decoder is not None and self._decoder.fault is not None:
                    raise self._decoder.fault
                self._ready = iter(reading.feed(piece))
            for item in self._ready:
                return item
        await self.aclose()
        raise StopAsyncIteration

    async def _in_time(self, waiting: Patience) -> Any:
        """The next piece of the body, which is not waited for too long."""
        import anyio

        with anyio.move_on_after(max(waiting.left, 0)):
            return await self._source.__anext__()
        raise waiting.ran_out()

    async def aclose(self) -> None:
        """Close the response, once, even if the surrounding task is being cancelled."""
        response, reading = self._response, self.reading
        if not reading.ended:
            reading.left = True
        if response.is_closed:
            return
        import anyio

        with anyio.CancelScope(shield=True):
            if self.started and not self._over:
                self._over = True
                # Without time to wait this cancels the read, which is the one way to close all the
                # generators below in their order and at once.
                with anyio.move_on_after(_DRAIN_SECONDS if reading.ended else 0):
                    await self._drain()
            await response.aclose()

    async def _drain(self) -> None:
        room = _DRAIN_BYTES
        try:
            async for piece in self._source:
                room -= len(piece)
                if room < 0:
                    return
        except Exception:
            pass  # What has arrived is complete or not wanted; how the connection ends is the same.

    def leave(self) -> None:
        """Have the response closed soon, by whoever has no `await` to do it with."""
        if not self._abandoned and not self._response.is_closed:
            self._abandoned = True
            self.reading.left = not self.reading.ended
            self.later(self)

    def __del__(self) -> None:
        with suppress(Exception):  # the interpreter may be half gone
            self.leave()


class AsyncLoop(Generic[T]):
    """One ``async for`` over an `AsyncPull`: when the loop is left, the response is closed.

    With ``resumable`` this happens only when all has arrived: who holds the owner may go on.
    """

    def __init__(self, source: AsyncPull, owner: Any, resumable: bool = False) -> None:
        self._source = source
        self._owner = owner  # may be all that keeps the client alive, and so the connection
        self._resumable = resumable

    def __aiter__(self) -> Self:
        return self

    def __anext__(self) -> Any:
        return self._source.__anext__()

    async def aclose(self) -> None:
        await self._source.aclose()

    def __del__(self) -> None:
        source = self._source
        if source.started and (source.reading.ended or not self._resumable):
            source.leave()


_closing: Set[Any] = set()  # an event loop does not hold on to its tasks itself


async def _close(source: AsyncPull) -> None:
    with suppress(Exception):  # nobody is there to be told
        await source.aclose()


def _scheduler() -> Callable[[AsyncPull], None]:
    """How to have something closed soon by the event loop that is running now."""
    if "asyncio" in sys.modules:
        import asyncio

        try:
            return partial(_soon_on_asyncio, asyncio.get_running_loop())
        except RuntimeError:
            pass
    if "trio" in sys.modules:
        import trio

        try:
            return partial(_soon_on_trio, trio, trio.lowlevel.current_trio_token())
        except RuntimeError:
            pass
    return lambda source: None


def _soon_on_asyncio(loop: Any, source: AsyncPull) -> None:
    def start() -> None:
        task = loop.create_task(_close(source))
        _closing.add(task)
        task.add_done_callback(_closing.discard)

    if not loop.is_closed():
        loop.call_soon_threadsafe(start)


_left_to_trio: Dict[Any, List[AsyncPull]] = {}


def _soon_on_trio(trio: Any, token: Any, source: AsyncPull) -> None:
    def start() -> None:
        try:
            trio.lowlevel.spawn_system_task(_close, source)
        except RuntimeError:
            # The run is ending and takes no more tasks. It closes the generators it still finds,
            # so these have to be there until then; they are let go when another run needs this.
            if token not in _left_to_trio:
                _left_to_trio.clear()
            _left_to_trio.setdefault(token, []).append(source)

    with suppress(trio.RunFinishedError):
        token.run_sync_soon(start)


class _BaseStream(Generic[T]):
    """What both kinds of streams have in common."""

    response: httpx.Response

    def __init__(
        self,
        *,
        cast_to: Any,
        response: httpx.Response,
        client: Any,
        options: Any = None,
        event: Optional[Structure] = None,
    ) -> None:
        """
        Args:
            cast_to: What each event becomes.
            response: An open response.
            client: The client that made the request.
            event: Makes an object of an event's data; derived from ``cast_to`` if missing.
        """
        if event is None and cast_to not in (None, object, Any):
            event = partial(client._structure_as, cast_to)
        self.response = response
        self._cast_to = cast_to
        self._client = client
        self._reading = Events(response, event, client._strict_response_validation)
        self._start()

    def _start(self) -> None:
        raise NotImplementedError

    @property
    def complete(self) -> Optional[bool]:
        """Whether the stream ended as it should: the API said so, by ``[DONE]`` or a last event.

        None as long as it goes on, or if it was closed before; False when it just broke off.
        """
        return self._reading.complete

    @property
    def _request_id(self) -> Optional[str]:
        found: Optional[str] = self.response.headers.get("x-request-id")
        return found

    def _check_not_left(self) -> None:
        if self._reading.left:
            raise StreamAlreadyConsumed(
                "This stream was closed, or reading it was cancelled, before its end. Close a "
                "stream when you are done with it; leaving a loop alone does not."
            )

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.response.status_code}] type={self._cast_to!r}>"


class Stream(_BaseStream[T]):
    """The events of an answer, as they arrive.

    Iterate over it. A loop that was left can be gone on with by another. Leaving the ``with``
    block, calling `close`, or letting go of the stream closes the connection.
    """

    def _start(self) -> None:
        self._items = pull(self.response, self.response.iter_bytes(), self._reading)

    def __iter__(self) -> Iterator[T]:
        self._check_not_left()
        return self._loop()

    def _loop(self) -> Iterator[T]:
        try:
            for item in self._items:  # noqa: UP028 (`yield from` would close what it leaves)
                yield item
        finally:
            if self._reading.ended:  # there is nothing to go on with
                self._items.close()

    def __next__(self) -> T:
        self._check_not_left()
        item: T = next(self._items)
        return item

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the response; what has not been read is lost. Does nothing the second time."""
        if not self._reading.ended:
            self._reading.left = True
        with suppress(ValueError):  # another thread is reading: it will find the response closed
            self._items.close()
        self.response.close()

    def __del__(self) -> None:
        response = self.__dict__.get("response")
        if response is not None and not response.is_closed:
            with suppress(Exception):  # nobody is there to be told
                self.close()


class AsyncStream(_BaseStream[T]):
    """The events of an answer, as they arrive, for ``async for``.

    A loop that was left can be gone on with by another. Leaving the ``async with`` block, awaiting
    `close`, or letting go of the stream closes the connection.
    """

    def _start(self) -> None:
        self._source = AsyncPull(self.response, self.response.aiter_bytes(), self._reading)

    def __aiter__(self) -> AsyncIterator[T]:
        self._check_not_left()
        return AsyncLoop(self._source, self, resumable=True)

    def __anext__(self) -> Coroutine[Any, Any, T]:
        self._check_not_left()
        return self._source.__anext__()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the response; what has not been read is lost. Does nothing the second time."""
        await self._source.aclose()

    aclose = close


def stream_class(client: Any, answer: Answer) -> Any:
    """The class of the streams that a client makes of such an answer."""
    return answer.stream_cls or (AsyncStream if is_async(client) else Stream)


def open_stream(client: Any, call: Call, answer: Answer, response: httpx.Response) -> Any:
    """The stream of events over a response that is still open."""
    stream = stream_class(client, answer)(
        cast_to=answer.cast_to, response=response, client=client, event=answer.event
    )
    if answer.error_events:
        stream._reading.takes_errors = True
    return stream


on_demand(__name__)
