"""Names of schemas and tools: the API takes at most 64 letters, digits, `_` and `-`."""

from __future__ import annotations

import dataclasses
import re
from typing import Any, List

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seekgpt import pydantic_function_tool
from seekgpt._custom.structured.definitions import Definitions, legal_name
from seekgpt._custom.structured.parsing import completion_parser, response_parser
from seekgpt._custom.structured.schemas import strict_schema

LEGAL = re.compile(r"[a-zA-Z0-9_-]{1,64}")


@given(st.text(max_size=100))
def test_any_name_becomes_one_that_the_api_takes(name: str) -> None:
    assert LEGAL.fullmatch(legal_name(name))
    if LEGAL.fullmatch(name):
        assert legal_name(name) == name


def test_what_names_become() -> None:
    assert legal_name("Box[int]") == "Box_int_"
    assert legal_name("Größe") == "Grosse" or legal_name("Größe").startswith("Gro")
    assert legal_name("Zweig_ä") == "Zweig_a"
    assert legal_name("天气") != legal_name("天空")
    assert legal_name("a" * 80 + "b") != legal_name("a" * 80 + "c")


@given(st.lists(st.text(max_size=70), max_size=6))
def test_no_two_have_one_name(wishes: List[str]) -> None:
    definitions = Definitions()
    names = [definitions.name(owner, wish) for owner, wish in enumerate(wishes)]
    assert len(set(names)) == len(names)
    assert all(LEGAL.fullmatch(name) for name in names)


def resolved(schema: Any, root: Any) -> None:
    """Every reference of a schema leads to a definition."""
    if isinstance(schema, dict):
        if "$ref" in schema:
            assert schema["$ref"].replace("#/$defs/", "") in root["$defs"]
        for inner in schema.values():
            resolved(inner, root)
    elif isinstance(schema, list):
        for inner in schema:
            resolved(inner, root)


@pytest.mark.parametrize("name", ["Zweig_ä", "枝", "L" + "o" * 80 + "ng"])
def test_classes_with_such_names(name: str) -> None:
    inner = dataclasses.make_dataclass(name, [("größe", int)])
    outer = dataclasses.make_dataclass(name, [("inner", List[inner])])  # type: ignore[valid-type]
    schema = strict_schema(outer)
    resolved(schema, schema)
    tool: Any = pydantic_function_tool(outer)
    assert LEGAL.fullmatch(tool["function"]["name"])
    named: Any = pydantic_function_tool(outer, name="my tool!")
    assert named["function"]["name"] == "my_tool_"
    chat: Any = {"response_format": outer}
    completion_parser(chat, only_strict=True)
    response: Any = {"text_format": outer}
    response_parser(response)
    formats = chat["response_format"]["json_schema"], response["text"]["format"]
    assert all(LEGAL.fullmatch(found["name"]) for found in formats)
