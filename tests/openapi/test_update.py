"""A newer document changes what it says more, and nothing else, in the declaration files."""

from __future__ import annotations

import copy
import difflib
import json
import shutil
from pathlib import Path
from typing import Any, Dict, List

import pytest

from seekgpt._tools.check import own_folder
from seekgpt._tools.openapi.command import declared, update
from seekgpt._tools.openapi.update import expression

Document = Dict[str, Any]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    own = own_folder()
    assert own is not None
    return Path(shutil.copytree(own, tmp_path / "endpoints"))


def _update(folder: Path, document: Document) -> List[str]:
    """Import a document; the lines that it took out of the files, and those that it put in."""
    before = {path: path.read_text(encoding="utf-8") for path in folder.rglob("*.toml")}
    path = folder.parent / "openapi.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    update(str(path), None, str(folder))
    changed = []
    for file, text in sorted(before.items()):
        new = file.read_text(encoding="utf-8")
        lines = difflib.unified_diff(text.splitlines(), new.splitlines(), lineterm="", n=0)
        changed += [line for line in lines if line[:2] not in ("--", "++", "@@")]
    return changed


def test_a_newer_document(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = copy.deepcopy(declared(str(folder)))
    listing = document["paths"]["/files"]["get"]
    order = next(p for p in listing["parameters"] if p["name"] == "order")
    order["schema"]["enum"].append("random")
    listing["parameters"].append({"name": "colour", "in": "query", "schema": {"type": "string"}})
    body = document["paths"]["/embeddings"]["post"]["requestBody"]["content"]["application/json"]
    body["schema"]["properties"]["rounding"] = {"type": ["integer", "null"]}
    schemas = document["components"]["schemas"]
    schemas["file_object.FileObject"]["properties"]["tint"] = {"enum": ["red", "blue"]}
    schemas["embedding_model.EmbeddingModel"]["enum"].append("text-embedding-4")
    document["paths"]["/tides"] = {"get": {"responses": {}}}

    changed = _update(folder, document)

    assert [line for line in changed if line.startswith("+")] == [
        '+rounding = "int | None = ..."',
        "+    Literal['text-embedding-ada-002', 'text-embedding-3-small', "
        "'text-embedding-3-large', 'text-embedding-4']",
        "+order = { type = \"Literal['asc', 'desc', 'random'] = ...\", doc = \"Sort by creation "
        'time: `asc` for oldest first, `desc` (default) for newest first." }',
        '+colour = "str = ..."',
        "+tint = \"Literal['red', 'blue'] = ...\"",
    ]
    assert len(changed) == 7
    out = capsys.readouterr().out
    assert "Written into the declarations" in out
    assert out.index("To be declared by hand") < out.index("GET /tides")

    assert _update(folder, document) == []
    assert "Written" not in capsys.readouterr().out


def test_the_declarations_own_document_changes_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _update(folder, declared(str(folder))) == []
    assert capsys.readouterr().out == "The declarations say what the document says.\n"


def test_what_has_no_name_is_left_to_a_person(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = copy.deepcopy(declared(str(folder)))
    schema = document["components"]["schemas"]["file_object.FileObject"]
    schema["properties"]["owner"] = {"type": "object", "properties": {"id": {"type": "string"}}}
    assert _update(folder, document) == []
    assert "To be declared by hand" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "string"}, "str"),
        ({"type": ["number", "null"]}, "float | None"),
        ({"anyOf": [{"type": "string"}, {"enum": ["a", "b"]}]}, "str | Literal['a', 'b']"),
        ({"type": "array", "items": {"type": "boolean"}}, "list[bool]"),
        ({"const": "x"}, "Literal['x']"),
        ({"$ref": "#/components/schemas/A"}, None),
        ({"type": "array", "items": {"type": "object"}}, None),
    ],
)
def test_expressions(schema: Any, expected: Any) -> None:
    assert expression(schema) == expected
