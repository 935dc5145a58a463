"""Faster codecs, where they are installed, say what the standard library says."""

from __future__ import annotations

import datetime
import decimal
import enum
import json
import math
import uuid
from typing import Any, Iterator, NamedTuple

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seekgpt import _codec
from seekgpt._http.request import body

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@pytest.fixture(params=["standard", "fast"], autouse=True)
def codec(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param == "fast":
        pytest.importorskip("msgspec")
        pytest.importorskip("orjson")
        monkeypatch.setattr(_codec, "_decode", ...)
        monkeypatch.setattr(_codec, "_encode", ...)
    else:
        monkeypatch.setattr(_codec, "_decode", None)
        monkeypatch.setattr(_codec, "_encode", None)
    return str(request.param)


@given(JSON)
def test_what_is_written_reads_as_it_was(value: Any) -> None:
    assert json.loads(body.encode(value)) == json.loads(json.dumps(value))


@given(JSON)
def test_what_is_read_is_what_the_standard_library_reads(value: Any) -> None:
    text = json.dumps(value)
    assert _codec.loads(text) == json.loads(text)
    assert _codec.loads(text.encode()) == json.loads(text)


@pytest.mark.parametrize(
    "text",
    [
        "18446744073709551616",
        "-9223372036854775809",
        "123456789012345678901234567890",
        '"\\ud800"',
        '{"a": 1, "a": 2}',
        "1e400",
        " [1.0, 1e5] ",
    ],
)
def test_odd_but_legal_texts_read_alike(text: str) -> None:
    found, expected = _codec.loads(text), json.loads(text)
    assert (found, type(found)) == (expected, type(expected))


def test_what_only_python_takes_for_a_number_is_read() -> None:
    assert math.isnan(_codec.loads("[NaN]")[0])


@pytest.mark.parametrize("text", ["", "{", "[1,]", "nul", "\ufeff1", '{"a" 1}'])
def test_what_is_no_json_raises_a_value_error(text: str) -> None:
    with pytest.raises(ValueError, match=r"line 1 column|BOM"):
        _codec.loads(text)


def test_bytes_of_another_unicode_encoding_are_read() -> None:
    assert _codec.loads('{"é": 1}'.encode("utf-16")) == {"é": 1}


class Colour(enum.Enum):
    RED = "red"


class Size(enum.IntEnum):
    LARGE = 3


class Name(str):
    pass


class Point(NamedTuple):
    x: int
    y: int


@attrs.define
class Box:
    size: int = 2


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (Colour.RED, "red"),
        (Size.LARGE, 3),
        (Name("ann"), "ann"),
        (Point(1, 2), [1, 2]),
        (Box(), {"size": 2}),
        (datetime.datetime(2030, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc), None),
        (datetime.date(2030, 1, 2), "2030-01-02"),
        (uuid.UUID(int=5), str(uuid.UUID(int=5))),
        (decimal.Decimal("1.5"), 1.5),
        (2**70, 2**70),
        ({1: 2, False: None}, None),
        ({"a", "b"} - {"b"}, ["a"]),
    ],
)
def test_values_of_python_are_written_alike(value: Any, written: Any) -> None:
    found = json.loads(body.encode({"value": value}))["value"]
    if written is None:  # as the standard library's own encoder and the hook have it
        written = json.loads(body._encode(value))
    assert found == written


@pytest.mark.parametrize("value", [math.nan, math.inf, [1.0, -math.inf]])
def test_numbers_that_are_none_are_refused_and_located(value: Any) -> None:
    with pytest.raises(ValueError, match="at `temperature"):
        body.encode({"temperature": value, "model": "m"})


def test_iterators_are_read_once() -> None:
    def numbers() -> Iterator[int]:
        yield from range(3)

    assert json.loads(body.encode({"data": numbers(), "other": math.pi})) == {
        "data": [0, 1, 2],
        "other": math.pi,
    }


def test_the_codec_is_looked_for_when_it_is_needed(codec: str) -> None:
    _codec.loads("1")
    assert (_codec._decode is not None) == (codec == "fast")
