"""The body of an answer: cut off, stalled, or another than its head says."""

from __future__ import annotations

import gzip
from typing import Any, Dict

import httpx
import pytest

import seekgpt
from seekgpt import APIConnectionError, APITimeoutError, InternalServerError, NotFoundError
from tests.loopback import answer

from .kinds import ALL, Kind, each
from .wire import SHORT, Wire, ask, head, keep, meet, outcome, reset, trickle, whole

OK = {"ok": True}
TEXT = b'{"ok": true}'
READ: Dict[str, Any] = {"timeout": httpx.Timeout(5, read=SHORT)}
CALL: Dict[str, Any] = {"timeout": seekgpt.Timeout(5, call=SHORT)}
LONG = "content-length: 50"
CHUNKED = "transfer-encoding: chunked"

FAULTS = [
    pytest.param(
        head(LONG) + b"{",
        APIConnectionError,
        {},
        id="cut",
        marks=pytest.mark.fault(
            "The connection ends before the body has its announced length.",
            does="`APIConnectionError`, after the retries there are; never a short answer",
        ),
    ),
    pytest.param(
        head(CHUNKED) + b"c\r\n" + TEXT + b"\r\n",
        APIConnectionError,
        {},
        id="no last chunk",
        marks=pytest.mark.fault(
            "A chunked body ends without its last chunk, though all of the JSON is there.",
            does="`APIConnectionError`",
        ),
    ),
    pytest.param(
        head(CHUNKED) + b"c\r\n" + TEXT[:4],
        APIConnectionError,
        {},
        id="cut in a chunk",
        marks=pytest.mark.fault("A chunk is cut off.", does="`APIConnectionError`"),
    ),
    pytest.param(
        head(CHUNKED) + b"zz\r\n",
        APIConnectionError,
        {},
        id="no size",
        marks=pytest.mark.fault("The size of a chunk is no number.", does="`APIConnectionError`"),
    ),
    pytest.param(
        head(CHUNKED) + b"fffffffffffffffffff\r\nabc",
        APIConnectionError,
        {},
        id="a giant chunk",
        marks=pytest.mark.fault(
            "A chunk announces more bytes than there can be.",
            does="`APIConnectionError`, and no memory is taken in advance",
        ),
    ),
    pytest.param(
        lambda _: head(CHUNKED) + b"c;a=b\r\n" + TEXT + b"\r\n0\r\nx-trailer: a\r\n\r\n",
        OK,
        {},
        id="trailers",
        marks=pytest.mark.fault(
            "Chunks have extensions, and headers come behind the body.", does="the answer"
        ),
    ),
    pytest.param(
        head() + TEXT,
        OK,
        {},
        id="no length",
        marks=pytest.mark.fault(
            "The body has no length and ends with the connection.", does="the answer"
        ),
    ),
    pytest.param(
        (head(LONG) + b"{", 0.01, reset),
        APIConnectionError,
        {},
        id="reset",
        marks=pytest.mark.fault(
            "The connection is reset in the middle of the body.", does="`APIConnectionError`"
        ),
    ),
    pytest.param(
        (head(LONG) + b"{", keep),
        APITimeoutError,
        READ,
        id="stall",
        marks=pytest.mark.fault(
            "The body stalls.", does="`APITimeoutError` that names the `read` timeout"
        ),
    ),
    pytest.param(
        (head("content-length: 5000") + b"{", trickle(b" ")),
        APITimeoutError,
        CALL,
        id="trickle",
        marks=pytest.mark.fault(
            "The body comes a byte now and then, so that no single wait is long.",
            does="`APITimeoutError` that names the `call` timeout, if one is set",
        ),
    ),
    pytest.param(
        whole(b"nonsense", {"content-encoding": "gzip"}),
        APIConnectionError,
        {},
        id="no gzip",
        marks=pytest.mark.fault(
            "The body is said to be compressed, and is not.", does="`APIConnectionError`"
        ),
    ),
    pytest.param(
        whole(TEXT, {"content-encoding": "gzip, " * 2000 + "gzip"}),
        APIConnectionError,
        {},
        id="packed again and again",
        marks=pytest.mark.fault(
            "The body is said to be in thousands of codings, one over the other.",
            does="`APIConnectionError`: five are undone, and no more",
        ),
    ),
    pytest.param(
        whole(TEXT, {"content-encoding": "zap"}),
        OK,
        {},
        id="unknown coding",
        marks=pytest.mark.fault(
            "The body is said to be in a coding that nobody knows.", does="it is read as it is"
        ),
    ),
    pytest.param(
        lambda _: b"HTTP/1.1 204 No Content\r\n\r\n",
        None,
        {},
        id="204",
        marks=pytest.mark.fault("`204 No Content`.", does="`None`"),
    ),
    pytest.param(
        b"HTTP/1.1 500 Broken\r\nconnection: close\r\n\r\n",
        InternalServerError,
        {},
        id="500 without a body",
        marks=pytest.mark.fault("An error has no body.", does="the error of its status"),
    ),
]


# httpx leaves its generators to the collector when decoding fails, which trio remarks upon.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@each(ALL)
@pytest.mark.parametrize(("fault", "expected", "settings"), FAULTS)
def test_bodies(kind: Kind, fault: Any, expected: Any, settings: Dict[str, Any]) -> None:
    found = meet(kind, fault, **settings)
    if expected is None or isinstance(expected, dict):
        assert found == expected
        return
    assert type(found) is expected
    assert len(str(found)) < 300
    if expected is APITimeoutError:
        assert f"the `{'call' if settings is CALL else 'read'}` timeout" in str(found).lower()


NOT_FOUND = b"HTTP/1.1 404 Not Found\r\ncontent-length: 50\r\n\r\n{"
IN_CHUNKS = b"HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\n"
ERRORS = [
    pytest.param(
        NOT_FOUND,
        id="cut",
        marks=pytest.mark.fault(
            "The body of an error is cut off.", does="the error of its status, and its retries"
        ),
    ),
    pytest.param(
        (NOT_FOUND, 0.01, reset),
        id="reset",
        marks=pytest.mark.fault(
            "The connection is reset in the body of an error.", does="the error of its status"
        ),
    ),
    pytest.param(
        (NOT_FOUND, keep),
        id="stall",
        marks=pytest.mark.fault(
            "The body of an error stalls.",
            does="the error of its status, when the `read` timeout is over",
        ),
    ),
    pytest.param(
        IN_CHUNKS + b"zz\r\n{}\r\n",
        id="no chunk",
        marks=pytest.mark.fault(
            "The body of an error, which comes with its head, is in chunks of no size.",
            does="the error of its status",
        ),
    ),
    pytest.param(
        (IN_CHUNKS + b"2\r\n{}rubbish", keep),
        id="long chunk",
        marks=pytest.mark.fault(
            "A chunk of an error's body is longer than it says, and nothing more comes.",
            does="the error of its status, at once",
        ),
    ),
    pytest.param(
        (IN_CHUNKS + b"2\r\n{}\r\n", 0.01, b"zz\r\n", keep),
        id="later chunk",
        marks=pytest.mark.fault(
            "A later chunk of an error's body has no size.", does="the error of its status, at once"
        ),
    ),
    pytest.param(
        whole(b"nonsense", {"content-encoding": "gzip"}, 404),
        id="no gzip",
        marks=pytest.mark.fault(
            "The body of an error cannot be decompressed.", does="the error of its status"
        ),
    ),
]


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # as above
@each(ALL)
@pytest.mark.parametrize("fault", ERRORS)
def test_bodies_of_errors(kind: Kind, fault: Any) -> None:
    assert type(meet(kind, fault, **READ)) is NotFoundError


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@each(ALL)
@pytest.mark.fault(
    "A compressed body is cut off, at whatever byte, within its announced length.",
    does="`APIConnectionError`; never a short answer",
)
def test_cut_gzip(kind: Kind) -> None:
    packed = gzip.compress(TEXT)
    for size in (len(packed) - 1, len(packed) - 8, 12):
        found = meet(kind, whole(packed[:size], {"content-encoding": "gzip"}))
        assert type(found) is APIConnectionError, size


EXCESS = [
    pytest.param(
        answer(200, OK) + answer(200, {"another": "answer"}),
        OK,
        id="two answers",
        marks=pytest.mark.fault(
            "A second answer comes right behind the first, on the same connection.",
            does="the first is the answer, and the connection is closed: the next call never gets "
            "what was not meant for it",
        ),
    ),
    pytest.param(
        head("content-length: 12") + TEXT + b"garbage",
        OK,
        id="garbage",
        marks=pytest.mark.fault(
            "The body is longer than its announced length.",
            does="no more is read (or `APIConnectionError`), and the connection is closed",
        ),
    ),
    pytest.param(
        b"HTTP/1.1 204 No Content\r\ncontent-length: 12\r\n\r\n" + TEXT,
        None,
        id="204 with a body",
        marks=pytest.mark.fault(
            "`204 No Content`, and then content.",
            does="`None` (or `APIConnectionError`), and the connection is closed",
        ),
    ),
]


@each(ALL)
@pytest.mark.parametrize(("sent", "expected"), EXCESS)
def test_more_than_the_answer(kind: Kind, sent: bytes, expected: Any) -> None:
    async def body() -> None:
        client = kind.client(server, 1)
        found = await outcome(kind, client, lambda: ask(kind, client))
        assert found == expected or type(found) is APIConnectionError
        assert await ask(kind, client, "/well") == {"well": True}
        await kind.do(client.close)

    with Wire(lambda _: sent) as server:
        kind.run(body)
    assert server.connections == 2
