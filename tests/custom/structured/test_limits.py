"""Conditions on values: sent where a strict schema takes them, and looked at in any case."""

from __future__ import annotations

import dataclasses
import json
import re
from types import SimpleNamespace
from typing import Any, Dict, List, Optional

import attrs
import pytest
from typing_extensions import Annotated

from seekgpt import StructuredOutputError
from seekgpt._custom.structured.schemas import parse, strict_schema


def mark(**values: Any) -> Any:
    """An annotation as annotated_types, pydantic and msgspec make them."""
    return SimpleNamespace(**values)


def one(hint: Any, *marks: Any) -> Any:
    return dataclasses.make_dataclass("One", [("field", Annotated[(hint, *marks)])])


def sent(cls: Any) -> Dict[str, Any]:
    found: Dict[str, Any] = strict_schema(cls)["properties"]["field"]
    return found


CASES = [
    (int, mark(ge=1), {"minimum": 1}, 1, 0),
    (int, mark(gt=1), {"exclusiveMinimum": 1}, 2, 1),
    (float, mark(le=1.5), {"maximum": 1.5}, 1.5, 1.6),
    (float, mark(lt=1), {"exclusiveMaximum": 1}, 0.5, 1),
    (int, mark(multiple_of=3), {"multipleOf": 3}, 6, 7),
    (float, mark(multiple_of=0.1), {"multipleOf": 0.1}, 0.3, 0.25),
    (str, mark(pattern="^a"), {"pattern": "^a"}, "ab", "b"),
    (List[int], mark(min_length=1), {"minItems": 1}, [1], []),
    (List[int], mark(max_length=1), {"maxItems": 1}, [1], [1, 2]),
    # A strict schema does not take these.
    (str, mark(min_length=2), {}, "ab", "a"),
    (str, mark(max_length=1), {}, "a", "ab"),
    (str, mark(pattern="^(?!b)"), {}, "a", "b"),
    (str, mark(pattern=re.compile("^a", re.I)), {}, "A", "b"),
]


@pytest.mark.parametrize(("hint", "limit", "keywords", "good", "bad"), CASES)
def test_a_condition(hint: Any, limit: Any, keywords: Dict[str, Any], good: Any, bad: Any) -> None:
    cls = one(hint, limit)
    assert {k: v for k, v in sent(cls).items() if k not in ("type", "items")} == keywords
    assert parse(cls, json.dumps({"field": good})).field == good
    with pytest.raises(StructuredOutputError, match=r"One\.field: expected "):
        parse(cls, json.dumps({"field": bad}))


def test_conditions_of_what_may_be_null_concern_the_rest() -> None:
    cls = one(Optional[int], mark(ge=3, description="At least three"))
    assert sent(cls) == {
        "anyOf": [{"type": "integer", "minimum": 3}, {"type": "null"}],
        "description": "At least three",
    }
    assert parse(cls, '{"field": null}').field is None
    with pytest.raises(StructuredOutputError, match="at least 3, got 2"):
        parse(cls, '{"field": 2}')


def test_conditions_of_an_item() -> None:
    cls = dataclasses.make_dataclass("One", [("field", List[Annotated[int, mark(ge=0)]])])
    assert sent(cls)["items"] == {"type": "integer", "minimum": 0}
    with pytest.raises(StructuredOutputError, match=r"field\[1\]: expected at least 0, got -1"):
        parse(cls, '{"field": [0, -1]}')


def test_validators_of_attrs() -> None:
    between = attrs.validators.and_(attrs.validators.ge(2), attrs.validators.lt(9))

    @attrs.define
    class Checked:
        number: int = attrs.field(validator=between)
        word: str = attrs.field(validator=attrs.validators.matches_re("a+"))
        some: List[int] = attrs.field(validator=attrs.validators.max_len(2))
        maybe: Optional[int] = attrs.field(
            default=None, validator=attrs.validators.optional(attrs.validators.gt(0))
        )

        @maybe.validator
        def _even(self, _: Any, value: Any) -> None:
            if value is not None and value % 2:
                raise ValueError("odd")

    properties = strict_schema(Checked)["properties"]
    assert properties["number"] == {"type": "integer", "minimum": 2, "exclusiveMaximum": 9}
    assert properties["word"] == {"type": "string", "pattern": "^(?:a+)$"}
    assert properties["some"]["maxItems"] == 2
    good = {"number": 2, "word": "aa", "some": [], "maybe": 4}
    assert parse(Checked, json.dumps(good)) == Checked(**good)
    for bad in ({"number": 1}, {"word": "ab"}, {"some": [1, 2, 3]}, {"maybe": 0}, {"maybe": 3}):
        with pytest.raises(StructuredOutputError):
            parse(Checked, json.dumps({**good, **bad}))


def test_marks_of_annotated_types() -> None:
    types = pytest.importorskip("annotated_types")
    cls = one(int, types.Interval(ge=1, lt=5), types.Predicate(lambda value: value % 2 == 0))
    assert sent(cls) == {"type": "integer", "minimum": 1, "exclusiveMaximum": 5}
    assert parse(cls, '{"field": 4}').field == 4
    for bad in (0, 5, 3):
        with pytest.raises(StructuredOutputError):
            parse(cls, json.dumps({"field": bad}))
    assert sent(one(List[int], types.Len(1, 2)))["maxItems"] == 2


def test_fields_of_pydantic_on_other_classes() -> None:
    pydantic = pytest.importorskip("pydantic")
    cls = one(str, pydantic.Field(min_length=2, pattern="^a", description="A word"))
    assert sent(cls) == {"type": "string", "pattern": "^a", "description": "A word"}
    for bad in ("a", "bb"):
        with pytest.raises(StructuredOutputError):
            parse(cls, json.dumps({"field": bad}))
    constraints = one(str, pydantic.StringConstraints(max_length=1))
    with pytest.raises(StructuredOutputError, match="length of at most 1"):
        parse(constraints, '{"field": "ab"}')
