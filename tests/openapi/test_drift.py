"""How a document differs from the declarations."""

from __future__ import annotations

import copy
import json
import os
from pathlib import Path
from typing import Any, Callable, Dict

import pytest

from seekgpt.__main__ import main
from seekgpt._tools.openapi.command import declared
from seekgpt._tools.openapi.drift import compare, report
from seekgpt._tools.openapi.names import Names

Document = Dict[str, Any]
_CHECKOUT = Path(__file__).resolve().parents[2]
FACTS = Path(os.environ.get("SEEKGPT_FACTS") or _CHECKOUT.parent / "shared" / "api")


@pytest.fixture(scope="module")
def ours() -> Document:
    return declared()


def _changed(ours: Document, change: Callable[[Document], None], names: Names = Names()) -> str:  # noqa: B008
    there = copy.deepcopy(ours)
    change(there)
    return report(compare(there, ours, names))


def test_an_exported_document_differs_in_nothing(ours: Document) -> None:
    assert compare(json.loads(json.dumps(ours)), ours, Names()) == []


def test_a_new_endpoint(ours: Document) -> None:
    def change(document: Document) -> None:
        document["paths"]["/tides"] = {"get": {"responses": {}}}

    assert _changed(ours, change) == "New endpoints (1)\n  GET /tides\n"
    assert _changed(ours, change, Names(skip=["* /tides"])).startswith("The declarations say")


def test_a_gone_endpoint(ours: Document) -> None:
    text = _changed(ours, lambda document: document["paths"].pop("/embeddings"))
    assert text == "Endpoints that are gone (1)\n  POST /embeddings\n"


def test_parameters_and_values(ours: Document) -> None:
    def change(document: Document) -> None:
        listing = document["paths"]["/files"]["get"]
        given = {parameter["name"]: parameter for parameter in listing["parameters"]}
        given["order"]["schema"]["enum"].append("random")
        given["limit"]["required"] = True
        listing["parameters"].remove(given["purpose"])
        listing["parameters"].append({"name": "colour", "in": "query", "schema": {}})

    assert _changed(ours, change).splitlines() == [
        "New parameters and fields (1)",
        "  GET /files query.colour",
        "Parameters and fields that are gone (1)",
        "  GET /files query.purpose",
        "New values (1)",
        "  GET /files query.order: 'random'",
        "Required now (1)",
        "  GET /files query.limit",
    ]


def test_a_field_that_many_answers_have_is_told_once(ours: Document) -> None:
    def change(document: Document) -> None:
        schema = document["components"]["schemas"]["file_object.FileObject"]
        schema["properties"]["colour"] = {"type": "string"}

    lines = _changed(ours, change).splitlines()
    assert "  answer.colour" in lines
    assert "    in GET /files/{file_id}" in lines


def test_deprecation(ours: Document) -> None:
    def change(document: Document) -> None:
        document["paths"]["/embeddings"]["post"]["deprecated"] = True

    assert _changed(ours, change) == "Deprecated now (1)\n  POST /embeddings\n"


def test_a_deliberate_difference_hides_no_other(ours: Document) -> None:
    def change(document: Document) -> None:
        given = document["paths"]["/files"]["get"]["parameters"]
        order = next(parameter for parameter in given if parameter["name"] == "order")
        order["schema"]["enum"] += ["random", "size"]

    names = Names(different={"new values": ["GET /files query.order 'size'"]})
    assert _changed(ours, change, names) == "New values (1)\n  GET /files query.order: 'random'\n"


def test_the_command(ours: Document, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = tmp_path / "names.toml"
    empty.write_text("", encoding="utf-8")
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps(ours), encoding="utf-8")
    assert main(["import-openapi", str(path), "--names", str(empty), "--check"]) == 0
    path.write_text(json.dumps({**ours, "paths": {}}), encoding="utf-8")
    assert main(["import-openapi", str(path), "--names", str(empty), "--check"]) == 1
    assert "Endpoints that are gone" in capsys.readouterr().out


def test_the_recorded_document_differs_only_where_the_map_says_so(
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = FACTS / "openapi.yml"
    if not path.is_file():
        pytest.skip(f"no {path}; SEEKGPT_FACTS names the folder it lies in")
    pytest.importorskip("yaml")
    assert main(["import-openapi", str(path), "--check"]) == 0, capsys.readouterr().out
