"""Calls over real sockets, in all three colours: what is sent, and what happens when it breaks."""

from __future__ import annotations

import os
import pathlib
import threading
import time
from typing import Any, List

import httpx
import pytest

from seekgpt import errors
from seekgpt._http.transport.defaults import DefaultAsyncHttpxClient, DefaultHttpxClient
from seekgpt._sentinels import omit
from tests.colours import Colour
from tests.loopback import Loopback, Received, answer


def ok(_received: Received) -> bytes:
    return answer(200, {"ok": True})


def test_a_request_as_it_goes_over_the_wire(colour: Colour) -> None:
    async def body() -> None:
        client = colour.client(
            base_url=server.url, organization="org", default_query={"v": "1"}, max_retries=0
        )
        result = await colour.do(
            client.post,
            "/things",
            cast_to=object,
            body={"a": 1, "b": omit},
            options={"params": {"q": ["x", "y"]}, "headers": {"X-Mine": "1"}},
        )
        assert result == {"ok": True}
        await colour.do(client.close)

    with Loopback(ok) as server:
        colour.run(body)
    (seen,) = server.seen
    assert (seen.method, seen.target) == ("POST", "/v1/things?v=1&q%5B%5D=x&q%5B%5D=y")
    assert seen.body == b'{"a":1}'
    headers = seen.headers
    assert headers["authorization"] == "Bearer sk-test"
    assert headers["seekgpt-organization"] == "org"
    assert "seekgpt-project" not in headers
    assert headers["content-type"] == "application/json"
    assert headers["accept"] == "application/json"
    assert headers["x-mine"] == "1"
    assert headers["x-stainless-lang"] == "python"
    assert headers["x-stainless-retry-count"] == "0"
    assert headers["x-stainless-read-timeout"] == "600.0"
    library = colour.name
    assert headers["x-stainless-async"] == ("false" if colour.blocking else f"async:{library}")
    assert headers["host"] == f"127.0.0.1:{server.port}"
    assert headers["user-agent"].endswith("/Python 0.1.0")
    assert headers["idempotency-key"]


def test_get_has_no_body_and_no_idempotency_key(colour: Colour) -> None:
    async def body() -> None:
        client = colour.client(base_url=server.url)
        await colour.do(client.get, "/things", cast_to=object)
        await colour.do(client.close)

    with Loopback(ok) as server:
        colour.run(body)
    assert "idempotency-key" not in server.seen[0].headers
    assert "content-type" not in server.seen[0].headers
    assert server.seen[0].body == b""


@pytest.mark.fault(
    "A connection breaks, or the server is busy, before a POST is answered.",
    does="the same request is sent again, with the same `Idempotency-Key`",
)
def test_retries_share_their_key_and_count_themselves(colour: Colour, quick: None) -> None:
    def flaky(received: Received) -> Any:
        attempt = len(server.seen)
        if attempt == 1:
            return None
        return answer(503) if attempt == 2 else answer(200, {"ok": attempt})

    async def body() -> Any:
        client = colour.client(base_url=server.url)
        result = await colour.do(client.post, "/x", cast_to=object, body={"a": 1})
        await colour.do(client.close)
        return result

    with Loopback(flaky) as server:
        assert colour.run(body) == {"ok": 3}
    assert len({r.headers["idempotency-key"] for r in server.seen}) == 1
    assert [r.headers["x-stainless-retry-count"] for r in server.seen] == ["0", "1", "2"]
    assert {r.body for r in server.seen} == {b'{"a":1}'}


def test_refused_connections(colour: Colour, quick: None) -> None:
    with Loopback(ok) as server:
        url = server.url

    async def body() -> None:
        client = colour.client(base_url=url, max_retries=1)
        with pytest.raises(errors.APIConnectionError) as caught:
            await colour.do(client.get, "/x", cast_to=object)
        assert type(caught.value) is errors.APIConnectionError
        assert isinstance(caught.value.__cause__, httpx.ConnectError)
        assert str(caught.value).startswith("Connection error. ")
        await colour.do(client.close)

    colour.run(body)


BREAKS = {
    "nothing": b"",
    "half a head": b"HTTP/1.1 200 OK\r\ncontent-le",
    "half a body": b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{}",
    "not http": b"SSH-2.0-OpenSSH\r\n\r\n",
    "bad chunk": b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
    "bad gzip": answer(200, b"nonsense", headers={"content-encoding": "gzip"}),
}


# httpx leaves its generators to the collector when decoding fails, which trio remarks upon.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("fault", BREAKS)
def test_no_raw_failure_escapes(colour: Colour, quick: None, fault: str) -> None:
    def broken(received: Received) -> None:
        received.connection.sendall(BREAKS[fault])

    async def body() -> None:
        client = colour.client(base_url=server.url, max_retries=1)
        with pytest.raises(errors.APIConnectionError):
            await colour.do(client.get, "/x", cast_to=object)
        await colour.do(client.close)

    with Loopback(broken) as server:
        colour.run(body)


def test_a_silent_server_times_out(colour: Colour) -> None:
    done = threading.Event()

    def silent(received: Received) -> None:
        done.wait(5)

    async def body() -> None:
        client = colour.client(base_url=server.url, max_retries=0, timeout=60)
        with pytest.raises(errors.APITimeoutError, match=r"timed out.*`read` timeout of 0.1 s"):
            await colour.do(client.get, "/x", cast_to=object, options={"timeout": 0.1})
        await colour.do(client.close)

    with Loopback(silent) as server:
        colour.run(body)
        done.set()


def test_a_full_pool_names_its_limit(colour: Colour) -> None:
    release = threading.Event()

    def slow(received: Received) -> bytes:
        release.wait(5)
        return answer(200, {})

    limits = httpx.Limits(max_connections=1)
    timeout = httpx.Timeout(5, pool=0.05)
    pattern = r"All 1 connections.*max_connections.*0\.05 s"
    with Loopback(slow) as server:
        if colour.blocking:
            client = colour.client(
                base_url=server.url,
                max_retries=0,
                http_client=DefaultHttpxClient(limits=limits, timeout=timeout),
            )
            first = threading.Thread(target=lambda: client.get("/x", cast_to=object))
            first.start()
            while not server.seen:
                time.sleep(0.001)
            with pytest.raises(errors.APITimeoutError, match=pattern):
                client.get("/x", cast_to=object)
            release.set()
            first.join()
            client.close()
        else:

            async def body() -> None:
                import anyio

                client = colour.client(
                    base_url=server.url,
                    max_retries=0,
                    http_client=DefaultAsyncHttpxClient(limits=limits, timeout=timeout),
                )

                async def occupy() -> None:
                    await client.get("/x", cast_to=object)

                async with anyio.create_task_group() as group:
                    group.start_soon(occupy)
                    while not server.seen:
                        await anyio.sleep(0.001)
                    with pytest.raises(errors.APITimeoutError, match=pattern):
                        await client.get("/x", cast_to=object)
                    release.set()
                await client.close()

            colour.run(body)


def test_files_stream_and_are_rewound_for_retries(
    colour: Colour, quick: None, tmp_path: pathlib.Path
) -> None:
    path = tmp_path / "big.bin"
    content = os.urandom(700_000)
    path.write_bytes(content)

    def flaky(received: Received) -> bytes:
        return answer(500 if len(server.seen) == 1 else 200, {"n": len(received.body)})

    async def body() -> None:
        client = colour.client(base_url=server.url)
        with open(path, "rb") as handle:
            handle.seek(100_000)
            await colour.do(
                client.post,
                "/files",
                cast_to=object,
                body={"purpose": "test", "nested": {"a": True}},
                files={"one": path, "two": handle, "three": ("x.txt", b"small")},
            )
        await colour.do(client.close)

    with Loopback(flaky) as server:
        colour.run(body)
    first, second = server.seen
    assert first.body == second.body
    assert first.body.count(content[100_000:]) == 2
    assert first.headers["content-length"] == str(len(first.body))
    assert b'name="nested[a]"\r\n\r\ntrue\r\n' in first.body
    assert b'filename="big.bin"' in first.body


@pytest.mark.fault(
    "A disk is slow while a file is sent.",
    does="the event loop goes on",
)
def test_uploads_do_not_block_the_event_loop(tmp_path: pathlib.Path) -> None:
    import asyncio

    class Slow:
        """A file on a disk that takes its time."""

        def __init__(self) -> None:
            self.left = 5
            self.threads: List[str] = []

        def read(self, size: int = -1) -> bytes:
            self.threads.append(threading.current_thread().name)
            time.sleep(0.03)
            self.left -= 1
            return b"x" * 10 if self.left > 0 else b""

    async def body() -> int:
        client = Colour("asyncio").client(base_url=server.url)
        upload = asyncio.ensure_future(client.post("/files", cast_to=object, files={"f": slow}))
        beats = 0
        while not upload.done():
            await asyncio.sleep(0.001)
            beats += 1
        await client.close()
        return beats

    slow = Slow()
    with Loopback(ok) as server:
        beats = asyncio.run(body())
    assert threading.current_thread().name not in slow.threads
    assert len(slow.threads) == 5
    assert beats > len(slow.threads), "the loop must go on while the file is read"
    assert server.seen[0].body.count(b"x" * 10) == 4
    assert server.seen[0].headers["transfer-encoding"] == "chunked"


def test_redirects_are_followed_without_secrets(colour: Colour) -> None:
    def home(received: Received) -> bytes:
        return answer(307, headers={"location": f"{away.url}/there"})

    async def body() -> Any:
        client = colour.client(base_url=server.url, default_headers={"api-key": "k"})
        result = await colour.do(client.post, "/x", cast_to=object, body={"a": 1})
        await colour.do(client.close)
        return result

    with Loopback(home) as server, Loopback(ok) as away:
        assert colour.run(body) == {"ok": True}
    assert server.seen[0].headers["authorization"] == "Bearer sk-test"
    for name in ("authorization", "api-key", "cookie"):
        assert name not in away.seen[0].headers
    assert away.seen[0].json == {"a": 1}
    assert away.seen[0].headers["host"] == f"127.0.0.1:{away.port}"


@pytest.mark.parametrize("elsewhere", [False, True])
@pytest.mark.fault(
    "A redirect has a user and a password in its address.",
    does="they are left out",
)
def test_a_user_in_the_address_of_a_redirect_is_nobody(colour: Colour, elsewhere: bool) -> None:
    def handler(received: Received) -> bytes:
        if received.target.endswith("/there"):
            return answer()
        port = (away if elsewhere else server).port
        return answer(307, headers={"location": f"http://eve:secret@127.0.0.1:{port}/there"})

    async def body() -> None:
        client = colour.client(base_url=server.url)
        await colour.do(client.get, "/x", cast_to=object)
        await colour.do(client.close)

    with Loopback(handler) as server, Loopback(handler) as away:
        colour.run(body)
    if elsewhere:
        assert "authorization" not in away.seen[0].headers
    else:
        assert server.seen[1].headers["authorization"] == "Bearer sk-test"


def test_redirected_uploads_are_sent_again(colour: Colour, tmp_path: pathlib.Path) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"content")

    def moved(received: Received) -> bytes:
        if received.target.endswith("/old"):
            return answer(308, headers={"location": "/v1/new"})
        return answer(200, {})

    async def body() -> None:
        client = colour.client(base_url=server.url)
        await colour.do(client.post, "/old", cast_to=object, files={"f": path})
        await colour.do(client.close)

    with Loopback(moved) as server:
        colour.run(body)
    assert [r.target for r in server.seen] == ["/v1/old", "/v1/new"]
    assert b"content" in server.seen[1].body
    assert server.seen[1].headers["authorization"] == "Bearer sk-test"


@pytest.mark.fault(
    "The HTTP client has an `auth` of its own, and a redirect leads to another origin.",
    does="it stays behind",
)
def test_the_http_clients_own_auth_stays_home_too(colour: Colour) -> None:
    def home(received: Received) -> bytes:
        return answer(302, headers={"location": f"{away.url}/there"})

    cls: Any = httpx.Client if colour.blocking else httpx.AsyncClient

    async def body() -> None:
        client = colour.client(
            base_url=server.url,
            http_client=cls(auth=("user", "password"), follow_redirects=True),
        )
        await colour.do(client.get, "/x", cast_to=object)
        await colour.do(client.close)

    with Loopback(home) as server, Loopback(ok) as away:
        colour.run(body)
    assert server.seen[0].headers["authorization"].startswith("Basic ")
    assert "authorization" not in away.seen[0].headers


def test_what_a_users_http_client_adds_is_sent(colour: Colour) -> None:
    seen: List[str] = []

    if colour.blocking:

        def hook(request: httpx.Request) -> None:
            seen.append(request.headers["x-session"])
    else:

        async def hook(request: httpx.Request) -> None:  # type: ignore[misc]
            seen.append(request.headers["x-session"])

    cls: Any = httpx.Client if colour.blocking else httpx.AsyncClient

    async def body() -> None:
        client = colour.client(
            base_url=server.url,
            http_client=cls(
                headers={"X-Session": "1", "User-Agent": "mine"},
                params={"p": "1", "q": "session"},
                cookies={"c": "2"},
                event_hooks={"request": [hook]},
                base_url="http://ignored.test",
            ),
        )
        await colour.do(client.get, "/x", cast_to=object, options={"params": {"q": "call"}})
        client._client.headers["X-Session"] = "changed"
        await colour.do(client.get, "/x", cast_to=object)
        await colour.do(client.close)

    with Loopback(ok) as server:
        colour.run(body)
    first, second = server.seen
    assert first.target == "/v1/x?p=1&q=call"
    assert first.headers["cookie"] == "c=2"
    assert "SeekGPT" in first.headers["user-agent"]
    assert second.headers["x-session"] == "changed"
    assert seen == ["1", "changed"]


def test_connections_are_used_again(colour: Colour) -> None:
    def mixed(received: Received) -> bytes:
        return answer(404 if "bad" in received.target else 200, {"x": 1})

    async def body() -> None:
        client = colour.client(base_url=server.url)
        for path in ("/a", "/bad", "/b"):
            try:
                await colour.do(client.get, path, cast_to=object)
            except errors.NotFoundError:
                assert path == "/bad"
        await colour.do(client.close)

    with Loopback(mixed) as server:
        colour.run(body)
    assert server.connections == 1


@pytest.mark.fault(
    "A call on a client that was closed.",
    does="`APIConnectionError` that says so",
)
def test_calls_after_closing_say_so(colour: Colour) -> None:
    async def body() -> None:
        client = colour.client()
        await colour.do(client.close)
        assert client.is_closed()
        with pytest.raises(errors.APIConnectionError, match="closed"):
            await colour.do(client.get, "/x", cast_to=object)

    colour.run(body)


def test_keys_from_callables(colour: Colour) -> None:
    keys = iter(["one", "two", ""])

    def plain() -> str:
        return next(keys)

    async def awaited() -> str:
        return next(keys)

    async def body() -> None:
        client = colour.client(base_url=server.url, api_key=plain if colour.blocking else awaited)
        assert client.api_key == ""
        for _ in range(2):
            await colour.do(client.get, "/x", cast_to=object)
        with pytest.raises(errors.SeekGPTError, match="non-empty string"):
            await colour.do(client.get, "/x", cast_to=object)
        await colour.do(client.close)

    with Loopback(ok) as server:
        colour.run(body)
    assert [r.headers["authorization"] for r in server.seen] == ["Bearer one", "Bearer two"]


def test_an_async_key_needs_an_async_client() -> None:
    async def awaited() -> str:
        return "never"

    client = Colour("sync").client(api_key=awaited)
    with pytest.raises(TypeError, match="AsyncSeekGPT"):
        client.get("/x", cast_to=object)
    client.close()


@pytest.mark.fault(
    "The function that gives the key fails.",
    does="its own exception, as it is",
)
def test_a_failing_key_callable_is_not_disguised(colour: Colour) -> None:
    def vault() -> str:
        raise ConnectionError("no vault")

    async def body() -> None:
        client = colour.client(api_key=vault)
        with pytest.raises(ConnectionError, match="no vault"):
            await colour.do(client.get, "/x", cast_to=object)
        await colour.do(client.close)

    colour.run(body)


def test_ranges_of_retry_after(colour: Colour) -> None:
    def busy(received: Received) -> bytes:
        if len(server.seen) == 1:
            return answer(429, headers={"retry-after-ms": "30"})
        return answer(200, {})

    async def body() -> float:
        client = colour.client(base_url=server.url)
        start = time.perf_counter()
        await colour.do(client.get, "/x", cast_to=object)
        await colour.do(client.close)
        return time.perf_counter() - start

    with Loopback(busy) as server:
        assert 0.03 <= colour.run(body) < 0.4


@pytest.mark.parametrize("status", [400, 429, 500])
@pytest.mark.fault(
    "The body of an error is nested 100,000 levels deep.",
    does="the error of its status, with a short message",
)
def test_an_error_nested_too_deep_is_an_error_of_its_status(colour: Colour, status: int) -> None:
    async def body() -> None:
        deep = b'{"error":' * 100_000
        with Loopback(lambda _: answer(status, body=deep)) as server:
            client = colour.client(base_url=server.url, max_retries=0)
            with pytest.raises(errors.APIStatusError) as caught:
                await colour.do(client.models.list)
            assert caught.value.status_code == status
            assert len(str(caught.value)) < 5000

    colour.run(body)


def test_a_redirect_to_nowhere_is_a_connection_error(colour: Colour) -> None:
    async def body() -> None:
        def elsewhere(_: Received) -> bytes:
            return answer(302, headers={"location": "javascript:alert(1)"})

        with Loopback(elsewhere) as server:
            client = colour.client(base_url=server.url, max_retries=0)
            with pytest.raises(errors.APIConnectionError):
                await colour.do(client.models.list)

    colour.run(body)
