"""The JSON Schema that is shipped says what the grammar says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, Tuple

import attrs
import pytest

import seekgpt
from seekgpt._spec import declaration as grammar

_SCHEMA: Dict[str, Any] = json.loads(
    (Path(seekgpt.__file__).parent / "_spec" / "declaration.schema.json").read_text("utf-8")
)
_DEFS = _SCHEMA["$defs"]
_OBJECTS: Dict[str, Tuple[Any, Dict[str, Any]]] = {
    "Declaration": (grammar.Declaration, _SCHEMA),
    "Method": (grammar.Method, _DEFS["Method"]),
    "Field": (grammar.Field, _DEFS["Field"]["anyOf"][1]),
}


@pytest.mark.parametrize("name", list(_OBJECTS))
def test_keys_and_defaults(name: str) -> None:
    cls, schema = _OBJECTS[name]
    known = {"class" if a.name == "class_name" else a.name: a for a in attrs.fields(cls)}
    assert set(schema["properties"]) == set(known)
    required = {key for key, a in known.items() if a.default is attrs.NOTHING}
    assert set(schema.get("required", ())) == required
    for key, property_ in schema["properties"].items():
        if "default" in property_:
            assert property_["default"] == known[key].default
    assert schema["additionalProperties"] is False


def test_choices() -> None:
    properties = _DEFS["Method"]["properties"]
    assert tuple(properties["page"]["enum"]) == ("", *grammar.PAGES)
    assert tuple(properties["encoding"]["enum"]) == grammar.ENCODINGS
    assert tuple(properties["security"]["enum"]) == grammar.SECURITY
    assert properties["http"]["pattern"] == f"^({'|'.join(grammar.HTTP_METHODS)}) /"


@pytest.mark.parametrize(
    ("name", "key"),
    [("Class", "_doc"), ("Class", "_bases"), ("Module", "_param"), ("Module", "_export")],
)
def test_flags_are_read(name: str, key: str) -> None:
    assert key in _DEFS[name]["properties"]


def test_a_flag_that_is_not_in_the_schema_is_refused() -> None:
    found = grammar.structure({"types": {"m": {"C": {"_nonsense": "x"}}}})
    assert isinstance(found, list)
    assert "'_doc', '_bases', '_mixin' or a field" in found[0].message
    assert set(_DEFS["Class"]["properties"]) == {"_doc", "_bases", "_mixin"}
