from __future__ import annotations

import collections
import dataclasses
import datetime
import decimal
import enum
import json
import pathlib
import uuid
from typing import Any, Iterator

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seekgpt._http.request.body import encode
from seekgpt._sentinels import not_given, omit


def sent(body: object) -> Any:
    return json.loads(encode(body))


class Shade(enum.Enum):
    DARK = "dark"


class Named(str, enum.Enum):
    ONE = "one"


@dataclasses.dataclass
class Point:
    x: int
    y: Any = None


@attrs.define
class Size:
    width: int
    inner: Any = None


class Pydanticish:
    def model_dump(self, **how: Any) -> Any:
        assert how == {"mode": "json", "by_alias": True, "exclude_unset": True}
        return {"pyd": 1}


def numbers() -> Iterator[int]:
    yield 1
    yield 2


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Shade.DARK, "dark"),
        (Named.ONE, "one"),
        (Point(1, Size(2)), {"x": 1, "y": {"width": 2, "inner": None}}),
        (Pydanticish(), {"pyd": 1}),
        (datetime.date(2024, 1, 2), "2024-01-02"),
        (datetime.datetime(2024, 1, 2, 3, 4, 5), "2024-01-02T03:04:05"),
        (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (decimal.Decimal("1.5"), 1.5),
        (decimal.Decimal("12345678901234567890"), 12345678901234567890),
        ((1, 2), [1, 2]),
        ({3}, [3]),
        (collections.ChainMap({"a": 1}), {"a": 1}),
        (collections.OrderedDict(a=1).values(), [1]),
        (numbers(), [1, 2]),
        (range(3), [0, 1, 2]),
        ("\ud800", "\ud800"),
        ("ü😀", "ü😀"),
    ],
)
def test_reasonable_values_are_sent(value: object, expected: object) -> None:
    assert sent({"v": value}) == {"v": expected}


def test_it_is_compact_utf8() -> None:
    assert encode({"a": [1, "ü"]}) == '{"a":[1,"ü"]}'.encode()


def test_omitted_values_vanish_at_any_depth() -> None:
    body = {"a": omit, "b": [1, not_given, {"c": omit, "d": None}], "e": Point(1, omit)}
    assert sent(body) == {"b": [1, {"d": None}], "e": {"x": 1}}


def test_iterators_are_read_once_even_beside_omitted_values() -> None:
    assert sent({"a": numbers(), "b": omit, "c": {"d": numbers()}}) == {
        "a": [1, 2],
        "c": {"d": [1, 2]},
    }


def test_the_callers_body_is_left_alone() -> None:
    body = {"a": omit, "b": {"c": omit}}
    encode(body)
    assert body == {"a": omit, "b": {"c": omit}}


@pytest.mark.parametrize(
    ("body", "place", "what"),
    [
        ({"a": [{"b": b"x"}]}, "a[0].b", "Bytes"),
        ({"a": Point}, "a", "The class Point"),
        ({"a": pathlib.Path("x")}, "a", "file path"),
        ({"a": object()}, "a", "builtins.object"),
        ({"a": {"b": float("nan")}}, "a.b", "Out of range"),
        ({"a": Point(1, [object()])}, "a.y[0]", "builtins.object"),
    ],
)
def test_what_cannot_be_sent_is_named_with_its_place(body: object, place: str, what: str) -> None:
    with pytest.raises((TypeError, ValueError), match=what) as caught:
        encode(body)
    assert f"`{place}`" in str(caught.value)


def test_a_body_within_itself_is_refused() -> None:
    body: Any = {}
    body["a"] = body
    with pytest.raises(ValueError, match="Circular"):
        encode(body)


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(json_values)
def test_plain_json_arrives_unchanged(value: object) -> None:
    assert sent(value) == value


def test_a_number_of_numpy_is_a_number_and_an_array_is_refused_by_place() -> None:
    numpy = pytest.importorskip("numpy")
    numbers = [numpy.float32(0.5), numpy.int64(3), numpy.bool_(True), numpy.array(7)]
    assert encode({"input": numbers}) == b'{"input":[0.5,3,true,7]}'
    for array in (numpy.array([1, 2]), numpy.zeros((2, 2)), numpy.array(["a"]), numpy.array([])):
        with pytest.raises(TypeError, match=r"numpy\.ndarray .*tolist.* \(at `a\[0\]\.b`\)"):
            encode({"a": [{"b": array}]})
