"""HTTP/2: many requests on one connection, and what one of them may not do to the others."""

from __future__ import annotations

import ssl
import threading
from typing import Any, List

import httpx
import pytest

import seekgpt
from seekgpt import APIConnectionError, APITimeoutError, NotFoundError
from tests.streams import numbers

from .kinds import ALL, AWAITING, ClosedAt, Kind, each, in_use, settle
from .proxy import HTTPProxy, SOCKSProxy
from .test_socks import needs, without
from .wire import SHORT, ask, goes_on, outcome

pytest.importorskip("h2")
from .h2_server import H2Server, Stream

OK = {"ok": True}
SPEAKING = [kind for kind in ALL if kind.library != "aiohttp"]
MANY = [kind for kind in AWAITING if kind.library != "aiohttp"]


def client_of(kind: Kind, server: H2Server, **settings: Any) -> Any:
    http = {"http1": False, "http2": True, **settings.pop("http", {})}
    return kind.client(server, 1, http=http, **settings)


def meet(kind: Kind, handler: Any, **settings: Any) -> Any:
    """What becomes of a call; another one on the same client goes well."""

    def handle(stream: Stream) -> None:
        if stream.path.endswith("/well"):
            stream.answer({"well": True})
        else:
            handler(stream)

    async def body() -> Any:
        client = client_of(kind, server, **settings)
        found = await outcome(kind, client, lambda: ask(kind, client))
        await goes_on(kind, client)
        await kind.do(client.close)
        return found

    with H2Server(handle) as server:
        return kind.run(body)


def ok(stream: Stream) -> None:
    stream.answer(OK)


@each(SPEAKING)
@pytest.mark.fault("The server speaks HTTP/2 (`http2=True`).", does="the answer; errors as ever")
def test_calls(kind: Kind) -> None:
    assert meet(kind, ok) == OK
    assert type(meet(kind, lambda stream: stream.answer({}, 404))) is NotFoundError


def agreed(kind: Kind, **http: Any) -> None:
    """Speak with a server with which HTTP/2 is agreed on in the handshake of TLS."""
    trustme = pytest.importorskip("trustme")
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    context.set_alpn_protocols(["h2"])
    trust = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    authority.configure_trust(trust)

    async def body() -> None:
        client = kind.client(server, 1, http={"http2": True, "verify": trust, **http})
        raw = await kind.do(client.get, "/x", cast_to=httpx.Response)
        assert (raw.json(), raw.http_version) == (OK, "HTTP/2")
        await kind.do(client.close)

    with H2Server(ok, context) as server:
        kind.run(body)


@each(SPEAKING)
@pytest.mark.fault("HTTP/2 is chosen in the handshake of TLS.", does="the answer over HTTP/2")
def test_tls(kind: Kind) -> None:
    agreed(kind)


@each(SPEAKING)
@pytest.mark.parametrize("proxies", [HTTPProxy, SOCKSProxy])
@pytest.mark.fault(
    "HTTP/2 is chosen in the handshake of TLS, through the tunnel of a proxy.",
    does="the answer over HTTP/2",
)
def test_tls_through_a_proxy(kind: Kind, proxies: Any) -> None:
    if proxies is SOCKSProxy:
        needs(kind)
    with proxies() as proxy:
        agreed(kind, proxy=proxy.url())
    assert len(proxy.asked) == 1


@each(SPEAKING)
@pytest.mark.fault(
    "HTTP/2: the server resets the stream before it answers.", does="`APIConnectionError`"
)
def test_reset(kind: Kind) -> None:
    assert type(meet(kind, Stream.reset)) is APIConnectionError


@each(SPEAKING)
@pytest.mark.fault(
    "HTTP/2: the server resets the stream in the body.",
    does="`APIConnectionError`; never a short answer",
)
def test_reset_body(kind: Kind) -> None:
    def handler(stream: Stream) -> None:
        stream.answer(b'{"ok"', end=False)
        stream.reset()

    assert type(meet(kind, handler)) is APIConnectionError


@each(SPEAKING)
@pytest.mark.fault(
    "HTTP/2: the server says that it goes away, and does not answer this request.",
    does="`APIConnectionError`, after the retries there are, on another connection",
)
def test_go_away(kind: Kind) -> None:
    def handler(stream: Stream) -> None:
        stream.connection.go_away(stream.number - 2 if stream.number > 1 else 0)

    assert type(meet(kind, handler)) is APIConnectionError


@each(SPEAKING)
@pytest.mark.fault(
    "HTTP/2: the server answers, and says that it goes away.",
    does="the answer; the next call opens another connection",
)
def test_answer_and_go_away(kind: Kind) -> None:
    def handler(stream: Stream) -> None:
        stream.answer(OK)
        stream.connection.go_away(stream.number)

    assert meet(kind, handler) == OK


@each(SPEAKING)
@pytest.mark.fault(
    "HTTP/2: the connection is cut.", does="`APIConnectionError`, after the retries there are"
)
def test_cut(kind: Kind) -> None:
    def handler(stream: Stream) -> None:
        raise ConnectionError

    assert type(meet(kind, handler)) is APIConnectionError


@each(SPEAKING)
@pytest.mark.fault(
    "HTTP/2: what comes is no frame, or of another protocol.", does="`APIConnectionError`"
)
def test_nonsense(kind: Kind) -> None:
    def handler(stream: Stream) -> None:
        stream.connection.sock.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n" * 10)
        raise ConnectionError

    assert type(meet(kind, handler)) is APIConnectionError


@each(SPEAKING)
@pytest.mark.fault(
    "HTTP/2: a request is not answered.", does="`APITimeoutError`; the stream is given up"
)
def test_silence(kind: Kind) -> None:
    timeout = httpx.Timeout(5, read=SHORT)
    found = meet(kind, lambda stream: None, timeout=timeout)
    assert type(found) is APITimeoutError


@each(SPEAKING)
@pytest.mark.fault(
    "HTTP/2: the body stalls.", does="`APITimeoutError` that names the `read` timeout"
)
def test_stall(kind: Kind) -> None:
    def handler(stream: Stream) -> None:
        stream.answer(b'{"ok"', end=False)

    timeout = httpx.Timeout(5, read=SHORT)
    assert type(meet(kind, handler, timeout=timeout)) is APITimeoutError


@each(MANY)
@pytest.mark.fault(
    "HTTP/2: many calls at a time.", does="they share one connection, and each gets its own answer"
)
def test_many(kind: Kind) -> None:
    import anyio

    waiting: List[Stream] = []

    def handler(stream: Stream) -> None:
        waiting.append(stream)
        if len(waiting) == 20:
            for each_stream in reversed(waiting):
                each_stream.answer({"path": each_stream.path})

    async def body() -> None:
        client = client_of(kind, server)
        found = {}

        async def one(n: int) -> None:
            found[f"/v1/{n}"] = await ask(kind, client, f"/{n}")

        async with anyio.create_task_group() as group:
            for n in range(20):
                group.start_soon(one, n)
        assert found == {f"/v1/{n}": {"path": f"/v1/{n}"} for n in range(20)}
        assert in_use(client) == 0
        await client.close()

    with H2Server(handler) as server:
        kind.run(body)
    assert len(server.connections) == 1


@each(MANY)
@pytest.mark.fault(
    "HTTP/2: one of several calls on a connection is cancelled.",
    does="the others get their answers; nothing is left of the one",
)
def test_cancelled(kind: Kind) -> None:
    import anyio

    release = threading.Event()

    def handler(stream: Stream) -> None:
        if stream.path.endswith("/slow"):
            return
        threading.Thread(target=lambda: (release.wait(5), stream.answer(OK))).start()

    async def body() -> None:
        client = client_of(kind, server)
        found: List[Any] = []

        async def one() -> None:
            found.append(await ask(kind, client))

        async with anyio.create_task_group() as group:
            for _ in range(3):
                group.start_soon(one)
            with anyio.move_on_after(0.05):
                await ask(kind, client, "/slow")
            release.set()
        assert found == [OK] * 3
        assert await settle(kind, lambda: in_use(client) == 0)
        await client.close()

    with H2Server(handler) as server:
        kind.run(body)


@each([kind for kind in MANY if kind.colour.name == "asyncio"])
@pytest.mark.fault(
    "HTTP/2: the coroutine of one of several calls is closed by hand, at any of its awaits.",
    does="the others get their answers, or the next connection; nobody waits for what it held",
)
def test_closed_by_hand(kind: Kind) -> None:
    import anyio

    def handler(stream: Stream) -> None:
        threading.Timer(0.01, stream.answer, (OK,)).start()

    async def body() -> None:
        client = client_of(kind, server, max_retries=2)
        n, came_so_far = 0, True
        while came_so_far:
            n += 1
            found: List[Any] = []

            async def one(found: List[Any] = found) -> None:
                found.append(await ask(kind, client))

            with anyio.fail_after(5):
                async with anyio.create_task_group() as group:
                    group.start_soon(one)
                    group.start_soon(one)
                    came_so_far = await ClosedAt(ask(kind, client), n)
            assert found == [OK] * 2
            assert in_use(client) == 0
        assert n > 2
        await client.close()

    with H2Server(handler) as server:
        kind.run(body)


@each(SPEAKING)
@pytest.mark.fault(
    "HTTP/2: a stream of events is left early.",
    does="its connection is given back or closed; the next call goes well",
)
def test_left_early(kind: Kind) -> None:
    def handler(stream: Stream) -> None:
        if stream.path.endswith("/stream"):
            stream.answer(numbers(1, 2), end=False)
        else:
            stream.answer(OK)

    stream_cls: Any = seekgpt.Stream[object] if kind.blocking else seekgpt.AsyncStream[object]

    async def body() -> None:
        client = client_of(kind, server)
        stream = await kind.do(
            client.post, "/stream", cast_to=object, body={}, stream=True, stream_cls=stream_cls
        )
        assert await kind.do(stream.__next__ if kind.blocking else stream.__anext__) == {"n": 1}
        await kind.do(stream.close)
        assert await settle(kind, lambda: in_use(client) == 0)
        assert await ask(kind, client) == OK
        await kind.do(client.close)

    with H2Server(handler) as server:
        kind.run(body)


@each(SPEAKING)
@pytest.mark.fault(
    "What HTTP/2 needs is not installed, or the transport is aiohttp, which cannot speak it.",
    does="`RuntimeError` that says what to install (`ValueError`), when the client is made",
)
def test_not_installed(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    without(monkeypatch, "h2")
    with pytest.raises(RuntimeError, match=r"pip install 'seekgpt\[http2\]'"):
        kind.http(http2=True)
    with pytest.raises(ValueError, match="aiohttp does not speak HTTP/2"):
        Kind("aiohttp", "asyncio").http(http2=True)
