"""Answers of a form that the request asks for: every value fits its schema."""

from __future__ import annotations

import re
from typing import Any, Dict, List

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seekgpt import SeekGPT, types
from seekgpt.testing.patterns import matching
from seekgpt.testing.schemas import example_of

NODE: Dict[str, Any] = {
    "type": "object",
    "properties": {
        "name": {"type": "string"},
        "next": {"anyOf": [{"$ref": "#/$defs/Node"}, {"type": "null"}]},
        "left": {"type": "array", "items": {"$ref": "#/$defs/Node"}},
        "right": {"type": "array", "items": {"$ref": "#/$defs/Node"}},
    },
    "required": ["name", "next", "left", "right"],
}

SCHEMAS: Dict[str, Any] = {
    "a pattern": {"type": "string", "pattern": r"^[A-Z]{2}-\d{4}(\.[a-z]+)?$"},
    "a pattern of choices": {"type": "string", "pattern": r"^(red|green) [^aeiou]\w\S$"},
    "a pattern within": {"type": "string", "pattern": r"\d{3}"},
    "a length": {"type": "string", "minLength": 12, "maxLength": 20},
    "a short length": {"type": "string", "maxLength": 2},
    "a moment": {"type": "string", "format": "date-time"},
    "an address": {"type": "string", "format": "email"},
    "at least": {"type": "integer", "minimum": 18},
    "more than": {"type": "integer", "exclusiveMinimum": 18},
    "less than": {"type": "number", "exclusiveMaximum": -3},
    "between": {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 0.1},
    "at most": {"type": "integer", "maximum": -5},
    "steps": {"type": "integer", "multipleOf": 7, "minimum": 15},
    "steps below": {"type": "number", "multipleOf": 0.5, "maximum": 0.9},
    "several items": {"type": "array", "items": {"type": "integer"}, "minItems": 3},
    "no items": {"type": "array", "items": {"type": "integer"}, "maxItems": 0},
    "different items": {
        "type": "array",
        "items": {"type": "string"},
        "minItems": 3,
        "uniqueItems": True,
    },
    "a tuple": {
        "type": "array",
        "prefixItems": [{"type": "string"}, {"type": "integer"}],
        "minItems": 2,
        "maxItems": 2,
    },
    "one of several": {"oneOf": [{"type": "integer", "minimum": 3}, {"type": "string"}]},
    "all of several": {
        "allOf": [
            {"type": "object", "properties": {"a": {"const": 1}}, "required": ["a"]},
            {"properties": {"b": {"type": "string"}}, "required": ["b"]},
        ]
    },
    "a table": {"type": "object", "additionalProperties": {"type": "integer"}, "minProperties": 2},
    "types": {"type": ["string", "null"]},
    "what is inside itself": {"$ref": "#/$defs/Node", "$defs": {"Node": NODE}},
    "what is inside its own root": {
        "type": "object",
        "properties": {"more": {"anyOf": [{"$ref": "#"}, {"type": "null"}]}},
        "required": ["more"],
    },
}


@pytest.mark.parametrize("case", list(SCHEMAS))
def test_a_value_fits_its_schema(case: str) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schema = SCHEMAS[case]
    jsonschema.Draft202012Validator(schema).validate(example_of(schema))


@given(
    st.integers(-50, 50),
    st.integers(1, 60),
    st.sampled_from(["minimum", "exclusiveMinimum"]),
    st.sampled_from(["maximum", "exclusiveMaximum"]),
    st.sampled_from(["integer", "number"]),
)
def test_a_number_is_within_its_limits(
    low: int, room: int, least: str, most: str, kind: str
) -> None:
    high = low + room + 2
    value = example_of({"type": kind, least: low, most: high})
    assert low <= value <= high
    assert least == "minimum" or value > low
    assert most == "maximum" or value < high


@given(st.from_regex(r"(\[a-f\]|\\d|x|\(ab|cd\)|[.]|\\w){1,4}([{]2[}]|[+*?])?", fullmatch=True))
def test_a_text_matches_its_pattern(pattern: str) -> None:
    try:
        re.compile(pattern)
    except re.error:
        return
    assert re.search(pattern, matching(pattern))


def test_what_cannot_end_is_nothing() -> None:
    endless = {"type": "object", "properties": {"more": {"$ref": "#"}}, "required": ["more"]}
    assert example_of(endless) is None


def test_answers_of_constrained_classes_are_read(client: SeekGPT) -> None:
    pydantic = pytest.importorskip("pydantic")

    class Person(pydantic.BaseModel):  # type: ignore[misc, name-defined]
        code: str = pydantic.Field(pattern=r"^[A-Z]{2}-\d{4}$")
        age: int = pydantic.Field(ge=18, lt=30)
        share: float = pydantic.Field(gt=0, le=1)
        friends: List[str] = pydantic.Field(min_length=2)

    class Team(pydantic.BaseModel):  # type: ignore[misc, name-defined]
        people: List[Person]

    chat = client.chat.completions.parse(
        model="gpt-4o", messages=[{"role": "user", "content": "Hi"}], response_format=Team
    )
    team = chat.choices[0].message.parsed
    assert team is not None
    assert team.people[0].age == 18
    response = client.responses.parse(model="gpt-4o", input="Hi", text_format=Team)
    assert response.output_parsed == team


def test_answers_of_declared_classes_are_read(client: SeekGPT) -> None:
    for cls in (types.FileObject, types.CompletionUsage, types.Model):
        response: Any = client.responses.parse(model="gpt-4o", input="Hi", text_format=cls)
        assert isinstance(response.output_parsed, cls)
