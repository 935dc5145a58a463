"""Performing a flow's effects: once by blocking, once by awaiting. Nothing is decided here."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, AsyncIterator, Dict, Iterator, List, Optional, TypeVar, Union
from weakref import proxy

import httpx

from ..._closed import cancelled_if_closed
from ..._httpx_family import HOLD
from ..._redact import discreet
from ..effects import Close, Credentials, Effect, Execute, Flow, Read, Send, Sleep, Together
from .content import Part, watched

if TYPE_CHECKING:
    from ..request.multipart import Upload

T = TypeVar("T")


def _options(http: Any, effect: Send) -> Dict[str, Any]:
    """What to tell ``http.send`` beyond the request, so far as this HTTP client understands it."""
    options: Dict[str, Any] = {"stream": effect.stream}
    if hasattr(http, "follow_redirects"):
        options["follow_redirects"] = False  # the flow follows them, and guards the key
        if effect.unaided:
            options["auth"] = None
    return options


def _untied(response: Any) -> Any:
    """A response that ends when it is dropped.

    httpx's stream of it refers to it, so that both would wait for the garbage collector, and the
    connection with them.
    """
    stream: Any = getattr(response, "stream", None)
    if getattr(stream, "_response", None) is response:
        stream._response = proxy(response)  # on which it notes the time it took
    return response


def _let_go(request: httpx.Request) -> None:
    """Give back the connection of a request that was interrupted, whoever in httpx still has it."""
    hold = request.extensions.get(HOLD)
    ticket: Any = hold and hold()
    if ticket is not None:
        ticket.pool.give_back(ticket, True)


def drive(flow: Flow[T], http: Any) -> T:
    """Perform a flow with a blocking HTTP client."""
    open_response: Any = None
    try:
        effect = next(flow)
        while True:
            try:
                result = _perform(effect, http)
            except BaseException as error:
                if isinstance(effect, Send) and not isinstance(error, Exception):
                    _let_go(effect.request)
                effect = flow.throw(error)
            else:
                if isinstance(effect, Send):
                    open_response = result
                effect = flow.send(result)
                result = None  # which may be a secret, and so is not to be seen from now on
    except StopIteration as stop:
        outcome: T = stop.value
        return outcome
    except BaseException as error:
        if open_response is not None and not open_response.is_closed:
            open_response.close()
        raise discreet(error)  # noqa: B904


def _perform(effect: Effect, http: Any) -> Any:
    if isinstance(effect, Send):
        return _untied(http.send(effect.request, **_options(http, effect)))
    if isinstance(effect, Sleep):
        return time.sleep(effect.seconds)
    if isinstance(effect, Read):
        return effect.response.read() if effect.most is None else _read_some(effect)
    if isinstance(effect, Close):
        return effect.response.close()
    if isinstance(effect, Credentials):
        return effect.adopt(_not_awaitable(effect.provider()))
    if isinstance(effect, Together):
        return _results(_in_threads(effect, http))
    return effect.function()


def _read_some(effect: Read) -> None:
    response = effect.response
    part = Part(effect)
    try:
        for piece in response.iter_bytes():
            if part.suffices_with(piece):
                break
    except Exception:
        pass  # what has come by then is what there is
    finally:
        response.close()
    part.settle()


def _in_threads(group: Together, http: Any) -> List[Any]:
    """The results or failures of effects that were performed at once; none is left running."""
    from concurrent.futures import ThreadPoolExecutor
    from contextvars import copy_context

    with ThreadPoolExecutor(group.limit) as pool:
        futures = [pool.submit(copy_context().run, _perform, e, http) for e in group.effects]
        try:
            return [future.exception() or future.result() for future in futures]
        except BaseException:  # an interruption of this thread, not a failure of theirs
            for future in futures:
                future.cancel()
            raise


def _results(outcomes: List[Any]) -> List[Any]:
    for outcome in outcomes:
        if isinstance(outcome, BaseException):
            raise outcome
    return outcomes


async def adrive(flow: Flow[T], http: Any) -> T:
    """Perform a flow with an async HTTP client, on asyncio or trio."""
    open_response: Any = None
    try:
        effect = next(flow)
        while True:
            try:
                if isinstance(effect, Send):  # here: most of a call is waited for in it
                    sending = http.send(effect.request, **_options(http, effect))
                    result = open_response = _untied(await cancelled_if_closed(sending))
                else:
                    result = await cancelled_if_closed(_aperform(effect, http))
            except BaseException as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(result)
                result = None
    except StopIteration as stop:
        outcome: T = stop.value
        return outcome
    except BaseException as error:
        if open_response is not None and not open_response.is_closed:
            import anyio

            with anyio.CancelScope(shield=True):
                await open_response.aclose()
        raise discreet(error)  # noqa: B904


async def _aperform(effect: Effect, http: Any) -> Any:
    if isinstance(effect, Send):
        return _untied(await http.send(effect.request, **_options(http, effect)))
    if isinstance(effect, Sleep):
        import anyio

        return await anyio.sleep(effect.seconds)
    if isinstance(effect, Read):
        return await (aread(effect.response) if effect.most is None else _aread_some(effect))
    if isinstance(effect, Close):
        return await effect.response.aclose()
    if isinstance(effect, Credentials):
        return effect.adopt(await _awaited(effect.provider(), effect.seconds))
    if isinstance(effect, Execute):
        result = effect.function()
        return await result if hasattr(result, "__await__") else result
    if isinstance(effect, Together):
        return _results(await _in_tasks(effect, http))
    from anyio.to_thread import run_sync

    return await run_sync(effect.function, abandon_on_cancel=effect.abandoned)


async def aread(response: Any) -> bytes:
    """The whole body of a response."""
    heeds_faults = getattr(response, "heeds_faults", False)
    decoder = None if heeds_faults or response.is_stream_consumed else watched(response)
    if decoder is None:
        content: bytes = await response.aread()
        return content
    import anyio

    pieces: List[bytes] = []
    # Cancelling is what closes all the generators below in their order and at once.
    with anyio.CancelScope() as scope:
        async for piece in response.aiter_bytes():
            pieces.append(piece)
            if decoder.fault is not None:
                scope.cancel()
    if decoder.fault is not None:
        raise decoder.fault
    response._content = content = b"".join(pieces)
    return content


async def _aread_some(effect: Read) -> None:
    import anyio

    response = effect.response
    part = Part(effect)
    try:
        with anyio.move_on_after(effect.seconds) as scope:
            async for piece in response.aiter_bytes():
                if part.suffices_with(piece):
                    scope.cancel()
    except Exception:
        pass
    finally:
        with anyio.CancelScope(shield=True):
            await response.aclose()
    part.settle()


async def _in_tasks(group: Together, http: Any) -> List[Any]:
    """The results or failures of effects that were performed at once; none is left running."""
    import anyio

    outcomes: List[Any] = [None] * len(group.effects)
    waiting = iter(enumerate(group.effects))

    async def work() -> None:
        for place, effect in waiting:
            try:
                outcomes[place] = await _aperform(effect, http)
            except Exception as error:
                outcomes[place] = error

    async with anyio.create_task_group() as tasks:
        for _ in range(min(group.limit, len(outcomes))):
            tasks.start_soon(work)
    return outcomes


async def _awaited(key: Any, seconds: Optional[float]) -> Any:
    if not hasattr(key, "__await__"):
        return key
    if seconds is None:
        return await key
    import anyio

    with anyio.fail_after(seconds):
        return await key


def _not_awaitable(key: Any) -> Any:
    if hasattr(key, "__await__"):
        if hasattr(key, "close"):
            key.close()  # a coroutine that nobody will await
        raise TypeError(
            "The callable that gives the key or token is async; use an async client such as "
            "AsyncSeekGPT, or a plain function"
        )
    return key


def blocking_body(content: Union[bytes, Upload]) -> httpx.SyncByteStream:
    """A request's body as a blocking HTTP client reads it."""
    return httpx.ByteStream(content) if isinstance(content, bytes) else BlockingUpload(content)


def awaited_body(content: Union[bytes, Upload]) -> httpx.AsyncByteStream:
    """A request's body as an async HTTP client reads it."""
    return AwaitedBytes(content) if isinstance(content, bytes) else AwaitedUpload(content)


class BlockingUpload(httpx.SyncByteStream):
    """An `Upload` as a blocking HTTP client reads it; each iteration starts from the beginning."""

    def __init__(self, upload: Upload) -> None:
        self._upload = upload
        self.replayable = upload.replayable

    @property
    def fault(self) -> Optional[Exception]:
        """What the caller's own file raised when it was read."""
        return self._upload.fault

    def __iter__(self) -> Iterator[bytes]:
        return self._upload.chunks()


class AwaitedBytes(httpx.ByteStream):
    """Bytes as an async HTTP client reads them: no generator that somebody would have to close."""

    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        self._content = content

    def __aiter__(self) -> AsyncIterator[bytes]:
        return _AwaitedOnce(self._content)


class _AwaitedOnce:
    def __init__(self, content: bytes) -> None:
        self._left: Optional[bytes] = content

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        left, self._left = self._left, None
        if left is None:
            raise StopAsyncIteration
        return left


class AwaitedUpload(httpx.AsyncByteStream):
    """An `Upload` as an async HTTP client reads it: files are read in a worker thread."""

    def __init__(self, upload: Upload) -> None:
        self._upload = upload
        self.replayable = upload.replayable

    @property
    def fault(self) -> Optional[Exception]:
        """What the caller's own file raised when it was read."""
        return self._upload.fault

    def __aiter__(self) -> AsyncIterator[bytes]:
        return _AwaitedPieces(self._upload)


class _AwaitedPieces:
    """One reading of an `Upload`: no generator, which somebody would have to close."""

    def __init__(self, upload: Upload) -> None:
        self._upload = upload
        self._sources = upload.sources()
        self._opened: Any = None
        self._arriving: Any = None

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        from anyio.to_thread import run_sync

        with self._upload.watched():
            while True:
                if self._arriving is not None:
                    async for piece in self._arriving:
                        if piece:
                            return bytes(piece)
                    self._arriving = None
                if self._opened is None:
                    source = next(self._sources, None)
                    if source is None:
                        break
                    if source.arriving is not None:
                        self._arriving = source.arriving.__aiter__()
                        continue
                    if source.data is not None:
                        return source.data
                    self._opened = await run_sync(source.open)
                chunk: bytes = await run_sync(self._upload.piece_of, self._opened)
                if chunk:
                    return chunk
                self._close()
        raise StopAsyncIteration

    def _close(self) -> None:
        opened, self._opened = self._opened, None
        if opened is not None:
            opened.close()

    def __del__(self) -> None:
        self._close()
