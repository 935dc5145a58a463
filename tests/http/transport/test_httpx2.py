"""A client over httpx2 does all that a client over httpx does, with the objects of httpx2."""

from __future__ import annotations

import io
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any, Optional

import httpx
import pytest

import seekgpt
from seekgpt import errors
from seekgpt.pagination import AsyncPage, SyncPage
from tests.colours import Colour
from tests.loopback import Loopback, Received, answer
from tests.streams import END, HEAD, chunk, numbers

httpx2 = pytest.importorskip("httpx2")


def over_httpx2(colour: Colour, server: Optional[Loopback] = None, **http: Any) -> Any:
    """A client over httpx2; ``http`` are settings of that."""
    settings = {"base_url": server.url} if server else {}
    cls: Any = seekgpt.DefaultHttpx2Client if colour.blocking else seekgpt.DefaultAsyncHttpx2Client
    return colour.client(http_client=cls(**http), **settings)


def echo(received: Received) -> bytes:
    return answer(body={"method": received.method, "target": received.target})


def test_calls(colour: Colour) -> None:
    async def body() -> None:
        client = over_httpx2(colour, server, headers={"X-Session": "1"}, params={"p": ["1", "2"]})
        result = await colour.do(
            client.post, "/x", cast_to=object, body={"a": 1}, options={"params": {"q": "ä"}}
        )
        assert result == {"method": "POST", "target": "/v1/x?p=1&p=2&q=%C3%A4"}
        await colour.do(client.close)
        assert client.is_closed()

    with Loopback(echo) as server:
        colour.run(body)
    headers = server.seen[0].headers
    assert server.seen[0].json == {"a": 1}
    assert headers["authorization"] == "Bearer sk-test"
    assert headers["x-session"] == "1"
    assert headers["user-agent"].endswith(f"/Python {seekgpt.__version__}")
    assert headers["x-stainless-read-timeout"] == "600.0"


def test_a_header_that_is_left_out_is_not_added_by_the_http_client(colour: Colour) -> None:
    async def body() -> None:
        client = over_httpx2(colour, server)
        options = {"headers": {"User-Agent": seekgpt.omit, "Authorization": seekgpt.omit}}
        await colour.do(client.get, "/x", cast_to=object, options=options)
        await colour.do(client.close)

    with Loopback(echo) as server:
        colour.run(body)
    assert not {"user-agent", "authorization"} & set(server.seen[0].headers)


def test_raw_and_cast_responses_are_those_of_httpx2(colour: Colour) -> None:
    async def body() -> None:
        client = over_httpx2(colour, server)
        raw = await colour.do(client.models.with_raw_response.list)
        assert isinstance(raw.http_response, httpx2.Response)
        assert isinstance(raw.http_request, httpx2.Request)
        cast = await colour.do(client.get, "/models", cast_to=httpx2.Response)
        assert isinstance(cast, httpx2.Response)
        await colour.do(client.close)

    with Loopback(lambda _: answer(body={"object": "list", "data": []})) as server:
        colour.run(body)


def test_streams(colour: Colour) -> None:
    async def body() -> None:
        client = over_httpx2(colour, server)
        kind: Any = seekgpt.Stream if colour.blocking else seekgpt.AsyncStream
        stream = await colour.do(
            client.post, "/x", cast_to=object, stream=True, stream_cls=kind[object]
        )
        found = list(stream) if colour.blocking else [e async for e in stream]
        assert found == [{"n": 1}, {"n": 2}]
        await colour.do(client.get, "/after", cast_to=object)
        await colour.do(client.close)

    def handler(received: Received) -> Optional[bytes]:
        if received.method == "GET":
            return echo(received)
        return HEAD + chunk(numbers(1)) + chunk(numbers(2)) + chunk(b"data: [DONE]\n\n") + END

    with Loopback(handler) as server:
        colour.run(body)
        assert server.connections == 1, "the stream's connection was not used again"


def test_a_stream_that_is_left_or_breaks(colour: Colour) -> None:
    async def body() -> None:
        client = over_httpx2(colour, server)
        kind: Any = seekgpt.Stream if colour.blocking else seekgpt.AsyncStream

        async def stream() -> Any:
            return await colour.do(
                client.post, "/x", cast_to=object, stream=True, stream_cls=kind[object]
            )

        left = await stream()
        await colour.do(left.close)
        await colour.do(left.close)
        assert left.response.is_closed

        broken = await stream()
        with pytest.raises(errors.APIConnectionError) as caught:
            _ = list(broken) if colour.blocking else [event async for event in broken]
        assert caught.value.partial == [{"n": 1}]
        await colour.do(client.close)

    with Loopback(lambda received: received.connection.sendall(HEAD + chunk(numbers(1)))) as server:
        colour.run(body)


def test_pages(colour: Colour) -> None:
    async def body() -> None:
        client = over_httpx2(colour, server)
        jobs = client.fine_tuning.jobs.list(limit=1)
        found = [job.id for job in jobs] if colour.blocking else [job.id async for job in jobs]
        assert found == ["a", "b"]
        kind = SyncPage if colour.blocking else AsyncPage
        page = await colour.do(client.get_api_list, "/x", model=object, page=kind)
        assert len(page.data) == 1
        await colour.do(client.close)

    def handler(received: Received) -> bytes:
        last = "after=a" in received.target
        data = [{"id": "b" if last else "a"}]
        return answer(body={"object": "list", "data": data, "has_more": not last})

    with Loopback(handler) as server:
        colour.run(body)


def test_uploads_are_streamed_and_sent_again(colour: Colour, tmp_path: Path, quick: None) -> None:
    path = tmp_path / "input.jsonl"
    path.write_bytes(b"x" * 200_000)

    async def body() -> None:
        client = over_httpx2(colour, server)
        await colour.do(client.files.create, file=path, purpose="fine-tune")
        once = io.BytesIO(b"y")
        await colour.do(client.put, "/raw", cast_to=object, content=once)
        await colour.do(client.close)

    def handler(received: Received) -> bytes:
        return answer(503) if len(server.seen) == 1 else answer(body={"id": "f"})

    with Loopback(handler) as server:
        colour.run(body)
    first, second, raw = server.seen
    assert first.body == second.body
    assert b"x" * 200_000 in first.body
    assert int(first.headers["content-length"]) == len(first.body)
    assert raw.body == b"y"


def test_retries_and_errors(colour: Colour, quick: None) -> None:
    async def body() -> None:
        client = over_httpx2(colour, server)
        with pytest.raises(errors.RateLimitError) as caught:
            await colour.do(client.get, "/x", cast_to=object)
        assert isinstance(caught.value.response, httpx2.Response)
        copied = pickle.loads(pickle.dumps(caught.value))
        assert copied.request.headers["authorization"] == "<redacted>"
        assert copied.response.json() == {"error": {"message": "slow"}}
        await colour.do(client.close)

    with Loopback(lambda _: answer(429, {"error": {"message": "slow"}})) as server:
        colour.run(body)
    assert [r.headers["x-stainless-retry-count"] for r in server.seen] == ["0", "1", "2"]


def test_no_exception_of_httpx2_escapes(colour: Colour, quick: None) -> None:
    async def body() -> None:
        client = over_httpx2(colour, server).with_options(max_retries=1)
        with pytest.raises(errors.APIConnectionError) as caught:
            await colour.do(client.get, "/dropped", cast_to=object)
        assert isinstance(caught.value.__cause__, httpx2.RemoteProtocolError)
        for timeout in (httpx2.Timeout(5, read=0.05), httpx.Timeout(5, read=0.05)):
            patient = client.with_options(timeout=timeout, max_retries=0)
            with pytest.raises(
                errors.APITimeoutError, match=r"`read` timeout of 0\.05 s"
            ) as caught:
                await colour.do(patient.get, "/silent", cast_to=object)
            assert isinstance(caught.value.__cause__, httpx2.ReadTimeout)
        await colour.do(client.close)

    def handler(received: Received) -> Optional[bytes]:
        if received.target.endswith("silent"):
            received.connection.recv(1)  # until the client gives up
        return None

    with Loopback(handler) as server:
        colour.run(body)
    assert sum(r.target == "/v1/dropped" for r in server.seen) == 2


def test_redirects_leave_secrets_behind(colour: Colour) -> None:
    async def body() -> None:
        client = over_httpx2(colour, server)
        assert (await colour.do(client.get, "/x", cast_to=object))["target"] == "/away"
        await colour.do(client.close)

    def home(received: Received) -> bytes:
        return answer(307, headers={"location": away.url.replace("/v1", "/away")})

    with Loopback(home) as server, Loopback(echo) as away:
        colour.run(body)
    assert "authorization" in server.seen[0].headers
    assert "authorization" not in away.seen[0].headers


def test_a_pool_that_is_full(colour: Colour) -> None:
    async def body() -> None:
        client = over_httpx2(colour, server, limits=httpx2.Limits(max_connections=1))
        kind: Any = seekgpt.Stream if colour.blocking else seekgpt.AsyncStream
        stream = await colour.do(
            client.post, "/x", cast_to=object, stream=True, stream_cls=kind[object]
        )
        hasty = client.with_options(timeout=httpx.Timeout(5, pool=0.05), max_retries=0)
        with pytest.raises(errors.APITimeoutError, match="All 1 connections are in use"):
            await colour.do(hasty.get, "/x", cast_to=object)
        await colour.do(stream.close)
        await colour.do(client.close)

    with Loopback(lambda r: r.connection.sendall(HEAD) or r.connection.recv(1)) as server:
        colour.run(body)


def test_an_async_client_serves_one_event_loop_after_another() -> None:
    colour = Colour("asyncio")

    async def body() -> None:
        assert await client.get("/x", cast_to=object)

    with Loopback(echo) as server:
        client = over_httpx2(colour, server)
        colour.run(body)
        colour.run(body)
        Colour("trio").run(body)


def test_a_plain_httpx2_client_and_its_mock_transport() -> None:
    def handler(request: Any) -> Any:
        assert isinstance(request, httpx2.Request)
        return httpx2.Response(200, json={"path": request.url.path})

    http = httpx2.Client(transport=httpx2.MockTransport(handler))
    client = seekgpt.SeekGPT(api_key="k", http_client=http, base_url=httpx2.URL("http://a/v9"))
    assert client.timeout == seekgpt.DEFAULT_TIMEOUT  # nobody chose the five seconds of httpx2
    assert client.get("/x", cast_to=object) == {"path": "/v9/x"}
    chosen = httpx2.Client(timeout=7)
    assert seekgpt.SeekGPT(api_key="k", http_client=chosen).timeout == httpx2.Timeout(7)


def test_the_defaults_are_those_of_this_library() -> None:
    with seekgpt.DefaultHttpx2Client() as http:
        assert http.timeout == httpx2.Timeout(600, connect=5)
        assert http.follow_redirects
        assert http.limits.max_connections == 1000
    with seekgpt.DefaultHttpx2Client(timeout=httpx.Timeout(3), follow_redirects=False) as http:
        assert http.timeout == httpx2.Timeout(3)
        assert not http.follow_redirects


def test_clients_of_the_wrong_colour_are_refused() -> None:
    with pytest.raises(TypeError, match="Invalid `http_client` arg"):
        seekgpt.SeekGPT(api_key="k", http_client=httpx2.AsyncClient())
    with pytest.raises(TypeError, match="Invalid `http_client` arg"):
        seekgpt.AsyncSeekGPT(api_key="k", http_client=httpx2.Client())


def test_httpx2_is_imported_only_for_those_who_use_it() -> None:
    code = (
        "import sys; from seekgpt import SeekGPT; SeekGPT(api_key='k').models.list; "
        "assert 'httpx2' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_without_httpx2_the_name_says_what_to_install() -> None:
    code = (
        "import sys; sys.modules['httpx2'] = None\n"
        "import seekgpt\n"
        "try: seekgpt.DefaultAsyncHttpx2Client()\n"
        "except RuntimeError as error: assert 'seekgpt[httpx2]' in str(error), error\n"
        "else: raise AssertionError"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
