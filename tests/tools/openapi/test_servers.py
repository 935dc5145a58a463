"""Servers of a document: of all of it, of a path, of an operation."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict

import pytest

from seekgpt._spec.check import load
from seekgpt._spec.compile import compile_api
from seekgpt.cli.openapi import declared

from .documents import document, import_into

pytest.importorskip("tomlkit")


def said() -> Dict[str, Any]:
    region = {"region": {"default": "eu", "enum": ["eu", "us"]}}
    found = document(
        {
            "/files": {
                "post": {"servers": [{"url": "https://upload.box.example/{v}", "variables": {}}]},
                "get": {"servers": [{"url": "https://eu.box.example/v1/"}]},
                "put": {
                    "servers": [{"url": "https://{region}.up.example/v2", "variables": region}]
                },
            },
            "/folders": {"get": {}},
        },
        servers=[{"url": "https://{region}.box.example/v1", "variables": region}],
    )
    found["paths"]["/folders"]["servers"] = [{"url": "/beta"}]
    return found


def test_each_method_knows_where_it_is(tmp_path: Path) -> None:
    [left] = import_into(tmp_path / "first", said()).left
    assert "give its method a 'base_url'" in left.values[0]
    api = load(str(tmp_path / "first"))
    assert api.defaults.base_url == "https://eu.box.example/v1"
    assert {f"{m.verb} {m.route}": m.base_url for m in api.methods()} == {
        "POST /files": "",  # nobody says what {v} is
        "GET /files": "",
        "PUT /files": "https://eu.up.example/v2",
        "GET /folders": "/beta",
    }
    again = import_into(tmp_path / "first", said())
    assert again.texts == {}
    exported = json.loads(json.dumps(declared(str(tmp_path / "first"))))
    assert exported["paths"]["/folders"]["get"]["servers"] == [{"url": "/beta"}]
    assert import_into(tmp_path / "again", exported).left == []
    assert compile_api(api) == compile_api(load(str(tmp_path / "again")))


def test_a_server_that_moved_is_written(tmp_path: Path) -> None:
    import_into(tmp_path, said())
    later = said()
    later["paths"]["/folders"]["servers"] = [{"url": "/v2"}]
    outcome = import_into(tmp_path, later)
    assert [change.kind for change in outcome.written] == ["base_url"]
    assert "/v2" in [method.base_url for method in load(str(tmp_path)).methods()]
