"""A body: its codings are undone, its size is kept in bounds, and its letters can be read."""

from __future__ import annotations

import gzip
import random
import zlib
from typing import Any, Dict, List, Optional

import brotli
import httpx
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

import seekgpt
from seekgpt._http.exchange import codings
from seekgpt._http.exchange.codings import undoing
from tests.colours import Colour
from tests.loopback import Loopback, Received, answer
from tests.streams import body_stream

TEXT = b'{"id": "m", "object": "model"}'


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


CODED = {
    "gzip": gzip.compress(TEXT),
    "x-gzip": gzip.compress(TEXT),
    "GZIP": gzip.compress(TEXT[:9]) + gzip.compress(TEXT[9:]) + b"\0\0",
    "deflate": zlib.compress(TEXT),
    "Deflate": raw_deflate(TEXT),
    "deflate, gzip": gzip.compress(zlib.compress(TEXT)),
    "br": brotli.compress(TEXT),
    "zstd": zstandard.compress(TEXT[:9]) + zstandard.compress(TEXT[9:]),
    "gzip, br": brotli.compress(gzip.compress(TEXT)),
    "identity": TEXT,
    "none": TEXT,
}


def client_for(colour: Colour, coding: str, pieces: List[bytes], **settings: Any) -> Any:
    """A client whose server sends a body in these pieces."""
    headers = {"content-type": "application/json"}
    if coding:
        headers["content-encoding"] = coding
    return colour.mock(
        lambda request: httpx.Response(200, headers=headers, stream=body_stream(colour, pieces)),
        max_retries=0,
        **settings,
    )


async def fetched(colour: Colour, client: Any, act: Any) -> Any:
    try:
        return await colour.do(act, client)
    finally:
        await colour.do(client.close)


def retrieve(client: Any) -> Any:
    return client.models.retrieve("m")


@pytest.mark.parametrize("size", [1, 3, 1000])
@pytest.mark.parametrize("coding", CODED)
def test_codings_are_undone_however_they_are_cut(colour: Colour, coding: str, size: int) -> None:
    data = CODED[coding]
    pieces = [data[i : i + size] for i in range(0, len(data), size)]
    model = colour.run(lambda: fetched(colour, client_for(colour, coding, pieces), retrieve))
    assert model.id == "m"


@pytest.mark.parametrize(
    "coding", ["gzip", "deflate", "Deflate", "deflate, gzip", "br", "zstd", "gzip, br"]
)
def test_a_compressed_body_that_breaks_off_is_an_error(colour: Colour, coding: str) -> None:
    data = CODED[coding]
    client = client_for(colour, coding, [data[: len(data) // 2]])
    with pytest.raises(seekgpt.APIConnectionError, match="broke off"):
        colour.run(lambda: fetched(colour, client, retrieve))


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
def test_what_cannot_be_undone_is_an_error(colour: Colour, coding: str) -> None:
    client = client_for(colour, coding, [b"nonsense", b"nonsense"])
    with pytest.raises(seekgpt.APIConnectionError, match=r"decompress|compressed by"):
        colour.run(lambda: fetched(colour, client, retrieve))


@pytest.mark.parametrize("coding", ["br", "zstd"])
def test_cut_anywhere_a_body_is_no_success(coding: str) -> None:
    data = zstandard.compress(TEXT) if coding == "zstd" else CODED[coding]
    for cut in range(1, len(data)):
        (step,) = undoing(coding)
        with pytest.raises(httpx.HTTPError):
            list(step.finish([data[:cut]]))


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "br of old", "zstd"])
def test_a_little_of_a_body_never_becomes_too_much_of_it(
    coding: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = b"a" * 50_000_000
    name = coding.partition(" ")[0]
    packers: Dict[str, Any] = {
        "gzip": gzip.compress,
        "deflate": zlib.compress,
        "br": lambda data: brotli.compress(data, quality=5),
        "zstd": zstandard.compress,
    }
    (step,) = undoing(name)
    if coding == "br of old":  # which knows no limit of what comes out
        stream = codings._Brotli()
        stream._limited = False
        step._stream = stream
    sizes = [len(piece) for piece in step.finish([packers[name](plain)])]
    assert sum(sizes) == len(plain)
    assert max(sizes) < 20_000_000


@given(st.binary(max_size=3000), st.lists(st.integers(1, 500), max_size=8))
def test_any_bytes_come_back_in_any_pieces(data: bytes, sizes: List[int]) -> None:
    colour = Colour("sync")
    packed, pieces = gzip.compress(data), []
    for size in [*sizes, len(packed) + 100]:
        pieces.append(packed[:size])
        packed = packed[size:]
    client = client_for(colour, "gzip", pieces)
    assert client.files.content("f").content == data
    client.close()


def packed_letters(count: int) -> bytes:
    packer = zlib.compressobj(6, zlib.DEFLATED, 31)
    made = [packer.compress(b"a" * 100_000) for _ in range(count // 100_000)]
    return b"".join([*made, packer.flush()])


LIMITS: List[Dict[str, Optional[int]]] = [
    {"max_decompressed_bytes": 1_000_000},
    {"max_response_bytes": 1_000_000, "max_decompressed_bytes": None},
]


@pytest.mark.parametrize("limits", LIMITS, ids=lambda limits: next(iter(limits)))
@pytest.mark.parametrize("streaming", [False, True])
def test_an_answer_that_unpacks_to_too_much_is_refused(
    colour: Colour, limits: Dict[str, Any], streaming: bool
) -> None:
    async def body() -> None:
        client = client_for(colour, "gzip", [packed_letters(5_000_000)], **limits)
        if not streaming:
            await fetched(colour, client, lambda client: client.files.content("f"))
            return
        manager = client.files.with_streaming_response.content("f")
        enter = manager.__enter__ if colour.blocking else manager.__aenter__
        response = await colour.do(enter)
        try:
            await colour.do(response.read)
        finally:
            await colour.do(response.close)
            await colour.do(client.close)

    with pytest.raises(seekgpt.APIResponseValidationError, match=next(iter(limits))):
        colour.run(body)


def test_a_body_that_says_it_is_too_large_is_not_read(colour: Colour) -> None:
    def handler(received: Received) -> bytes:
        return answer(200, b"")[:-2].replace(b"length: 0", b"length: 2000000") + b"\r\n"

    with Loopback(handler) as server:
        client = colour.client(base_url=server.url, max_response_bytes=1_000_000, max_retries=0)
        with pytest.raises(seekgpt.APIResponseValidationError, match="1000000 bytes"):
            colour.run(lambda: fetched(colour, client, retrieve))


def test_what_is_streamed_may_be_of_any_size(colour: Colour) -> None:
    async def body() -> int:
        client = client_for(colour, "gzip", [packed_letters(5_000_000)], max_response_bytes=1)
        manager = client.files.with_streaming_response.content("f")
        size = 0
        if colour.blocking:
            with manager as response:
                size = sum(map(len, response.iter_bytes()))
        else:
            async with manager as response:
                async for piece in response.iter_bytes():
                    size += len(piece)
        await colour.do(client.close)
        return size

    assert colour.run(body) == 5_000_000


@pytest.mark.parametrize("limit", [0, -1, 1.5, True, "1"])
def test_limits_are_numbers_of_bytes(limit: Any) -> None:
    for name in ("max_response_bytes", "max_decompressed_bytes"):
        with pytest.raises(ValueError, match=f"`{name}` has to be a number of bytes"):
            seekgpt.SeekGPT(api_key="k", **{name: limit})


def test_copies_have_the_limits_of_their_client() -> None:
    with seekgpt.SeekGPT(api_key="k", max_response_bytes=5, max_decompressed_bytes=4) as client:
        assert client.copy().max_response_bytes == 5
        assert client.copy(max_response_bytes=None).max_response_bytes is None
        assert client.with_options(max_decompressed_bytes=3).max_decompressed_bytes == 3


def test_of_an_error_only_so_much_is_read_as_explains_it(colour: Colour) -> None:
    """A bomb in the body of an error is no reason to lose the status, or the memory."""

    async def body() -> None:
        client = colour.mock(
            lambda request: httpx.Response(
                400,
                headers={"content-encoding": "gzip"},
                stream=body_stream(colour, [packed_letters(20_000_000)] * 3),
            )
        )
        await fetched(colour, client, retrieve)

    with pytest.raises(seekgpt.BadRequestError) as caught:
        colour.run(body)
    assert len(str(caught.value)) <= 1000
    assert isinstance(caught.value.body, str)
    assert 1000 < len(caught.value.body) <= 1024**2


@pytest.mark.parametrize("end", ["cut", "undecodable", "stalled"])
def test_an_error_keeps_its_status_and_what_has_come_of_its_body(
    colour: Colour, end: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from seekgpt._http.exchange import flow

    monkeypatch.setattr(flow, "ERROR_SECONDS", 0.2)
    noise = random.Random(1).getrandbits(80_000).to_bytes(10_000, "big")

    def handler(received: Received) -> Optional[bytes]:
        head = b"HTTP/1.1 403 No\r\ncontent-length: 50000\r\n"
        if end == "undecodable":
            head += b"content-encoding: gzip\r\n"
        received.connection.sendall(head + b"\r\nnot for you" + noise)
        if end == "stalled":
            received.connection.settimeout(5)
            received.connection.recv(1)
        return None

    with Loopback(handler) as server:
        client = colour.client(base_url=server.url, max_retries=0)
        with pytest.raises(seekgpt.PermissionDeniedError) as caught:
            colour.run(lambda: fetched(colour, client, retrieve))
    assert end == "undecodable" or str(caught.value.body).startswith("not for you")


@pytest.mark.parametrize(
    ("charset", "sent", "read"),
    [
        ("utf-8", "é".encode(), "é"),
        ("latin-1", b"\xe9", "é"),
        ("hex", b"ab", "ab"),
        ("undefined", b"ab", "ab"),
        ("utf-16", "é".encode("utf-16-le"), "é"),
        ("no-such", "é".encode(), "é"),
    ],
)
def test_text_can_be_read_whatever_its_charset_is_called(
    colour: Colour, charset: str, sent: bytes, read: str
) -> None:
    async def body() -> Any:
        client = colour.mock(
            lambda request: httpx.Response(
                200,
                headers={"content-type": f"text/plain; charset={charset}"},
                stream=body_stream(colour, [sent]),
            )
        )
        return await fetched(colour, client, lambda client: client.get("/x", cast_to=str))

    assert colour.run(body) == read
