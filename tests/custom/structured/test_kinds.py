"""Classes of every kind: what the API is asked for, and what becomes of its answer, is the same."""

from __future__ import annotations

import dataclasses
import datetime
import enum
import json
import sys
from decimal import Decimal
from typing import (
    Any,
    Dict,
    FrozenSet,
    Generic,
    List,
    NamedTuple,
    Optional,
    Sequence,
    Set,
    Tuple,
    TypeVar,
    Union,
)
from uuid import UUID

import attrs
import pytest
from typing_extensions import Annotated, Literal, NewType, NotRequired, TypedDict

from seekgpt import BaseModel
from seekgpt._custom.structured.schemas import parse, strict_schema

T = TypeVar("T")
Cents = NewType("Cents", int)


class Colour(enum.Enum):
    RED = "red"
    BLUE = "blue"


@dataclasses.dataclass
class DataClass:
    """A thing."""

    name: str
    parts: List[DataClass]
    weight: Optional[float] = None
    colour: Literal[Colour.RED, Colour.BLUE] = Colour.RED


@attrs.define
class Attrs:
    """A thing."""

    name: str
    parts: List[Attrs]
    weight: Optional[float] = None
    colour: Literal[Colour.RED, Colour.BLUE] = Colour.RED


class Typed(TypedDict):
    """A thing."""

    name: str
    parts: List[Typed]
    weight: NotRequired[Optional[float]]
    colour: NotRequired[Literal[Colour.RED, Colour.BLUE]]


class Named(NamedTuple):
    """A thing."""

    name: str
    parts: List[Named]  # type: ignore[misc]
    weight: Optional[float] = None
    colour: Literal[Colour.RED, Colour.BLUE] = Colour.RED


class Ours(BaseModel):
    """A thing."""

    name: str
    parts: List[Ours]
    weight: Optional[float] = None
    colour: Literal[Colour.RED, Colour.BLUE] = Colour.RED


KINDS = [DataClass, Attrs, Typed, Named, Ours]


@pytest.mark.parametrize("cls", KINDS)
def test_the_schema(cls: Any) -> None:
    schema = strict_schema(cls)
    definition = schema.pop("$defs")[cls.__name__]
    assert (
        schema
        == definition
        == {
            "type": "object",
            "description": "A thing.",
            "properties": {
                "name": {"type": "string"},
                "parts": {"type": "array", "items": {"$ref": f"#/$defs/{cls.__name__}"}},
                "weight": {"anyOf": [{"type": "number"}, {"type": "null"}]},
                "colour": {"type": "string", "enum": ["red", "blue"]},
            },
            "required": ["name", "parts", "weight", "colour"],
            "additionalProperties": False,
        }
    )


@pytest.mark.parametrize("cls", KINDS)
def test_the_instance(cls: Any) -> None:
    inner = {"name": "b", "parts": [], "weight": 2, "colour": "blue"}
    made = parse(cls, json.dumps({"name": "a", "parts": [inner], "weight": None, "colour": "red"}))
    assert made == cls(
        name="a",
        parts=[cls(name="b", parts=[], weight=2.0, colour=Colour.BLUE)],
        weight=None,
        colour=Colour.RED,
    )
    part = made["parts"][0] if cls is Typed else made.parts[0]
    assert isinstance(part, dict if cls is Typed else cls)


@pytest.mark.parametrize("cls", KINDS)
def test_what_has_a_default_may_be_missing(cls: Any) -> None:
    assert parse(cls, '{"name": "a", "parts": []}') == cls(name="a", parts=[])


@dataclasses.dataclass
class Many:
    when: datetime.datetime
    day: datetime.date
    at: datetime.time
    price: Decimal
    id: UUID
    row: Tuple[int, str]
    tail: Tuple[int, ...]
    words: Set[str]
    frozen: FrozenSet[int]
    steps: Sequence[bool]
    cents: Cents
    colour: Colour
    nothing: None


def test_types_that_fields_may_have() -> None:
    text = {"type": "string"}
    integers = {"type": "array", "items": {"type": "integer"}}
    pair = {"anyOf": [{"type": "integer"}, text]}
    assert strict_schema(Many)["properties"] == {
        "when": {**text, "format": "date-time"},
        "day": {**text, "format": "date"},
        "at": {**text, "format": "time"},
        "price": {**text, "pattern": r"^-?\d+(\.\d+)?$"},
        "id": {**text, "format": "uuid"},
        "row": {"type": "array", "items": pair, "minItems": 2, "maxItems": 2},
        "tail": integers,
        "words": {"type": "array", "items": text},
        "frozen": integers,
        "steps": {"type": "array", "items": {"type": "boolean"}},
        "cents": {"type": "integer"},
        "colour": {**text, "enum": ["red", "blue"]},
        "nothing": {"type": "null"},
    }
    id_ = "12345678-1234-5678-1234-567812345678"
    values = {
        "when": "2024-02-29T12:30:00.5Z",
        "day": "2024-02-29",
        "at": "08:15:00+02:00",
        "price": "-1.50",
        "id": id_,
        "row": [1, "a"],
        "tail": [1, 2],
        "words": ["a", "a"],
        "frozen": [3],
        "steps": [True],
        "cents": 5,
        "colour": "blue",
        "nothing": None,
    }
    zone = datetime.timezone(datetime.timedelta(hours=2))
    assert parse(Many, json.dumps(values)) == Many(
        when=datetime.datetime(2024, 2, 29, 12, 30, 0, 500_000, tzinfo=datetime.timezone.utc),
        day=datetime.date(2024, 2, 29),
        at=datetime.time(8, 15, tzinfo=zone),
        price=Decimal("-1.50"),
        id=UUID(id_),
        row=(1, "a"),
        tail=(1, 2),
        words={"a"},
        frozen=frozenset([3]),
        steps=[True],
        cents=Cents(5),
        colour=Colour.BLUE,
        nothing=None,
    )


# Unions


@dataclasses.dataclass
class Cat:
    kind: Literal["cat"]
    lives: int


@dataclasses.dataclass
class Dog:
    kind: Literal["dog"]
    tricks: List[str]


@dataclasses.dataclass
class Owner:
    pet: Union[Cat, Dog, float, int, List[int], None]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"kind": "cat", "lives": 9}, Cat("cat", 9)),
        ({"kind": "dog", "tricks": ["sit"]}, Dog("dog", ["sit"])),
        (3, 3),
        (3.5, 3.5),
        ([1], [1]),
        (None, None),
    ],
)
def test_of_a_union_the_member_that_fits(value: Any, expected: Any) -> None:
    found = parse(Owner, json.dumps({"pet": value})).pet
    assert (found, type(found)) == (expected, type(expected))
    kinds = strict_schema(Owner)["properties"]["pet"]["anyOf"]
    assert kinds[:2] == [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}]


@dataclasses.dataclass
class Small:
    name: str


@dataclasses.dataclass
class Large:
    name: str
    size: int


@dataclasses.dataclass
class Parcel:
    content: Union[Small, Large]


def test_of_members_that_fit_the_one_that_leaves_nothing_out() -> None:
    text = '{"content": {"name": "a", "size": 1}}'
    assert parse(Parcel, text).content == Large("a", 1)
    assert parse(Parcel, '{"content": {"name": "a"}}').content == Small("a")


# Generic classes


@dataclasses.dataclass
class Box(Generic[T]):
    inside: T
    more: List[T]


@dataclasses.dataclass
class IntBox(Box[int]):
    other: Optional[Box[str]] = None


@attrs.define
class Pair(Generic[T]):
    left: Annotated[T, "the left one"]
    right: Optional[Pair[T]] = None


def test_generic_classes() -> None:
    assert strict_schema(Box[int])["properties"] == {
        "inside": {"type": "integer"},
        "more": {"type": "array", "items": {"type": "integer"}},
    }
    assert list(strict_schema(IntBox)["$defs"]) == ["Box_str_"]
    text = '{"inside": 1, "more": [2], "other": {"inside": "a", "more": []}}'
    assert parse(IntBox, text) == IntBox(1, [2], Box("a", []))
    schema = strict_schema(Pair[int])
    assert schema["properties"]["left"] == {"type": "integer", "description": "the left one"}
    nested = '{"left": 1, "right": {"left": 2, "right": null}}'
    assert parse(Pair[int], nested) == Pair(1, Pair(2))
    with pytest.raises(TypeError, match=r"~T of Box\.inside"):
        strict_schema(Box)


# How classes are made


@attrs.define
class Renamed:
    _secret: int
    made: str = attrs.field(init=False, default="here")


@dataclasses.dataclass
class Doubled:
    number: dataclasses.InitVar[int]
    twice: int = dataclasses.field(init=False)

    def __post_init__(self, number: int) -> None:
        self.twice = 2 * number


@pytest.mark.skipif(sys.version_info < (3, 9), reason="`InitVar` is no type to Python 3.8")
def test_what_is_not_passed_to_a_class_is_not_asked_for() -> None:
    assert list(strict_schema(Renamed)["properties"]) == ["_secret"]
    assert parse(Renamed, '{"_secret": 3}') == Renamed(3)
    assert list(strict_schema(Doubled)["properties"]) == ["number"]
    assert parse(Doubled, '{"number": 3}').twice == 6


def twins() -> Any:
    first = dataclasses.make_dataclass("Point", [("x", int)])
    second = dataclasses.make_dataclass("Point", [("label", str)])
    return dataclasses.make_dataclass("Both", [("one", first), ("other", second), ("too", first)])


def test_classes_of_one_name_keep_a_schema_each() -> None:
    schema = strict_schema(twins())
    assert {name: list(one["properties"]) for name, one in schema["$defs"].items()} == {
        "Point": ["x"],
        "Point_2": ["label"],
    }
    references = [one["$ref"] for one in schema["properties"].values()]
    assert references == ["#/$defs/Point", "#/$defs/Point_2", "#/$defs/Point"]
    made: Any = parse(twins(), '{"one": {"x": 1}, "other": {"label": "a"}, "too": {"x": 2}}')
    assert (made.one.x, made.other.label, made.too.x) == (1, "a", 2)


# What cannot be asked for


def refused(hint: Any) -> Any:
    return dataclasses.make_dataclass("Refused", [("field", hint)])


@pytest.mark.parametrize("hint", [Any, object, list, Dict[str, int], bytes, "Nowhere", complex])
def test_fields_that_strict_schemas_have_no_words_for(hint: Any) -> None:
    with pytest.raises(TypeError, match=r"Refused\.field|annotations of Refused"):
        strict_schema(refused(hint))


def test_a_choice_of_what_json_does_not_have() -> None:
    odd = enum.Enum("odd", {"A": (1, 2)})
    with pytest.raises(TypeError, match=r"\(1, 2\) of Refused\.field"):
        strict_schema(refused(odd))


def test_a_field_without_a_type() -> None:
    with pytest.raises(TypeError, match=r"Bare\.field has no type"):
        strict_schema(attrs.make_class("Bare", ["field"]))
