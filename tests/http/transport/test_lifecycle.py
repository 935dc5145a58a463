"""Beginnings and ends: processes, threads, event loops, garbage collection, signals."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
import warnings
from contextlib import suppress
from typing import Any, Iterator, List

import httpx
import pytest

from seekgpt import errors
from seekgpt._http.transport import pools
from seekgpt._http.transport.pools import LoopTransport, PooledTransport, open_pools
from seekgpt.client import AsyncSeekGPT, SeekGPT
from tests.colours import Colour
from tests.finalizers import unheard
from tests.loopback import Loopback, Received, answer


def ok(_received: Received) -> bytes:
    return answer(200, {"ok": True})


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(ok) as running:
        yield running


def wait_until(condition: Any, seconds: float = 2.0) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.001)


@pytest.mark.fault(
    "A client is forgotten, unclosed.",
    does="its connections are closed, without a warning",
)
def test_a_forgotten_client_closes_its_connections(server: Loopback) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        client = SeekGPT(api_key="k", base_url=server.url)
        client.get("/x", cast_to=object)
        del client
        gc.collect()
    wait_until(lambda: server.closed == 1)


@pytest.mark.parametrize("library", ["asyncio", "trio"])
def test_a_forgotten_async_client_closes_within_its_loop(server: Loopback, library: str) -> None:
    async def body() -> None:
        client = AsyncSeekGPT(api_key="k", base_url=server.url)
        await client.get("/x", cast_to=object)
        assert server.closed == 0
        tasks = count_tasks(library)
        del client
        gc.collect()
        assert count_tasks(library) == tasks
        import anyio

        for _ in range(200):
            if server.closed:
                break
            await anyio.sleep(0.005)
        assert server.closed == 1

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        Colour(library).run(body)
        gc.collect()


def count_tasks(library: str) -> int:
    if library == "trio":
        import trio

        return trio.lowlevel.current_statistics().tasks_living
    import asyncio

    return len(asyncio.all_tasks())


@pytest.mark.parametrize("library", ["asyncio", "trio"])
@pytest.mark.fault(
    "An event loop ends before its client.",
    does="the connections are closed with the loop, without a warning",
)
def test_an_async_client_outlives_its_loop_quietly(server: Loopback, library: str) -> None:
    clients = [AsyncSeekGPT(api_key="k", base_url=server.url)]

    async def body() -> None:
        await clients[0].get("/x", cast_to=object)

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        Colour(library).run(body)
        wait_until(lambda: server.closed == 1)
        clients.clear()
        gc.collect()
    assert not pools._Guard.guards


@pytest.mark.fault(
    "A client is used in one event loop after another.",
    does="each has connections of its own",
)
def test_two_event_loops_after_each_other(server: Loopback) -> None:
    client = AsyncSeekGPT(api_key="k", base_url=server.url, max_retries=0)

    async def body() -> Any:
        await client.get("/x", cast_to=object)
        return await client.get("/x", cast_to=object)

    for library in ("asyncio", "asyncio", "trio", "asyncio"):
        assert Colour(library).run(body) == {"ok": True}
    assert server.connections == 4


@pytest.mark.fault(
    "A client is used in two event loops at a time.",
    does="each has connections of its own",
)
def test_two_event_loops_side_by_side(server: Loopback) -> None:
    client = AsyncSeekGPT(api_key="k", base_url=server.url, max_retries=0)
    results: List[Any] = []

    async def body() -> None:
        for _ in range(5):
            results.append(await client.get("/x", cast_to=object))

    threads = [threading.Thread(target=lambda: Colour("asyncio").run(body)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [{"ok": True}] * 20


@pytest.mark.fault(
    "An event loop is closed while connections are open.",
    does="they are closed; the client can be used in another loop",
)
def test_a_loop_closed_without_ceremony(server: Loopback) -> None:
    import asyncio

    clients = [AsyncSeekGPT(api_key="k", base_url=server.url, max_retries=0)]

    async def body() -> None:
        await clients[0].get("/x", cast_to=object)

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for _ in range(2):
            loop = asyncio.new_event_loop()
            loop.run_until_complete(body())
            loop.close()  # neither shutdown_asyncgens() nor client.close()
        clients.clear()
        del loop
        gc.collect()


def test_closing_in_another_loop(server: Loopback) -> None:
    client = AsyncSeekGPT(api_key="k", base_url=server.url)

    async def use() -> None:
        await client.get("/x", cast_to=object)

    async def close() -> None:
        await client.close()

    Colour("asyncio").run(use)
    Colour("asyncio").run(close)
    assert client.is_closed()


def test_async_clients_as_context_managers(server: Loopback) -> None:
    async def body() -> None:
        async with AsyncSeekGPT(api_key="k", base_url=server.url) as client:
            await client.get("/x", cast_to=object)
            assert not client.is_closed()
        assert client.is_closed()

    Colour("asyncio").run(body)
    with SeekGPT(api_key="k", base_url=server.url) as client:
        client.get("/x", cast_to=object)
    assert client.is_closed()


def test_copies_share_connections_and_do_not_close_them(server: Loopback) -> None:
    client = SeekGPT(api_key="k", base_url=server.url)
    client.get("/x", cast_to=object)
    copied = client.with_options(timeout=5)
    copied.get("/x", cast_to=object)
    del copied
    gc.collect()
    client.get("/x", cast_to=object)
    assert not client.is_closed()
    assert server.connections == 1
    client.close()


def test_an_answer_keeps_its_pool_alive() -> None:
    def slow(received: Received) -> None:
        send = received.connection.sendall
        send(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{")
        time.sleep(0.05)
        send(b"}")

    with Loopback(slow) as server:
        http = SeekGPT(api_key="k", base_url=server.url)._client
        response = http.send(http.build_request("GET", server.url), stream=True)
        del http
        gc.collect()
        assert response.read() == b"{}"


@pytest.mark.fault(
    "64 threads make their first call with one client at the same time.",
    does="each gets its answer; everything is built once",
)
def test_sixty_four_threads_share_a_new_client() -> None:
    """All at once, before anything about the client has been worked out."""

    def handler(received: Received) -> bytes:
        return answer(200, {"n": received.headers["x-n"]})

    with Loopback(handler) as server:
        client = SeekGPT(api_key="k", base_url=server.url)
        barrier = threading.Barrier(64)
        results: List[Any] = []

        def work(number: int) -> None:
            barrier.wait()
            options: Any = {"headers": {"x-n": str(number)}}
            results.append(client.post("/x", cast_to=object, body={}, options=options)["n"])

        threads = [threading.Thread(target=work, args=(n,)) for n in range(64)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(map(int, results)) == list(range(64))
        assert len(open_pools(client._client._transport)) == 1
        client.close()
    assert len({r.headers["idempotency-key"] for r in server.seen}) == 64


def test_a_second_client_costs_nearly_nothing() -> None:
    SeekGPT(api_key="k")

    def once() -> float:
        start = time.perf_counter()
        SeekGPT(api_key="k")
        return time.perf_counter() - start

    assert min(once() for _ in range(20)) < 0.001


def test_one_ssl_context_for_all() -> None:
    url = httpx.URL("https://api.test/")
    one, two = (SeekGPT(api_key="k")._client._transport for _ in range(2))
    contexts = [t._pool(url)._pool._pool._ssl_context for t in (one, two)]
    assert contexts[0] is contexts[1]
    import ssl

    assert contexts[0] is not None
    assert contexts[0].verify_mode is ssl.CERT_REQUIRED


def test_plain_http_never_lends_its_pool_to_https() -> None:
    import ssl

    transport = PooledTransport(verify=True, cert=None, trust_env=True)
    plain = transport._pool(httpx.URL("http://x/"))._pool._pool
    secure = transport._pool(httpx.URL("https://x/"))._pool._pool
    assert plain is not secure
    assert secure._ssl_context is not None
    assert secure._ssl_context.verify_mode is ssl.CERT_REQUIRED


def test_a_users_choice_of_verification_is_kept() -> None:
    import ssl

    transport = PooledTransport(verify=False, cert=None, trust_env=True)
    secure: Any = transport._pool(httpx.URL("https://x/"))._pool._pool
    assert secure._ssl_context.verify_mode is ssl.CERT_NONE
    assert isinstance(AsyncSeekGPT(api_key="k")._client._transport, LoopTransport)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.fault(
    "A process forks.",
    does="parent and child have connections of their own",
)
def test_a_forked_child_gets_its_own_pool(server: Loopback) -> None:
    script = textwrap.dedent(
        f"""
        import os, sys
        from seekgpt.client import SeekGPT
        client = SeekGPT(api_key="k", base_url={server.url!r}, max_retries=0)
        client.get("/parent", cast_to=object)
        pid = os.fork()
        if not pid:
            for _ in range(3):
                assert client.get("/child", cast_to=object) == {{"ok": True}}
            client.close()
            os._exit(0)
        _, status = os.waitpid(pid, 0)
        client.get("/parent", cast_to=object)
        sys.exit(os.WEXITSTATUS(status))
        """
    )
    subprocess.run([sys.executable, "-W", "error", "-c", script], check=True, timeout=30)
    ports = {(r.target, r.peer[1]) for r in server.seen}
    assert len(server.seen) == 5
    assert len(ports) == 2, "the child must not write into its parent's connection"


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
@pytest.mark.fault(
    "`Ctrl-C` while a call waits.",
    does="`KeyboardInterrupt`; the connection is closed",
)
def test_ctrl_c_is_not_swallowed() -> None:
    def handler(received: Received) -> None:
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(0.5)

    with Loopback(handler) as server:
        client = SeekGPT(api_key="k", base_url=server.url)
        start = time.monotonic()
        # A shell starts what runs in the background with the signal ignored.
        before = signal.signal(signal.SIGINT, signal.default_int_handler)
        try:
            with pytest.raises(KeyboardInterrupt):
                client.get("/x", cast_to=object)
        finally:
            signal.signal(signal.SIGINT, before)
        assert time.monotonic() - start < 0.4
        assert len(server.seen) == 1
        client.close()


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
@pytest.mark.fault(
    "A signal's handler raises while a call waits.",
    does="its exception, as it is",
)
def test_a_signal_handlers_exception_is_not_swallowed() -> None:
    class Enough(Exception):
        pass

    def raiser(*_args: Any) -> None:
        raise Enough

    def handler(received: Received) -> None:
        os.kill(os.getpid(), signal.SIGUSR1)
        time.sleep(0.5)

    old = signal.signal(signal.SIGUSR1, raiser)
    try:
        with Loopback(handler) as server:
            client = SeekGPT(api_key="k", base_url=server.url)
            with pytest.raises(Enough):
                client.get("/x", cast_to=object)
            assert len(server.seen) == 1
            client.close()
    finally:
        signal.signal(signal.SIGUSR1, old)


@pytest.mark.parametrize("library", ["asyncio", "trio"])
def test_cancellation_is_prompt_and_leaves_the_client_usable(library: str) -> None:
    release = threading.Event()
    server: Loopback

    def handler(received: Received) -> bytes:
        if "slow" in received.target:
            release.wait(5)
        return answer(503 if "busy" in received.target else 200, {})

    async def body() -> None:
        import anyio

        client = AsyncSeekGPT(api_key="k", base_url=server.url)
        for path in ("/slow", "/busy"):  # while waiting for an answer, and between tries
            start = time.monotonic()
            with anyio.move_on_after(0.05) as scope:
                await client.get(path, cast_to=object)
            assert scope.cancelled_caught
            assert time.monotonic() - start < 0.15
        release.set()
        assert await client.get("/x", cast_to=object) == {}
        await client.close()

    with Loopback(handler) as server:
        Colour(library).run(body)


@pytest.mark.fault(
    "A program is interrupted in the middle of a call.",
    does="it ends as Python programs do, without noise",
)
def test_an_interrupted_script_exits_cleanly(server: Loopback) -> None:
    """A module-level async client, never closed: nothing is printed at exit."""
    script = textwrap.dedent(
        f"""
        import asyncio
        from seekgpt.client import AsyncSeekGPT, SeekGPT
        blocking = SeekGPT(api_key="k", base_url={server.url!r})
        client = AsyncSeekGPT(api_key="k", base_url={server.url!r})
        blocking.get("/x", cast_to=object)
        async def main():
            await client.get("/x", cast_to=object)
        asyncio.run(main())
        asyncio.run(main())
        """
    )
    done = subprocess.run(
        [sys.executable, "-W", "always", "-c", script],
        check=True,
        timeout=30,
        stderr=subprocess.PIPE,
    )
    assert done.stderr == b""


@pytest.mark.fault(
    "A client is pickled, such as for another process.",
    does="an error that says what to do",
)
def test_clients_refuse_to_be_pickled_but_can_be_copied() -> None:
    import copy
    import pickle

    client = SeekGPT(api_key="sk-secret", organization="o")
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(client)
    for again in (copy.copy(client), copy.deepcopy(client)):
        assert again is not client
        assert again.organization == "o"
        assert again._client is client._client
    assert "sk-secret" not in repr(client)


def test_no_secret_in_what_a_failing_call_shows(server: Loopback) -> None:
    import traceback

    with pytest.raises(errors.APIConnectionError) as caught:
        SeekGPT(api_key="sk-secret", base_url="http://127.0.0.1:1/v1", max_retries=0).get(
            "/x", cast_to=object
        )
    shown = "".join(
        traceback.TracebackException.from_exception(caught.value, capture_locals=True).format()
    )
    library = [part for part in shown.split("\n  File ") if "seekgpt/_http" in part]
    assert library
    assert not [part for part in library if "sk-secret" in part]


def test_a_stream_that_another_thread_closes_ends_for_its_reader() -> None:
    def never_ending(received: Received) -> None:
        received.connection.sendall(
            b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\ndata: {}\n\n"
        )
        time.sleep(5)

    with Loopback(never_ending) as running, SeekGPT(api_key="k", base_url=running.url) as client:
        stream = client.completions.create(model="m", prompt="p", stream=True, timeout=30)
        next(iter(stream))
        ended = threading.Event()

        def read_on() -> None:
            with suppress(errors.SeekGPTError):
                list(stream)
            ended.set()

        threading.Thread(target=read_on, daemon=True).start()
        time.sleep(0.1)
        stream.close()
        assert ended.wait(2)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no forks here")
def test_a_child_that_closes_what_it_inherited_breaks_nothing_of_its_parents() -> None:
    def in_two_parts(received: Received) -> None:
        received.connection.sendall(
            b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\ndata: {}\n\n"
        )
        time.sleep(0.3)
        received.connection.sendall(b"data: {}\n\ndata: [DONE]\n\n")

    with Loopback(in_two_parts) as running, SeekGPT(api_key="k", base_url=running.url) as client:
        stream = client.completions.create(model="m", prompt="p", stream=True)
        next(iter(stream))
        child = os.fork()
        if child == 0:
            stream.close()
            os._exit(0)
        os.waitpid(child, 0)
        assert len(list(stream)) == 1


def test_a_client_is_closed_in_one_loop_while_others_end(server: Loopback) -> None:
    clients = [AsyncSeekGPT(api_key="k", base_url=server.url, max_retries=0)]
    found: List[BaseException] = []

    async def call() -> None:
        with suppress(errors.SeekGPTError):
            for _ in range(20):
                await clients[0].get("/x", cast_to=object)

    def run() -> None:
        try:
            for _ in range(4):
                asyncio.run(call())
        except BaseException as error:
            found.append(error)

    threads = [threading.Thread(target=run) for _ in range(6)]
    for thread in threads:
        thread.start()
    time.sleep(0.05)
    asyncio.run(clients[0].close())
    for thread in threads:
        thread.join()
    assert found == []
    with unheard():  # a loop may end before it closes what it was asked to
        clients.clear()
        gc.collect()
