"""What things are called: the rules, and the map where the rules will not do."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from seekgpt._tools.openapi.read import naming_rules as calling
from seekgpt._tools.openapi.read.name_map import Names, read

LINES = {
    "GET /files",
    "POST /files",
    "GET /files/{file_id}",
    "DELETE /files/{file_id}",
    "POST /files/{file_id}",
    "GET /files/{file_id}/content",
    "POST /files/{file_id}/cancel",
    "POST /files/{file_id}/parts",
    "GET /files/{file_id}/notes",
    "POST /files/{file_id}/notes",
    "POST /files/compact",
    "GET /settings",
    "POST /settings",
    "POST /embeddings",
    "POST /audio/speech",
    "POST /files/{file_id}/cancel?beta=true",
    "PATCH /org-units/{unitId}",
}
LISTING = {"GET /files", "GET /files/{file_id}/notes"}


@pytest.mark.parametrize(
    ("line", "method"),
    [
        ("GET /files", "files.list"),
        ("POST /files", "files.create"),
        ("GET /files/{file_id}", "files.retrieve"),
        ("POST /files/{file_id}", "files.update"),
        ("DELETE /files/{file_id}", "files.delete"),
        ("GET /files/{file_id}/content", "files.content"),
        ("POST /files/{file_id}/cancel", "files.cancel"),
        ("POST /files/compact", "files.compact"),
        ("POST /files/{file_id}/parts", "files.parts.create"),
        ("GET /files/{file_id}/notes", "files.notes.list"),
        ("POST /files/{file_id}/notes", "files.notes.create"),
        ("GET /settings", "settings.retrieve"),
        ("POST /settings", "settings.update"),
        ("POST /embeddings", "embeddings.create"),
        ("POST /audio/speech", "audio.speech.create"),
        ("POST /files/{file_id}/cancel?beta=true", "beta.files.cancel"),
        ("PATCH /org-units/{unitId}", "org_units.update"),
        ("POST /files/{file_id}:cancel", "files.cancel"),
        ("POST /files:run-all", "files.run_all"),
    ],
)
def test_methods(line: str, method: str) -> None:
    assert ".".join(calling.method(line, LINES, LISTING, Names())) == method


def test_the_map_has_the_first_word() -> None:
    names = Names(
        methods={"POST /embeddings": "vectors.make", "GET /usage/*": "admin.usage.*"},
        paths={"/files": "store.files", "/files/{id}/notes": "notes"},
    )

    def called(line: str) -> str:
        return ".".join(calling.method(line, LINES | {line}, LISTING, names))

    assert called("POST /embeddings") == "vectors.make"
    assert called("GET /usage/costs") == "admin.usage.costs"
    assert called("GET /files") == "store.files.list"
    assert called("POST /files/{file_id}/cancel") == "store.files.cancel"
    assert called("GET /settings") == "settings.retrieve"


def test_a_prefix_ends_at_a_slash() -> None:
    names = Names(paths={"/set": "wrong"})
    assert calling.method("GET /settings", LINES, LISTING, names)[0] == "settings"


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("Batches", "Batch"),
        ("entries", "entry"),
        ("files", "file"),
        ("status", "status"),
        ("address", "address"),
        ("boxes", "box"),
        ("audio", "audio"),
    ],
)
def test_singular(plural: str, one: str) -> None:
    assert calling.singular(plural) == one


@pytest.mark.parametrize(
    ("schema", "name"),
    [
        ("VideoResource", "Video"),
        ("AssistantObject", "Assistant"),
        ("CustomToolParam", "CustomTool"),
        ("ResponseDoneStreamingEvent", "ResponseDoneEvent"),
        ("response_format_json_schema", "ResponseFormatJSONSchema"),
        ("Error-2", "Error2"),
        ("Resource", "Resource"),
    ],
)
def test_types(schema: str, name: str) -> None:
    assert calling.type_name(schema, Names(words={"json": "JSON"})) == name


def test_a_pattern_of_the_map_holds_for_many_types() -> None:
    names = Names(types={"Tool": "responses.ResponseTool", "Beta*": "beta.Beta*"})
    assert calling.forms("Tool", names).received == ("responses.response_tool.ResponseTool",)
    assert calling.forms("BetaTool", names).received == (
        "beta.beta_response_tool.BetaResponseTool",
    )
    assert calling.forms("BetaOther", names).received == ("beta.beta_other.BetaOther",)
    assert calling.forms("Other", names) == calling.Forms()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("skipp = []", "unknown key 'skipp'; expected one of skip, "),
        ("skip = 3", "skip: expected a list"),
        ("types = []", "types: expected a table"),
        ("webhooks = {}", "webhooks: expected a text"),
        ("skip = [", "names.toml: "),
    ],
)
def test_faults_of_a_map(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "names.toml"
    path.write_text(text)
    with pytest.raises(ValueError) as caught:
        read(str(path), str(tmp_path))
    assert told in str(caught.value)


def test_the_map_lies_beside_the_declarations(tmp_path: Path) -> None:
    folder = tmp_path / "endpoints"
    assert read(None, str(folder)) == Names()
    (tmp_path / "openapi.names.toml").write_text('skip = ["GET /a*"]')
    found: Any = read(None, str(folder))
    assert found.skips("GET /ab")
    assert not found.skips("GET /b")
