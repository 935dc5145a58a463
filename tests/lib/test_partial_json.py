"""What is known of a JSON text while it arrives."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seekgpt.lib.streaming.partial_json import parse_partial

_values: Any = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(allow_nan=False, allow_infinity=False),
        st.text(max_size=8),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=4), inner, max_size=4)
    ),
    max_leaves=12,
)


def _begins(part: Any, whole: Any) -> bool:
    """Whether ``part`` may be what is known of ``whole`` when it is not all there."""
    if isinstance(part, dict) and isinstance(whole, dict):
        return all(key in whole and _begins(value, whole[key]) for key, value in part.items())
    if isinstance(part, list) and isinstance(whole, list):
        return len(part) <= len(whole) and all(_begins(a, b) for a, b in zip(part, whole))
    if isinstance(part, (int, float)) and isinstance(whole, (int, float)):
        return True  # a number's first digits are a number
    return bool(part == whole)


@given(_values)
def test_a_whole_text_is_parsed_as_json_does(value: Any) -> None:
    assert parse_partial(json.dumps(value)) == value
    assert parse_partial(json.dumps(value, indent=1, ensure_ascii=False)) == value


@given(_values, st.data())
def test_a_beginning_is_parsed_to_a_beginning(value: Any, data: Any) -> None:
    text = json.dumps(value)
    part = parse_partial(text[: data.draw(st.integers(0, len(text)))])
    assert part is None or _begins(part, value)


@given(st.text(max_size=40))
def test_any_text_is_parsed_or_none(text: str) -> None:
    parse_partial(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", None),
        ("  ", None),
        ("{", {}),
        ('{"city": "San Fr', {}),
        ('{"city": "Oslo", "deg', {"city": "Oslo"}),
        ('{"city": "Oslo", "degrees":', {"city": "Oslo"}),
        ('{"city": "Oslo", "degrees": 1', {"city": "Oslo", "degrees": 1}),
        ("[1, 2.", [1]),
        ("[true, fals", [True]),
        ('{"a": [{"b": 1}, {"c"', {"a": [{"b": 1}, {}]}),
        ('"abc', None),
        ("[1, 2]  and more", [1, 2]),
        ("[1}", [1]),
        ('{"a" 1}', None),
    ],
)
def test_beginnings(text: str, expected: Any) -> None:
    assert parse_partial(text) == expected
