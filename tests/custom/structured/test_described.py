"""Classes of pydantic describe and fill themselves; their schemas are made strict."""

from __future__ import annotations

import dataclasses
import json
from decimal import Decimal
from typing import Any, Dict, Generic, List, Optional, Set, Tuple, TypeVar, Union

import pytest
from typing_extensions import Annotated, Literal

from seekgpt import StructuredOutputError
from seekgpt._custom.structured.parsing import completion_parser
from seekgpt._custom.structured.schemas import parse, strict_schema

pydantic = pytest.importorskip("pydantic")
T = TypeVar("T")


class Cat(pydantic.BaseModel):  # type: ignore[name-defined,misc]
    kind: Literal["cat"]
    lives: int = pydantic.Field(9, ge=1)


class Dog(pydantic.BaseModel):  # type: ignore[name-defined,misc]
    kind: Literal["dog"]
    tricks: List[str] = pydantic.Field(default_factory=list, max_length=3)


class Node(pydantic.BaseModel):  # type: ignore[name-defined,misc]
    name: str
    pet: Union[Cat, Dog] = pydantic.Field(discriminator="kind")
    twin: Optional[Node] = None
    parts: List[Node] = pydantic.Field(description="What it is made of")
    self: Node = pydantic.Field(None, description="The same again")


def every(schema: Any) -> Any:
    """All schemas in a schema."""
    if isinstance(schema, dict):
        yield schema
        for inner in schema.values():
            yield from every(inner)
    elif isinstance(schema, list):
        for inner in schema:
            yield from every(inner)


def test_what_strict_schemas_do_not_know_is_not_sent() -> None:
    class Limited(pydantic.BaseModel):  # type: ignore[name-defined,misc]
        model_config = pydantic.ConfigDict(extra="allow", regex_engine="python-re")
        word: str = pydantic.Field("abc", min_length=2, pattern="^a", examples=["a"])
        other: str = pydantic.Field(pattern="^(?!a)")
        url: pydantic.AnyUrl
        price: Decimal
        row: Tuple[int, str]
        several: Set[int] = pydantic.Field(min_length=1)

    schema = strict_schema(Limited)
    assert schema["additionalProperties"] is False
    assert schema["required"] == list(schema["properties"])
    plain = {
        name: {key: value for key, value in one.items() if key != "title"}
        for name, one in schema["properties"].items()
    }
    assert plain == {
        "word": {"type": "string", "pattern": "^a"},
        "other": {"type": "string"},
        "url": {"type": "string"},
        "price": plain["price"],
        "row": {
            "type": "array",
            "items": {"anyOf": [{"type": "integer"}, {"type": "string"}]},
            "minItems": 2,
            "maxItems": 2,
        },
        "several": {"type": "array", "items": {"type": "integer"}, "minItems": 1},
    }
    assert not any("(?" in str(found.get("pattern")) for found in every(schema))
    good = {"other": "b", "url": "http://a", "price": 1, "row": [1, "a"], "several": [1]}
    with pytest.raises(pydantic.ValidationError, match="at least 2"):
        parse(Limited, json.dumps({**good, "word": "a"}))


def test_a_class_of_itself_with_a_discriminated_union() -> None:
    Node.model_rebuild()
    schema = strict_schema(Node)
    for found in every(schema):
        assert not {"oneOf", "discriminator", "default"} & {*found} or "properties" in found
        assert "$ref" not in found or len(found) == 1
    pet = schema["properties"]["pet"]
    assert pet["anyOf"] == [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}]
    assert schema["$defs"]["Cat"]["properties"]["lives"]["minimum"] == 1
    assert schema["properties"]["self"]["description"] == "The same again"


def test_generic_models_and_their_names() -> None:
    class Box(pydantic.BaseModel, Generic[T]):  # type: ignore[name-defined,misc]
        inside: T

    arguments: Dict[str, Any] = {"response_format": Box[int]}
    parser = completion_parser(arguments, only_strict=True)
    assert arguments["response_format"]["json_schema"]["name"] == "Box_int_"
    assert parser.content('{"inside": 1}') == Box[int](inside=1)


def test_data_classes_of_pydantic() -> None:
    @pydantic.dataclasses.dataclass
    class Data:
        number: Annotated[int, pydantic.Field(ge=1)] = 3

    schema = strict_schema(Data)
    assert schema["properties"]["number"]["minimum"] == 1
    assert "default" not in schema["properties"]["number"]
    assert parse(Data, '{"number": 2}') == Data(2)
    with pytest.raises(pydantic.ValidationError):
        parse(Data, '{"number": 0}')


@dataclasses.dataclass
class Home:
    pet: Union[Cat, Dog]
    others: List[Cat]


def test_models_as_fields_of_other_classes() -> None:
    schema = strict_schema(Home)
    assert schema["properties"]["pet"]["anyOf"][1] == {"$ref": "#/$defs/Dog"}
    assert set(schema["$defs"]) == {"Cat", "Dog"}
    made = parse(Home, '{"pet": {"kind": "dog"}, "others": [{"kind": "cat", "lives": 7}]}')
    assert made == Home(Dog(kind="dog"), [Cat(kind="cat", lives=7)])
    with pytest.raises(StructuredOutputError, match=r"Home\.others\[0\]\.lives: expected .*got 0"):
        parse(Home, '{"pet": {"kind": "dog"}, "others": [{"kind": "cat", "lives": 0}]}')


def test_a_model_that_is_no_object() -> None:
    root = pydantic.RootModel[List[int]]
    with pytest.raises(TypeError, match="wants an object"):
        strict_schema(root)


def test_models_of_pydantic_1_are_refused_in_words() -> None:
    old = pytest.importorskip("pydantic.v1")
    with pytest.raises(TypeError, match=r"pydantic \(2 or later\)"):
        strict_schema(type("Old", (old.BaseModel,), {"__module__": __name__}))
