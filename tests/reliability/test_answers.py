"""Whatever a server says, only this library's errors come out, with the status it said.

Answers are made up by hypothesis, of whole heads and bodies as bytes, and said over real sockets.
"""

from __future__ import annotations

import json
import socket
import threading
import zlib
from contextlib import suppress
from typing import Any, Callable, Dict, Iterator, List, Tuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

import seekgpt
from tests.colours import Colour
from tests.loopback import read_request


class Speaker:
    """Says the bytes it is given to everybody who asks, and hangs up."""

    def __init__(self) -> None:
        self.words = b""
        self.asked = 0
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}/v1"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                connection, peer = self._listening.accept()
            except OSError:
                return
            with connection, suppress(OSError, ValueError):
                connection.settimeout(5)
                with connection.makefile("rb") as file:
                    read_request(file, connection, peer)
                self.asked += 1
                connection.sendall(self.words)
                connection.shutdown(socket.SHUT_WR)
                connection.recv(1)

    def close(self) -> None:
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()


@pytest.fixture(scope="module")
def speaker() -> Iterator[Speaker]:
    made = Speaker()
    yield made
    made.close()


def words(text: str) -> List[str]:
    return text.split()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                words(
                    "id object type data error code message choices output content delta index "
                    "role tool_calls function annotations text item response event status usage"
                )
            )
            | st.text(max_size=4),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


def deep(opening: bytes, depth: int, closing: bytes) -> bytes:
    return opening * depth + b"1" + closing * depth


DEEP = st.builds(
    lambda pair, depth: deep(pair[0], depth, pair[1]),
    st.sampled_from([(b"[", b"]"), (b'{"error":', b"}"), (b'{"output":[', b"]}"), (b"[", b"")]),
    st.sampled_from([50, 150, 400, 900, 990, 2000, 30_000, 100_000]),
)
TEXT = st.one_of(
    JSON.map(lambda value: json.dumps(value).encode()),
    JSON.map(lambda value: b"\xef\xbb\xbf" + json.dumps(value).encode()),
    JSON.map(lambda value: json.dumps(value).encode("utf-16")),
    DEEP,
    st.binary(max_size=60),
    st.sampled_from(
        [b"", b"null", b"9" * 5000, b'"\\ud800"', b"NaN", b"<html>", b"{}", b"[]", b'{"error":[]}']
    ),
)
EVENTS = st.lists(
    st.one_of(
        TEXT.map(lambda text: b"data: " + text + b"\n\n"),
        TEXT.map(lambda text: b"event: error\ndata: " + text + b"\n\n"),
        TEXT.map(lambda text: b"event: thread.x\r\ndata: " + text + b"\r\n\r\n"),
        st.binary(max_size=30),
        st.sampled_from([b": c\n\n", b"id: \0\n\n", b"retry: 9\n\n", b"data: [DONE]\n\n", b"\n"]),
    ),
    max_size=5,
).map(b"".join)


def packed(data: bytes) -> bytes:
    """The same at all times; `gzip.compress` of some releases says what time it is."""
    packer = zlib.compressobj(6, zlib.DEFLATED, 31)
    return packer.compress(data) + packer.flush()


CODINGS: Dict[str, Callable[[bytes], bytes]] = {
    "gzip": lambda data: packed(data),
    "deflate": zlib.compress,
    "x-gzip": lambda data: packed(data) + packed(b""),
    "gzip, deflate": lambda data: zlib.compress(packed(data)),
    "br": lambda data: data,
    "zstd": lambda data: b"(\xb5/\xfd" + data,
    "compress": lambda data: data,
    "identity": lambda data: data,
    "utf-8": lambda data: data,
    "": lambda data: data,
}
CHARSETS = ["utf-8", "latin-1", "utf-16", "utf-7", "hex", "zip", "idna", "undefined", "x", "", "é"]
TYPES = ["application/json", "text/event-stream", "text/html", "", "application/octet-stream", ";"]
PLACES = [
    "/v1/models",
    "",
    "javascript:alert(1)",
    "http://127.0.0.1:99999/",
    "http://127.0.0.1:1/",
    "http://[::1",
    "http://\xff\xfe/",
    "//",
    "http://a..b/",
    "http://" + "a" * 300 + ".invalid/",
    "http:///x",
    "ftp://x/",
    "https://xn--a/",
    "http://user:pass@127.0.0.1:1/",
    "?" + "q" * 70_000,
    "http://127.0.0.1:0/",
]
STRANGE = st.sampled_from(
    [
        "x-should-retry: maybe",
        "retry-after: nan",
        "retry-after: 1e999",
        "retry-after: Fri, 99 Foo 9999 99:99:99",
        "retry-after-ms: -1",
        "x-request-id: \xff\xfe",
        "set-cookie: ; ; =; expires=x",
        "set-cookie: a=b; domain=\xff; expires=Thu, 99-Foo-0000",
        "content-type: \xff",
        "link: <",
        "x" * 300 + ": y",
    ]
)


@st.composite
def answers(draw: Any, bodies: Any = TEXT, statuses: Any = None) -> Tuple[int, bytes]:
    """An answer's status and all of its bytes."""
    status = draw(statuses or st.sampled_from([200, 200, 201, 204, 307, 400, 401, 404, 429, 500]))
    coding = draw(st.sampled_from([*CODINGS, "", "", ""]))
    body = CODINGS[coding](draw(bodies))
    if draw(st.booleans()) and coding:
        body = body[: draw(st.integers(0, len(body)))]
    kind, charset = draw(st.sampled_from(TYPES)), draw(st.sampled_from(CHARSETS))
    head = [f"HTTP/1.1 {status} {draw(st.sampled_from(['OK', '', chr(255), 'a' * 99]))}"]
    head.append(f"content-type: {kind}; charset={charset}" if charset else f"content-type: {kind}")
    if coding:
        head.append(f"content-encoding: {coding}")
    if status == 307:
        head.append(f"location: {draw(st.sampled_from(PLACES))}")
    head += draw(st.lists(STRANGE, max_size=2))
    framing = draw(st.sampled_from(["length", "length", "chunked", "none", "short", "wrong"]))
    if framing == "chunked":
        head.append("transfer-encoding: chunked")
        body = b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body) if body else b"0\r\n\r\n"
    elif framing == "wrong":
        head.append(draw(st.sampled_from(["content-length: -1", "transfer-encoding: chunked"])))
    elif framing != "none":
        head.append(f"content-length: {len(body) + (7 if framing == 'short' else 0)}")
    said = "\r\n".join([*head, "", ""]).encode("latin-1", "replace") + body
    if draw(st.integers(0, 9)) == 0:
        said = said[: draw(st.integers(0, len(said)))]
    return status, said


CALLS: List[Any] = [
    lambda client: client.models.retrieve("m"),
    lambda client: client.models.list(),
    lambda client: client.responses.create(model="m", input="go"),
    lambda client: client.chat.completions.create(model="m", messages=[]),
    lambda client: client.files.content("f"),
    lambda client: client.audio.transcriptions.create(model="m", file=b"f"),
    lambda client: client.files.delete("f"),
]


def made(colour: Colour, http: str, url: str) -> Any:
    options = {"base_url": url, "max_retries": 0, "timeout": 5}
    if http:
        options["http_client"] = getattr(seekgpt, http)()
    return colour.client(**options)


WAYS = [
    ("sync", ""),
    ("asyncio", ""),
    ("trio", ""),
    ("asyncio", "DefaultAioHttpClient"),
    ("sync", "DefaultHttpx2Client"),
    ("asyncio", "DefaultAsyncHttpx2Client"),
]
ways = pytest.mark.parametrize(("name", "http"), WAYS)


def check(error: BaseException, status: int, said: bytes) -> None:
    """What is raised is this library's, short, and what the status says."""
    assert isinstance(error, seekgpt.SeekGPTError), repr(error)
    assert len(str(error)) < 2000
    head, _, _ = said.partition(b"\r\n\r\n")
    whole = isinstance(error, seekgpt.APIStatusError) or b"\r\n\r\n" in said
    if status >= 400 and whole and not isinstance(error, seekgpt.APIConnectionError):
        assert isinstance(error, seekgpt.APIStatusError), (error, head)
        assert error.status_code == status


@pytest.mark.fuzz
@pytest.mark.filterwarnings("ignore:.*deprecated:DeprecationWarning")
# What the libraries below forget when a server hangs up on them is another matter.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@ways
@pytest.mark.parametrize("mode", ["parsed", "raw", "streaming", "stream"])
def test_only_errors_of_the_library_come_out(
    speaker: Speaker, name: str, http: str, mode: str
) -> None:
    if "Httpx2" in http:
        pytest.importorskip("httpx2")
    colour = Colour(name)

    @given(answers(EVENTS if mode == "stream" else TEXT), st.integers(0, len(CALLS) - 1))
    def say(answer: Tuple[int, bytes], which: int) -> None:
        status, speaker.words = answer

        async def body() -> None:
            client = made(colour, http, speaker.url)
            try:
                await MODES[mode](colour, client, CALLS[which])
            except seekgpt.SeekGPTError as error:
                check(error, status, speaker.words)
            finally:
                await colour.do(client.close)

        colour.run(body)

    say()


async def parsed(colour: Colour, client: Any, call: Any) -> None:
    result = await colour.do(call, client)
    repr(result)
    if isinstance(getattr(result, "data", None), list) and hasattr(result, "has_next_page"):
        result.has_next_page()
    for name in ("text", "content"):
        getattr(result, name, None)


async def raw(colour: Colour, client: Any, call: Any) -> None:
    response = await colour.do(call, client.with_raw_response)
    for look in (response.parse, response.json, lambda: response.text, lambda: response.content):
        with suppress(seekgpt.SeekGPTError):
            look()
    repr(response)


async def streaming(colour: Colour, client: Any, call: Any) -> None:
    for look in ("parse", "json", "text", "read", "iter_bytes", "iter_text", "iter_lines"):
        manager = call(client.with_streaming_response)
        enter = manager.__enter__ if colour.blocking else manager.__aenter__
        leave = manager.__exit__ if colour.blocking else manager.__aexit__
        response = await colour.do(enter)
        try:
            with suppress(seekgpt.SeekGPTError):
                if look.startswith("iter"):
                    await consume(colour, getattr(response, look)())
                else:
                    await colour.do(getattr(response, look))
        finally:
            await colour.do(leave, None, None, None)


async def stream(colour: Colour, client: Any, call: Any) -> None:
    for act in (
        lambda: client.chat.completions.create(model="m", messages=[], stream=True),
        lambda: client.responses.create(model="m", input="go", stream=True),
        lambda: client.beta.threads.runs.create("t", assistant_id="a", stream=True),
    ):
        with suppress(seekgpt.SeekGPTError):
            await consume(colour, await colour.do(act))


async def consume(colour: Colour, items: Any) -> None:
    if colour.blocking:
        for _ in items:
            pass
    else:
        async for _ in items:
            pass


MODES = {"parsed": parsed, "raw": raw, "streaming": streaming, "stream": stream}
