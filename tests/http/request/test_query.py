from __future__ import annotations

import datetime
import enum
from typing import Any, Dict, List, Tuple
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seekgpt._http.request.outgoing import join_query
from seekgpt._http.request.query import encode, flatten
from seekgpt._sentinels import not_given, omit


class Colour(enum.Enum):
    RED = "red"


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({"a": 1}, "a=1"),
        ({"a": [1, 2]}, "a[]=1&a[]=2"),
        ({"a": {"b": "c", "d": [True]}}, "a[b]=c&a[d][]=true"),
        ({"a": [{"b": 1}, {"b": 2}]}, "a[][b]=1&a[][b]=2"),
        ({"a": True, "b": False}, "a=true&b=false"),
        ({"a": None, "b": omit, "c": not_given, "d": "", "e": 0}, "e=0"),
        ({"a": [1, omit, None]}, "a[]=1"),
        ({"a": Colour.RED, "b": datetime.date(2024, 2, 1)}, "a=red&b=2024-02-01"),
        ({"a b": "c&d=e"}, "a b=c&d=e"),
        ({"a": 1.5, "b": ("x",)}, "a=1.5&b[]=x"),
        ({}, ""),
    ],
)
def test_brackets(params: Dict[str, Any], expected: str) -> None:
    assert "&".join(f"{k}={v}" for k, v in parse_qsl(encode(params))) == expected


def test_reserved_characters_are_encoded() -> None:
    assert encode({"a[b]": "ü&=+ /?"}) == "a%5Bb%5D=%C3%BC%26%3D%2B+%2F%3F"


keys = st.text(st.characters(codec="utf-8", exclude_characters="[]"), min_size=1)
leaves = st.one_of(st.text(st.characters(codec="utf-8"), min_size=1), st.integers())
trees = st.recursive(
    leaves,
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3)
        | st.dictionaries(keys, inner, min_size=1, max_size=3)
    ),
    max_leaves=8,
)


def paths(name: str, value: Any) -> List[Tuple[str, str]]:
    """What must arrive, said once more in the plainest way."""
    if isinstance(value, dict):
        return [pair for key, inner in value.items() for pair in paths(f"{name}[{key}]", inner)]
    if isinstance(value, list):
        return [pair for inner in value for pair in paths(f"{name}[]", inner)]
    return [(name, str(value))]


@given(st.dictionaries(keys, trees, max_size=4))
def test_everything_arrives_under_its_path(params: Dict[str, Any]) -> None:
    expected = [pair for key, value in params.items() for pair in paths(key, value)]
    assert flatten(params) == expected
    assert parse_qsl(encode(params), keep_blank_values=True) == expected


def test_joining_with_a_query_of_the_path() -> None:
    assert join_query("/x?beta=true", {"a": 1}, None) == "/x?beta=true&a=1"
    assert join_query("/x?a=0&b=2&b=3", {"a": 1}, {"c": None}) == "/x?b=2&b=3&a=1"
    assert join_query("/x?a=0", {"a": 1}, {"a": 2}) == "/x?a=2"
    assert join_query("/x", {"a": omit}) == "/x"


def test_empty_text_is_sent_and_none_is_not() -> None:
    assert encode({"q": "", "list": ["", "a"], "in": {"x": ""}, "gone": None}) == (
        "q=&list%5B%5D=&list%5B%5D=a&in%5Bx%5D="
    )
