"""The JSON Schema that is shipped says what the grammar says."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, Callable, Dict, List, Tuple

import attrs
import pytest

import seekgpt
from seekgpt._spec import declaration as grammar
from seekgpt._spec.defaults import KINDS, QUERY_STYLES, Defaults, Errors, Scheme
from seekgpt._spec.paging import WAYS, Page
from seekgpt._spec.waits import Wait

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

_SCHEMA: Dict[str, Any] = json.loads(
    (Path(seekgpt.__file__).parent / "_spec" / "declaration.schema.json").read_text("utf-8")
)
_DEFS = _SCHEMA["$defs"]
_OBJECTS: Dict[str, Tuple[Any, Dict[str, Any]]] = {
    "Declaration": (grammar.Declaration, _SCHEMA),
    "Method": (grammar.Method, _DEFS["Method"]),
    "Websocket": (grammar.Websocket, _DEFS["Websocket"]),
    "Page": (Page, _DEFS["Page"]),
    "Wait": (Wait, _DEFS["Wait"]),
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
    assert tuple(properties["page"]["anyOf"][0]["enum"]) == ("", *grammar.PAGES)
    assert tuple(_DEFS["Page"]["properties"]["by"]["enum"]) == WAYS
    assert tuple(properties["encoding"]["enum"]) == grammar.ENCODINGS
    assert tuple(properties["security"]["anyOf"][0]["enum"]) == grammar.SECURITY
    assert properties["http"]["pattern"] == f"^({'|'.join(grammar.HTTP_METHODS)}) /"


def test_what_an_api_says_as_a_whole() -> None:
    text = (Path(seekgpt.__file__).parent / "_spec" / "api.schema.json").read_text("utf-8")
    schema: Dict[str, Any] = json.loads(text)
    defs = schema["$defs"]
    for cls, said in ((Defaults, schema), (Scheme, defs["Scheme"]), (Errors, defs["Errors"])):
        assert list(said["properties"]) == [a.name for a in attrs.fields(cls)]
    assert tuple(schema["properties"]["query_style"]["enum"]) == QUERY_STYLES
    assert tuple(schema["$defs"]["Scheme"]["properties"]["type"]["enum"]) == KINDS


@pytest.mark.parametrize(("cls", "besides"), [(grammar.Class, "fields"), (grammar.Module, "types")])
def test_flags(cls: Any, besides: str) -> None:
    schema = _DEFS[cls.__name__]
    flags = [f"_{a.name}" for a in attrs.fields(cls) if a.name != besides]
    assert list(schema["properties"]) == flags
    assert schema["propertyNames"]["pattern"] == f"^({'|'.join(flags)}|[^_].*)$"
    own = {"Class": grammar.CLASS_FLAGS, "Module": grammar.MODULE_FLAGS}[cls.__name__]
    assert [f"_{name}" for name in own] == flags


def test_a_flag_that_is_not_in_the_schema_is_refused() -> None:
    found = grammar.structure({"types": {"m": {"_nonsense": "x"}, "n": {"C": {"_other": "x"}}}})
    assert isinstance(found, list)
    assert "'_param', '_model', '_export' or a type's name" in found[0].message
    assert "'_doc', '_bases', '_mixin' or a field" in found[1].message


def test_every_class_of_the_grammar_is_in_the_schema() -> None:
    declared = {
        name
        for name, cls in vars(grammar).items()
        if attrs.has(cls) and cls.__module__ == grammar.__name__ and name != "Problem"
    }
    assert {*declared, "Page", "Wait"} == {"Declaration", *_DEFS}


_ENDPOINTS = Path(seekgpt.__file__).parent.parent / "endpoints"


@pytest.fixture(scope="module")
def faults() -> Callable[[Any], List[str]]:
    """What the schema has against a parsed file."""
    validators = pytest.importorskip("jsonschema").validators
    validator = validators.validator_for(_SCHEMA)(_SCHEMA)
    return lambda data: [
        f"{error.json_path}: {error.message}" for error in validator.iter_errors(data)
    ]


@pytest.mark.skipif(not _ENDPOINTS.exists(), reason="no checkout")
def test_the_library_s_own_declarations_keep_to_the_schema(faults: Any) -> None:
    files = sorted(_ENDPOINTS.rglob("*.toml"))
    assert len(files) > 100
    found = {file.name: faults(tomllib.loads(file.read_text("utf-8"))) for file in files}
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


@pytest.mark.parametrize(
    "data",
    [
        {"nonsense": 1},
        {"methods": {"m": {"http": "FETCH /x"}}},
        {"methods": {"m": {"call": "a:b", "websocket": {"path": "/x", "sends": "X"}}}},
        {"types": {"m": {"_nonsense": True}}},
        {"types": {"m": {"C": {"_nonsense": "x"}}}},
        {"types": {"m": {"C": {"a": {"doc": "no type"}}}}},
    ],
)
def test_what_the_grammar_refuses_the_schema_refuses(faults: Any, data: Any) -> None:
    assert faults(data)
    assert isinstance(grammar.structure(data), list) or "FETCH" in str(data)
