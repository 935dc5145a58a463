"""The document that the declarations are exported to."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, Dict, Iterator

import pytest

from seekgpt.__main__ import main
from seekgpt.cli.openapi import declared

Document = Dict[str, Any]


@pytest.fixture(scope="module")
def document() -> Document:
    return declared()


@pytest.mark.skipif(sys.version_info < (3, 9), reason="the validator no longer imports there")
def test_a_validator_accepts_it(document: Document) -> None:
    validator = pytest.importorskip("openapi_spec_validator")
    validator.validate(document)


def test_every_http_method_is_there(document: Document) -> None:
    from seekgpt._runtime.library import own_folder
    from seekgpt._spec.check import load

    folder = own_folder()
    assert folder is not None
    methods = {method.path for method in load(folder).methods() if method.verb}
    assert {operation["operationId"] for operation in _operations(document)} == methods


def test_references_lead_somewhere(document: Document) -> None:
    schemas = document["components"]["schemas"]
    found = set(_references(document))
    assert found
    assert [ref for ref in found if ref.rpartition("/")[2] not in schemas] == []


def test_a_multipart_operation(document: Document) -> None:
    operation = document["paths"]["/files"]["post"]
    schema = operation["requestBody"]["content"]["multipart/form-data"]["schema"]
    assert schema["required"] == ["file", "purpose"]
    assert schema["properties"]["file"]["format"] == "binary"


def test_a_stream_and_its_union(document: Document) -> None:
    content = document["paths"]["/responses"]["post"]["responses"]["200"]["content"]
    assert set(content) == {"application/json", "text/event-stream"}
    events = content["text/event-stream"]["schema"]["$ref"].rpartition("/")[2]
    union = document["components"]["schemas"][events]
    assert union["discriminator"]["propertyName"] == "type"


def test_pages_and_positional_order(document: Document) -> None:
    operation = document["paths"]["/files"]["get"]
    assert operation["x-seekgpt-page"] == "cursor_page"
    content = operation["responses"]["200"]["content"]["application/json"]["schema"]
    assert set(content["properties"]) == {"data", "has_more"}


def test_a_second_method_for_the_same_operation(document: Document) -> None:
    operation = document["paths"]["/files/{file_id}/content"]["get"]
    assert operation["operationId"] == "files.content"
    assert [also["operationId"] for also in operation["x-seekgpt-also"]] == [
        "files.retrieve_content"
    ]


def test_the_command_writes_a_file(tmp_path: Path, document: Document) -> None:
    out = tmp_path / "openapi.json"
    assert main(["export-openapi", "--output", str(out)]) == 0
    assert json.loads(out.read_text(encoding="utf-8")) == document


def _operations(document: Document) -> Iterator[Document]:
    for verbs in document["paths"].values():
        for operation in verbs.values():
            yield operation
            yield from operation.get("x-seekgpt-also", [])


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        for item in value.values():
            yield from _references(item)
    elif isinstance(value, list):
        for item in value:
            yield from _references(item)


def test_a_folder_of_another_api_is_exported_as_that_api(tmp_path: Path) -> None:
    (tmp_path / "api.toml").write_text(
        'title = "Parts"\nbase_url = "https://parts.example/v2"\n'
        'security = ["key+app", "machine"]\n'
        '[schemes]\nkey = { type = "header", name = "X-Key" }\napp = { type = "basic" }\n'
        'machine = { type = "oauth2", token_url = "/token", scope = "a b" }\n',
        "utf-8",
    )
    (tmp_path / "parts.toml").write_text('[methods.list]\nhttp = "GET /parts"\n', "utf-8")
    said = declared(str(tmp_path))
    assert said["info"]["title"] == "Parts"
    assert said["servers"] == [{"url": "https://parts.example/v2"}]
    assert said["security"] == [{"key": [], "app": []}, {"machine": []}]
    flow = {"tokenUrl": "/token", "scopes": {"a": "", "b": ""}}
    assert said["components"]["securitySchemes"] == {
        "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
        "app": {"type": "http", "scheme": "basic"},
        "machine": {"type": "oauth2", "flows": {"clientCredentials": flow}},
    }
