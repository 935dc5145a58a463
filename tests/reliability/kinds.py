"""The ways to send, what they hold, and how to cancel them at a chosen moment."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from typing import Any, Awaitable, Callable, Dict, Generator, List, Optional, Tuple

import httpx
import pytest

import seekgpt
from seekgpt import AsyncSeekGPT, SeekGPT
from seekgpt._http.transport.pools import open_pools
from tests.colours import Colour
from tests.loopback import Loopback

PATIENCE: Any = httpx.Timeout(5, pool=1)


class Kind:
    """A library to send with, and a way to wait for it."""

    def __init__(self, library: str, colour: str) -> None:
        self.library = library
        self.colour = Colour(colour)

    def __repr__(self) -> str:
        return f"{self.library}-{self.colour.name}"

    @property
    def blocking(self) -> bool:
        return self.colour.blocking

    def http(self, **options: Any) -> Any:
        names = {
            "httpx": ("DefaultHttpxClient", "DefaultAsyncHttpxClient"),
            "httpx2": ("DefaultHttpx2Client", "DefaultAsyncHttpx2Client"),
            "aiohttp": ("", "DefaultAioHttpClient"),
        }
        pytest.importorskip(self.library)
        return getattr(seekgpt, names[self.library][not self.blocking])(**options)

    def client(self, server: Any, most: int = 10, **settings: Any) -> Any:
        """A client of a server, with so many connections at most."""
        http = settings.pop("http", {})
        http.setdefault("limits", httpx.Limits(max_connections=most))
        if "http_client" not in settings:
            settings["http_client"] = self.http(**http)
        settings = {
            "api_key": "key",
            "base_url": server.url,
            "max_retries": 0,
            "timeout": PATIENCE,
            **settings,
        }
        return SeekGPT(**settings) if self.blocking else AsyncSeekGPT(**settings)

    def run(self, body: Callable[[], Awaitable[Any]]) -> Any:
        """Run a body whose ``async`` is for show where the kind blocks."""
        return self.colour.run(body)

    async def do(self, function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        return await self.colour.do(function, *args, **kwargs)

    async def pause(self, seconds: float = 0.01) -> None:
        if self.blocking:
            import time

            time.sleep(seconds)  # noqa: ASYNC251
        else:
            import anyio

            await anyio.sleep(seconds)


BLOCKING = [Kind("httpx", "sync"), Kind("httpx2", "sync")]
ASYNCIO = [Kind("httpx", "asyncio"), Kind("httpx2", "asyncio"), Kind("aiohttp", "asyncio")]
TRIO = [Kind("httpx", "trio"), Kind("httpx2", "trio")]
AWAITING = [*ASYNCIO, *TRIO]
ALL = [*BLOCKING, *AWAITING]


def each(kinds: List[Kind]) -> Any:
    return pytest.mark.parametrize("kind", kinds, ids=repr)


def in_use(client: Any) -> int:
    """How many connections of a client are lent, and requests that wait for one."""
    count = 0
    for entry in open_pools(client._client._transport):
        pool = entry[1] if isinstance(entry, tuple) else entry
        if hasattr(pool, "_places"):
            places = pool._places
            count += pool.most - places._free + len(places._queue)
        else:
            ledger = pool._pool._ledger
            count += sum(held.requests for held in ledger._open) + len(ledger._queue)
    return count


def sockets() -> int:
    """How many sockets this process has open."""
    count = 0
    for name in os.listdir("/proc/self/fd"):
        with suppress(OSError):
            count += os.readlink(f"/proc/self/fd/{name}").startswith("socket:")
    return count


def descriptors() -> int:
    """How many files, sockets and pipes this process has open; 0 where nobody tells."""
    return len(os.listdir("/proc/self/fd")) if os.path.exists("/proc/self/fd") else 0


needs_proc = pytest.mark.skipif(
    not os.path.exists("/proc/self/fd"), reason="/proc tells which sockets are open"
)


def collect() -> None:
    for _ in range(3):
        gc.collect()


async def settle(kind: Kind, condition: Callable[[], bool], seconds: float = 3.0) -> bool:
    """Whether something becomes true soon."""
    import time

    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        await kind.pause(0.005)
    return condition()


class Stepwise:
    """Await something, and call a function when it waits for the n-th time, or from then on."""

    def __init__(self, inner: Any, n: int, act: Callable[[], object], again: bool = False) -> None:
        self._inner = inner
        self._n = n
        self._act = act
        self._again = again
        self.steps = 0

    def __await__(self) -> Generator[Any, Any, Any]:
        inner = self._inner.__await__()
        value: Any = None
        error: Optional[BaseException] = None
        while True:
            try:
                waited = inner.send(value) if error is None else inner.throw(error)
            except StopIteration as stop:
                return stop.value
            self.steps += 1
            if self.steps == self._n or (self._again and self.steps > self._n):
                self._act()
            try:
                value, error = (yield waited), None
            except BaseException as thrown:
                value, error = None, thrown


async def cancelled_at(
    kind: Kind, n: int, operation: Callable[[], Awaitable[Any]], manner: str
) -> bool:
    """Cancel an operation when it waits for the n-th time; whether it came so far."""
    if manner == "scope":
        import anyio

        with anyio.CancelScope() as scope:
            await Stepwise(operation(), n, scope.cancel)
            return False
        return True
    import asyncio

    async def work() -> bool:
        task: Any = asyncio.current_task()
        await Stepwise(operation(), n, task.cancel, again=manner == "again and again")
        return False

    task = asyncio.ensure_future(work())
    try:
        return await task
    except asyncio.CancelledError:
        return True


class ClosedAt:
    """Await a coroutine up to its n-th await, and close it there; whether it came so far."""

    def __init__(self, coroutine: Any, n: int) -> None:
        self._coroutine = coroutine
        self._n = n

    def __await__(self) -> Generator[Any, Any, bool]:
        steps = self._coroutine.send
        value: Any = None
        for _ in range(self._n - 1):
            try:
                waited = steps(value)
            except StopIteration:
                return False
            try:
                steps, value = self._coroutine.send, (yield waited)
            except BaseException as thrown:
                steps, value = self._coroutine.throw, thrown
        try:
            steps(value)
        except StopIteration:
            return False
        self._coroutine.close()
        return True


def manners(kind: Kind) -> List[str]:
    """The ways to cancel: an anyio scope, a task's `cancel`, and that at each further await."""
    return ["scope"] if kind.colour.name == "trio" else ["scope", "task", "again and again"]


def ways() -> Any:
    """Each kind that awaits with each of its manners."""
    pairs: List[Tuple[Kind, str]] = [(kind, way) for kind in AWAITING for way in manners(kind)]
    return pytest.mark.parametrize(("kind", "manner"), pairs, ids=lambda value: str(value))


def tasks(kind: Kind) -> int:
    """How many tasks there are."""
    if kind.blocking:
        return 0
    if kind.colour.name == "trio":
        import trio

        return trio.lowlevel.current_statistics().tasks_living
    import asyncio

    return len(asyncio.all_tasks())


def secure(server: Loopback) -> Dict[str, Any]:
    """Let a server speak TLS; what an HTTP client has to know of it."""
    import ssl

    trustme = pytest.importorskip("trustme")
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", "localhost").configure_cert(context)
    server._server.socket = context.wrap_socket(
        server._server.socket, server_side=True, do_handshake_on_connect=False
    )
    server.url = server.url.replace("http://", "https://")
    trust = ssl.create_default_context()
    authority.configure_trust(trust)
    return {"verify": trust}


newer = pytest.mark.skipif(sys.version_info < (3, 11), reason="asyncio.timeout is of Python 3.11")
