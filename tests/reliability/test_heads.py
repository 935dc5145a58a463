"""The beginning of an answer: none at all, half of one, or a strange one."""

from __future__ import annotations

import socket
from typing import Any, Dict

import httpx
import pytest

import seekgpt
from seekgpt import APIConnectionError, APIStatusError, APITimeoutError, InternalServerError
from tests.loopback import answer

from .kinds import ALL, Kind, each
from .wire import SHORT, head, keep, meet, reset, trickle, whole

OK = {"ok": True}
READ: Dict[str, Any] = {"timeout": httpx.Timeout(5, read=SHORT)}
CALL: Dict[str, Any] = {"timeout": seekgpt.Timeout(5, call=SHORT)}


def fields(connection: socket.socket) -> None:
    for n in range(5000):
        connection.sendall(b"x-%d: %s\r\n" % (n, b"a" * 1000))


FAULTS = [
    pytest.param(
        None,
        APIConnectionError,
        {},
        id="closed",
        marks=pytest.mark.fault(
            "The server closes the connection without an answer.",
            does="`APIConnectionError` (no timeout), after the retries there are",
        ),
    ),
    pytest.param(
        (reset,),
        APIConnectionError,
        {},
        id="reset",
        marks=pytest.mark.fault(
            "The connection is reset before the head of the answer.",
            does="`APIConnectionError`, after the retries there are",
        ),
    ),
    pytest.param(
        b"HTTP/1.1 200 OK\r\ncontent-le",
        APIConnectionError,
        {},
        id="half a head",
        marks=pytest.mark.fault(
            "The server closes the connection in the middle of the head.",
            does="`APIConnectionError`; what came of the head is not in the message",
        ),
    ),
    pytest.param(
        (b"HTTP/1.1 200 OK\r\ncontent-le", 0.01, reset),
        APIConnectionError,
        {},
        id="reset in the head",
        marks=pytest.mark.fault(
            "The connection is reset in the middle of the head.", does="`APIConnectionError`"
        ),
    ),
    pytest.param(
        (keep,),
        APITimeoutError,
        READ,
        id="silence",
        marks=pytest.mark.fault(
            "The server takes the request and says nothing.",
            does="`APITimeoutError` that names the `read` timeout",
        ),
    ),
    pytest.param(
        (b"HTTP/1.1 200 OK\r\ncontent-le", keep),
        APITimeoutError,
        READ,
        id="a head that stalls",
        marks=pytest.mark.fault(
            "The server stops in the middle of the head.",
            does="`APITimeoutError` that names the `read` timeout",
        ),
    ),
    pytest.param(
        (b"HTTP/1.1 200 OK\r\n", trickle(b"x-a: b\r\n")),
        APITimeoutError,
        CALL,
        id="a trickle of a head",
        marks=pytest.mark.fault(
            "The head comes a line now and then, for ever.",
            does="`APITimeoutError` that names the `call` timeout, if one is set",
        ),
    ),
    pytest.param(
        (trickle(b"HTTP/1.1 100 Continue\r\n\r\n"),),
        APITimeoutError,
        CALL,
        id="no end of 100",
        marks=pytest.mark.fault(
            "The server says `100 Continue` again and again, and never more.",
            does="`APITimeoutError` that names the `call` timeout, if one is set",
        ),
    ),
    pytest.param(
        b"SSH-2.0-OpenSSH\r\n\r\n",
        APIConnectionError,
        {},
        id="another protocol",
        marks=pytest.mark.fault("What answers is no HTTP server.", does="`APIConnectionError`"),
    ),
    pytest.param(
        (b"HTTP/1.1 200 OK\r\n", fields),
        APIConnectionError,
        {},
        id="no end of fields",
        marks=pytest.mark.fault(
            "The head has no end.", does="`APIConnectionError` at 100 KiB, or at 1,000 headers"
        ),
    ),
    pytest.param(
        whole(OK, {"x-long": "a" * 300_000}),
        APIConnectionError,
        {},
        id="a giant field",
        marks=pytest.mark.fault(
            "A header of the answer is longer than 100 KiB.", does="`APIConnectionError`"
        ),
    ),
    pytest.param(
        whole(OK, {"x-long": "a" * 60_000}),
        OK,
        {},
        id="a long field",
        marks=pytest.mark.fault("A header of the answer has 60,000 characters.", does="the answer"),
    ),
    pytest.param(
        whole(OK, {f"x-{n}": "a" for n in range(500)}),
        OK,
        {},
        id="many fields",
        marks=pytest.mark.fault("The answer has 500 headers.", does="the answer"),
    ),
    pytest.param(
        lambda _: (
            b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: a\r\n\r\n"
            + answer(200, OK)
        ),
        OK,
        {},
        id="1xx",
        marks=pytest.mark.fault(
            "`100 Continue` and `103 Early Hints` come before the answer.", does="the answer"
        ),
    ),
    pytest.param(
        b"HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n",
        APIConnectionError,
        READ,
        id="101",
        marks=pytest.mark.fault(
            "`101 Switching Protocols`, which nobody asked for.", does="`APIConnectionError`"
        ),
    ),
    pytest.param(
        head("content-length: 12", "content-length: 11") + b'{"ok": true}',
        APIConnectionError,
        {},
        id="two lengths",
        marks=pytest.mark.fault(
            "Two lengths that contradict each other.", does="`APIConnectionError`"
        ),
    ),
    pytest.param(
        head("content-length: twelve") + b'{"ok": true}',
        APIConnectionError,
        {},
        id="no number",
        marks=pytest.mark.fault("A length that is no number.", does="`APIConnectionError`"),
    ),
    pytest.param(
        head("content-length: -1") + b'{"ok": true}',
        APIConnectionError,
        {},
        id="below zero",
        marks=pytest.mark.fault("A length below zero.", does="`APIConnectionError`"),
    ),
    pytest.param(
        head("nonsense", "content-length: 2") + b"{}",
        APIConnectionError,
        {},
        id="no colon",
        marks=pytest.mark.fault("A line of the head is no header.", does="`APIConnectionError`"),
    ),
    pytest.param(
        b"HTTP/1.1 2000 What\r\ncontent-length: 2\r\n\r\n{}",
        APIConnectionError,
        {},
        id="no status",
        marks=pytest.mark.fault("A status that is none.", does="`APIConnectionError`"),
    ),
    pytest.param(
        lambda _: b"HTTP/1.1 999 What\r\ncontent-length: 2\r\n\r\n{}",
        InternalServerError,
        {},
        id="999",
        marks=pytest.mark.fault(
            "A status that nobody knows (`999`).", does="the error class of its range, retried so"
        ),
    ),
    pytest.param(
        lambda _: b"HTTP/1.1 304 Not Modified\r\n\r\n",
        APIStatusError,
        {},
        id="304",
        marks=pytest.mark.fault(
            "`304 Not Modified`, which nobody asked for.", does="`APIStatusError` with the status"
        ),
    ),
    pytest.param(
        lambda _: b"HTTP/1.1 200 \xff\xfe\r\ncontent-length: 12\r\n\r\n" + b'{"ok": true}',
        OK,
        {},
        id="words",
        marks=pytest.mark.fault("The words after the status are no text.", does="the answer"),
    ),
    pytest.param(
        lambda _: b"HTTP/1.1 200\r\ncontent-length: 12\r\n\r\n" + b'{"ok": true}',
        OK,
        {},
        id="no words",
        marks=pytest.mark.fault("There are no words after the status.", does="the answer"),
    ),
    pytest.param(
        lambda _: head("x-a: \xff\xfe", "content-length: 12") + b'{"ok": true}',
        OK,
        {},
        id="a header that is no text",
        marks=pytest.mark.fault("A header is no text.", does="the answer"),
    ),
    pytest.param(
        lambda _: head("x-a: b", " c", "content-length: 12") + b'{"ok": true}',
        OK,
        {},
        id="folded",
        marks=pytest.mark.fault("A header goes on in the next line, as of old.", does="the answer"),
    ),
    pytest.param(
        b'HTTP/1.0 200 OK\r\n\r\n{"ok": true}',
        OK,
        {},
        id="1.0",
        marks=pytest.mark.fault(
            "The server speaks HTTP/1.0, and closes the connection at the end.", does="the answer"
        ),
    ),
    pytest.param(
        whole(OK, {"content-type": "application/json; charset=nonsense"}),
        OK,
        {},
        id="charset",
        marks=pytest.mark.fault(
            "The answer is in a charset that does not exist.", does="the answer"
        ),
    ),
]


@each(ALL)
@pytest.mark.parametrize(("fault", "expected", "settings"), FAULTS)
def test_heads(kind: Kind, fault: Any, expected: Any, settings: Dict[str, Any]) -> None:
    found = meet(kind, fault, **settings)
    if isinstance(expected, dict):
        assert found == expected
        return
    assert type(found) is expected
    assert len(str(found)) < 300
    if expected is APITimeoutError:
        name = "call" if settings is CALL else "read"
        assert f"the `{name}` timeout" in str(found).lower()


@each(ALL)
@pytest.mark.fault(
    "A failed connection has secrets in its URL, its headers, or in the head of the answer.",
    does="an error whose message has neither",
)
def test_messages_without_secrets(kind: Kind) -> None:
    secret = {"default_query": {"key": "s3cret"}, "default_headers": {"x-session": "s3cret"}}
    begun = b"HTTP/1.1 200 OK\r\nset-cookie: s3cret\r\n"
    for broken in (None, b"nonsense\r\n\r\n", begun, begun + b"content-length: x\r\n\r\n"):
        found = meet(kind, broken, again=False, **secret)
        assert type(found) is APIConnectionError
        assert "s3cret" not in str(found)


@each(ALL)
@pytest.mark.fault(
    "A header has a zero byte in it.",
    does="`APIConnectionError` (older releases of aiohttp let it pass)",
)
def test_zero_byte(kind: Kind) -> None:
    found = meet(kind, head("x-a: b\0", "content-length: 2") + b"{}")
    assert type(found) is APIConnectionError or (kind.library == "aiohttp" and found == {})
