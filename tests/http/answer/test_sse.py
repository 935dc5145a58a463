"""The decoder of server-sent events: every shape, at every chunk border."""

from __future__ import annotations

from typing import Any, List, Optional, Tuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seekgpt._http.answer.sse import Decoder, ServerSentEvent

Fields = Tuple[Optional[str], str, Optional[str], Optional[int]]


def decode(*chunks: bytes) -> List[ServerSentEvent]:
    decoder = Decoder()
    return [event for chunk in chunks for event in decoder.feed(chunk)]


def byte_by_byte(body: bytes) -> List[ServerSentEvent]:
    return decode(*[body[i : i + 1] for i in range(len(body))])


def by_the_book(body: bytes) -> List[Fields]:
    """The standard's algorithm, a line at a time, on a body known whole."""
    text = body.decode("utf-8", "replace")
    if text.startswith("\ufeff"):
        text = text[1:]
    lines, line, i = [], "", 0
    while i < len(text):
        if text[i] in "\r\n":
            lines.append(line)
            line = ""
            i += 2 if text[i : i + 2] == "\r\n" else 1
        else:
            line += text[i]
            i += 1
    events: List[Fields] = []
    last_id: Optional[str] = None
    name: Optional[str] = None
    data: List[str] = []
    retry: Optional[int] = None
    touched = False
    for line in lines:
        if not line:
            if touched:
                events.append((name, "\n".join(data), last_id, retry))
            name, data, retry, touched = None, [], None, False
            continue
        if line.startswith(":"):
            continue
        field, colon, value = line.partition(":")
        if colon and value.startswith(" "):
            value = value[1:]
        if field == "event":
            name, touched = value or None, True
        elif field == "data":
            data, touched = data + [value], True
        elif field == "id" and "\0" not in value:
            last_id, touched = value, True
        elif field == "retry" and value and all(c in "0123456789" for c in value):
            retry, touched = int(value), True
    return events


def fields(events: List[ServerSentEvent]) -> List[Fields]:
    return [(e.event, e.data, e.id, e.retry) for e in events]


def ev(
    data: str, name: Optional[str] = None, id: Optional[str] = None, retry: Any = None
) -> Fields:
    return name, data, id, retry


ODD_LETTERS = "a\u2028b\u0085c\x0bd\x0ce\x1cf"
CASES = {
    "nothing": (b"", []),
    "named": (b"event: a\ndata: 1\n\n", [ev("1", "a")]),
    "two": (b"data: 1\n\ndata: 2\n\n", [ev("1"), ev("2")]),
    "no space": (b"data:1\n\n", [ev("1")]),
    "only one space goes": (b"data:  1\n\n", [ev(" 1")]),
    "no colon": (b"data\n\n", [ev("")]),
    "no data": (b"event: ping\n\n", [ev("", "ping")]),
    "empty name": (b"event:\ndata: 1\n\n", [ev("1")]),
    "blank name": (b"event: \ndata: 1\n\n", [ev("1")]),
    "name last": (b"data: 1\nevent: a\n\n", [ev("1", "a")]),
    "many lines": (b"data: {\ndata:\ndata: }\n\n", [ev("{\n\n}")]),
    "comments": (b": hi\n\n: there\n\ndata: 1\n\n", [ev("1")]),
    "comment inside": (b": hi\ndata: 1\n:\n\n", [ev("1")]),
    "empty lines": (b"\n\n\n\ndata: 1\n\n\n\n\n", [ev("1")]),
    "odd empty lines": (b"\ndata: 1\n\n\nevent: b\n\n", [ev("1"), ev("", "b")]),
    "the id stays": (
        b"id: 7\ndata: 1\n\ndata: 2\n\nid\ndata: 3\n\n",
        [ev("1", id="7"), ev("2", id="7"), ev("3", id="")],
    ),
    "id with a NUL": (b"id: a\0b\ndata: 1\n\n", [ev("1")]),
    "retry": (b"retry: 250\n\n", [ev("", retry=250)]),
    "retry, no number": (b"retry: 2.5\n\nretry: \xc2\xb2\n\nretry:\n\nretry: +1\n\n", []),
    "unknown field": (b"unknown: x\ndata: 1\n\n", [ev("1")]),
    "one BOM": (b"\xef\xbb\xbfdata: 1\n\ndata: \xef\xbb\xbf\n\n", [ev("1"), ev("\ufeff")]),
    "letters that end no line": (f"data: {ODD_LETTERS}\n\n".encode(), [ev(ODD_LETTERS)]),
    "every line end": (
        b"data: 1\r\rdata: 2\r\n\r\ndata: 3\n\rdata: 4\r\n\n",
        [ev("1"), ev("2"), ev("3"), ev("4")],
    ),
    "broken UTF-8": (b"data: \xff\n\ndata: \xe2\x80\n\n", [ev("\ufffd"), ev("\ufffd")]),
    "unfinished": (b"data: 1\n\ndata: 2\n", [ev("1")]),
    "cut off": (b"data: 1\n\ndata: 2", [ev("1")]),
}


@pytest.mark.parametrize(("body", "expected"), CASES.values(), ids=CASES)
def test_shapes_whole_and_byte_by_byte(body: bytes, expected: List[Fields]) -> None:
    assert fields(decode(body)) == expected
    assert fields(byte_by_byte(body)) == expected
    assert by_the_book(body) == expected


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"])
def test_an_event_is_delivered_as_soon_as_its_empty_line_is_there(end: bytes) -> None:
    decoder = Decoder()
    assert decoder.feed(b"event: a" + end + b"data: 1" + end) == []
    assert decoder.feed(end) == [ServerSentEvent("a", "1")]
    assert decoder.feed(b"data: 2" + end + end) == [ServerSentEvent(None, "2")]


def test_a_crlf_cut_in_two_is_one_line_end() -> None:
    assert decode(b"data: 1\r", b"\ndata: 2\r", b"\n\r", b"\n") == [ServerSentEvent(None, "1\n2")]
    assert decode(b"data: 1\r", b"", b"\n", b"", b"\n") == [ServerSentEvent(None, "1")]


def test_a_multi_byte_letter_may_be_cut() -> None:
    assert byte_by_byte("data: известни 🙂\n\n".encode()) == [ServerSentEvent(None, "известни 🙂")]


NAMES = [b"data", b"event", b"id", b"retry", b"x"]
MARKS = [
    b":",
    b" ",
    b"\n",
    b"\n\n",
    b"\r",
    b"\r\n",
    b"12",
    b"\0",
    b"\xff",
    b"\xe2\x80",
    b"\xef\xbb\xbf",
]
WHOLES = [b"data: {}\n\n", b"event: e\ndata: 1\n\n", b": c\n", "\u2028é".encode()]


@settings(max_examples=30 * settings.default.max_examples)
@given(st.lists(st.sampled_from(NAMES + MARKS + WHOLES), max_size=25).map(b"".join), st.data())
@pytest.mark.fault(
    "Events come in pieces cut anywhere, in letters, line ends and fields.",
    does="the same events",
)
def test_chunk_borders_do_not_matter(body: bytes, data: Any) -> None:
    cuts = data.draw(st.lists(st.integers(0, len(body)), max_size=12).map(sorted))
    borders = [0, *cuts, len(body)]
    chunks = [body[a:b] for a, b in zip(borders, borders[1:])]
    expected = by_the_book(body)
    assert fields(decode(body)) == expected
    assert fields(decode(*chunks)) == expected
    assert fields(byte_by_byte(body)) == expected


@pytest.mark.fault(
    "One event has many megabytes and comes in small pieces.",
    does="it is read in a time that grows with its size alone",
)
def test_a_long_event_is_not_copied_with_every_chunk() -> None:
    decoder = Decoder()
    decoder.feed(b"data: ")
    piece = b"x" * 1000
    for _ in range(20_000):
        assert decoder.feed(piece) == []
    (event,) = decoder.feed(b"\n\n")
    assert len(event.data) == 20_000_000


def test_an_event_knows_its_json_and_shows_itself() -> None:
    event = ServerSentEvent("a", '{"b": 1}', "7", 3)
    assert event.json() == {"b": 1}
    assert repr(event) == "ServerSentEvent(event='a', data='{\"b\": 1}', id='7', retry=3)"
    assert event != ServerSentEvent("a")
    assert event != "a"
