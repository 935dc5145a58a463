"""Performing a flow's effects: once by blocking, once by awaiting. Nothing is decided here."""

from __future__ import annotations

import time
from typing import Any, AsyncIterator, Dict, Iterator

import httpx

from .files import CHUNK
from .flow import Blocking, Close, Credentials, Flow, Outcome, Read, Send, Sleep
from .multipart import Upload


def _options(http: Any, effect: Send) -> Dict[str, Any]:
    """What to tell ``http.send`` beyond the request, so far as this HTTP client understands it."""
    options: Dict[str, Any] = {"stream": effect.stream}
    if hasattr(http, "follow_redirects"):
        options["follow_redirects"] = False  # the flow follows them, and guards the key
        if effect.foreign:
            options["auth"] = None
    return options


def drive(flow: Flow, http: Any) -> Outcome:
    """Perform a flow with a blocking HTTP client."""
    response: Any = None
    try:
        effect = next(flow)
        while True:
            try:
                result: Any = None
                kind = type(effect)
                if kind is Send:
                    response = None
                    result = response = http.send(effect.request, **_options(http, effect))
                elif kind is Sleep:
                    time.sleep(effect.seconds)
                elif kind is Read:
                    effect.response.read()
                elif kind is Close:
                    effect.response.close()
                elif kind is Credentials:
                    effect.adopt(_not_awaitable(effect.provider()))
                elif kind is Blocking:
                    result = effect.function()
            except BaseException as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(result)
    except StopIteration as stop:
        outcome: Outcome = stop.value
        return outcome
    except BaseException:
        if response is not None and not response.is_closed:
            response.close()
        raise


async def adrive(flow: Flow, http: Any) -> Outcome:
    """Perform a flow with an async HTTP client, on asyncio or trio."""
    response: Any = None
    try:
        effect = next(flow)
        while True:
            try:
                result: Any = None
                kind = type(effect)
                if kind is Send:
                    response = None
                    result = response = await http.send(effect.request, **_options(http, effect))
                elif kind is Sleep:
                    import anyio

                    await anyio.sleep(effect.seconds)
                elif kind is Read:
                    await effect.response.aread()
                elif kind is Close:
                    await effect.response.aclose()
                elif kind is Credentials:
                    key = effect.provider()
                    effect.adopt(await key if hasattr(key, "__await__") else key)
                    del key
                elif kind is Blocking:
                    from anyio.to_thread import run_sync

                    result = await run_sync(effect.function)
            except BaseException as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(result)
    except StopIteration as stop:
        outcome: Outcome = stop.value
        return outcome
    except BaseException:
        if response is not None and not response.is_closed:
            import anyio

            with anyio.CancelScope(shield=True):
                await response.aclose()
        raise


def _not_awaitable(key: Any) -> Any:
    if hasattr(key, "__await__"):
        if hasattr(key, "close"):
            key.close()  # a coroutine that nobody will await
        raise TypeError("The api_key callable is async; use AsyncSeekGPT, or a plain function")
    return key


class BlockingUpload(httpx.SyncByteStream):
    """An `Upload` as a blocking HTTP client reads it; each iteration starts from the beginning."""

    def __init__(self, upload: Upload) -> None:
        self._upload = upload

    def __iter__(self) -> Iterator[bytes]:
        return self._upload.chunks()


class AwaitedUpload(httpx.AsyncByteStream):
    """An `Upload` as an async HTTP client reads it: files are read in a worker thread."""

    def __init__(self, upload: Upload) -> None:
        self._upload = upload

    async def __aiter__(self) -> AsyncIterator[bytes]:
        from anyio.to_thread import run_sync

        for segment in self._upload.segments:
            if isinstance(segment, bytes) or segment.opener is None:
                yield segment if isinstance(segment, bytes) else segment.data or b""
                continue
            read, close = await run_sync(segment.opener)
            try:
                while True:
                    chunk = await run_sync(read, CHUNK)
                    if not chunk:
                        break
                    yield chunk
            finally:
                close()
