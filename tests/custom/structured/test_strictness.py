"""What an answer says is taken for what it is, or refused: where, what was expected, what came."""

from __future__ import annotations

import copy
import dataclasses
import json
import pickle
from typing import Any, List, NamedTuple, Optional, Union

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from typing_extensions import Literal, TypedDict

from seekgpt import BaseModel, SeekGPTError, StructuredOutputError
from seekgpt._custom.structured.schemas import parse

FIELDS = {"text": str, "whole": int, "number": float, "flag": bool, "maybe": Optional[int]}
GOOD = {"text": "a", "whole": 1, "number": 1.5, "flag": False, "maybe": None}

DataClass = dataclasses.make_dataclass("DataClass", list(FIELDS.items()))
Attrs = attrs.make_class("Attrs", {name: attrs.field(type=hint) for name, hint in FIELDS.items()})
Typed = TypedDict("Typed", FIELDS)  # type: ignore[misc]
Named = NamedTuple("Named", list(FIELDS.items()))  # type: ignore[misc]
Ours = type("Ours", (BaseModel,), {"__annotations__": FIELDS, "__module__": __name__})
KINDS: List[Any] = [DataClass, Attrs, Typed, Named, Ours]


@pytest.mark.parametrize("cls", KINDS)
@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("text", None, "string"),
        ("text", 1, "string"),
        ("text", True, "string"),
        ("text", ["a"], "string"),
        ("whole", 1.7, "integer"),
        ("whole", "1", "integer"),
        ("whole", True, "integer"),
        ("whole", None, "integer"),
        ("number", "1.5", "number"),
        ("number", True, "number"),
        ("flag", "false", "boolean"),
        ("flag", 0, "boolean"),
        ("flag", None, "boolean"),
        ("maybe", "", "integer or null"),
        ("maybe", 0.5, "integer or null"),
    ],
)
def test_wrong_types_are_refused(cls: Any, field: str, value: Any, expected: str) -> None:
    with pytest.raises(StructuredOutputError) as caught:
        parse(cls, json.dumps({**GOOD, field: value}))
    error = caught.value
    assert (error.path, error.expected, error.got) == (f"{cls.__name__}.{field}", expected, value)
    assert str(error) == f"{cls.__name__}.{field}: expected {expected}, got {value!r}"


@pytest.mark.parametrize("cls", KINDS)
def test_numbers_that_mean_the_same_are_taken(cls: Any) -> None:
    made = parse(cls, json.dumps({**GOOD, "whole": 2.0, "number": 3}))
    values = made if cls is Typed else {name: getattr(made, name) for name in FIELDS}
    assert (values["whole"], type(values["whole"])) == (2, int)
    assert (values["number"], type(values["number"])) == (3.0, float)


@pytest.mark.parametrize("cls", KINDS)
def test_a_missing_field(cls: Any) -> None:
    with pytest.raises(StructuredOutputError, match=r"\.text: expected string, got nothing"):
        parse(cls, json.dumps({key: value for key, value in GOOD.items() if key != "text"}))


@dataclasses.dataclass
class Item:
    kind: Literal["a"]
    size: int


@dataclasses.dataclass
class Other:
    kind: Literal["b"]


@dataclasses.dataclass
class Order:
    items: List[Union[Item, Other]]

    def __post_init__(self) -> None:
        if len(self.items) > 2:
            raise ValueError("too many")


@pytest.mark.parametrize(
    ("items", "message"),
    [
        (
            [{"kind": "a", "size": 1}, {"kind": "a", "size": "x"}],
            r"Order\.items\[1\]\.size: expected integer, got 'x'",
        ),
        ([{"kind": "c"}], r"Order\.items\[0\]: expected an object for Item or .* Other, got"),
        ([[]], r"Order\.items\[0\]: expected an object for Item"),
        ({}, r"Order\.items: expected an array of an object for Item"),
        ([{"kind": "b"}] * 3, r"Order: expected what Order accepts \(too many\), got"),
    ],
)
def test_the_path_leads_to_what_does_not_fit(items: Any, message: str) -> None:
    with pytest.raises(StructuredOutputError, match=message):
        parse(Order, json.dumps({"items": items}))


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", '{"items": NaN}', '{"items": [Infinity]}', "{} {}", "[" * 99_999],
)
def test_texts_that_are_no_json_of_an_object(text: str) -> None:
    with pytest.raises(StructuredOutputError, match="Order"):
        parse(Order, text)


def test_the_error_is_one_of_this_library_and_a_value_error() -> None:
    with pytest.raises(StructuredOutputError) as caught:
        parse(Order, '{"items": 1}')
    error = caught.value
    assert isinstance(error, SeekGPTError)
    assert isinstance(error, ValueError)
    assert error.text == '{"items": 1}'
    for again in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert (str(again), again.path, again.text) == (str(error), error.path, error.text)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)


@given(st.fixed_dictionaries({}, optional=dict.fromkeys(FIELDS, JSON)))
def test_what_is_taken_is_of_its_type_and_all_else_is_refused(values: Any) -> None:
    text = json.dumps(values)
    try:
        made = parse(DataClass, text)
    except StructuredOutputError:
        return
    for name, value in json.loads(text).items():
        assert getattr(made, name) == value
        assert isinstance(value, bool) == (name == "flag")
