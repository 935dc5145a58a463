"""Names of large documents that meet: of packages, modules, files, and documents that are kept."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any, Dict

import pytest

from seekgpt._spec.check import load
from seekgpt._spec.compile import compile_api, write
from seekgpt._spec.open import open_folder

from .documents import answers, document, import_into, query, ref, sends

pytest.importorskip("tomlkit")


def got(schema: Any) -> Dict[str, Any]:
    return {"get": {"responses": answers(schema)}}


def thing(**fields: Any) -> Dict[str, Any]:
    properties = fields or {"id": {"type": "string"}}
    return {"type": "object", "properties": properties}


def test_a_type_is_not_called_like_a_package_to_come(tmp_path: Path) -> None:
    """`BoardV2` would stand in `teams.board_v2`, the package of what `items` answers with."""
    said = document(
        {
            "/teams/{team}/boardV2": got({"type": "array", "items": ref("BoardV2")}),
            "/teams/{team}/boardV2/{number}/items": got(thing(a={"type": "string"})),
            "/teams/{team}/import": got(ref("Import")),
            "/teams/{team}/import/authors/{id}": got(thing()),
        },
        {"BoardV2": thing(), "Import": thing()},
    )
    outcome = import_into(tmp_path, said)
    assert outcome.left == []
    assert len(outcome.declared) == 4
    load(str(tmp_path))


_WORDS = (
    *("api", "index", "types", "names", "exports", "export", "object", "property", "str", "none"),
    *("provider", "organization", "project", "self", "list", "stream", "not_given"),
)


@pytest.mark.parametrize("above", ["", "/things"])
def test_words_that_mean_something_in_a_folder(tmp_path: Path, above: str) -> None:
    said = document({f"{above}/{word}/{{id}}": got(thing()) for word in _WORDS})
    assert import_into(tmp_path / "declared", said).left == []
    api = load(str(tmp_path / "declared"))
    write(compile_api(api), str(tmp_path / "compiled"))
    store = open_folder(str(tmp_path / "compiled"))
    assert store.exported == []
    read = {
        store.method(resource, name).route
        for resource in store.resources.values()
        for name in resource.methods
    }
    assert read == set(said["paths"])


def test_stubs_of_such_words(tmp_path: Path) -> None:
    if not hasattr(ast, "unparse"):
        pytest.skip("stubs need Python 3.9")
    from seekgpt._tools.stubs.write import render

    said = document({f"/{word}/{{id}}": got(thing()) for word in _WORDS})
    said["paths"].update(document({"/words/{id}/words/{word}": got(thing())})["paths"])
    assert import_into(tmp_path, said).left == []
    for text in render(str(tmp_path)).values():
        homes: Dict[str, Any] = {}
        for statement in ast.parse(text).body:
            for alias in statement.names if isinstance(statement, ast.ImportFrom) else []:
                home = (statement.module, statement.level)
                assert homes.setdefault(alias.asname or alias.name, home) == home
        classes = [s.name for s in ast.parse(text).body if isinstance(s, ast.ClassDef)]
        assert not homes.keys() & set(classes)


def test_a_property_without_a_name(tmp_path: Path) -> None:
    said = document({"/things/{id}": got(thing(**{"": {"type": "string"}}))})
    assert import_into(tmp_path, said).left == []
    assert import_into(tmp_path, said).texts == {}


def test_a_multipart_body_of_another_kind(tmp_path: Path) -> None:
    import httpx

    import seekgpt

    parts = thing(note={"type": "string"}, file={"type": "string", "format": "binary"})
    body = {"requestBody": sends(parts, "multipart/related")}
    said = document({"/parcels": {"post": {**body, "responses": {}}}})
    assert import_into(tmp_path, said).left == []
    asked = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append((request.headers.get("content-type", ""), request.read()))
        return httpx.Response(204)

    http = httpx.Client(transport=httpx.MockTransport(answer))
    with seekgpt.SeekGPT(api_key="k", endpoints=tmp_path, http_client=http) as client:
        parcels: Any = getattr(client, "parcels")  # noqa: B009
        parcels.create(note="n", file=b"f")
        parcels.create()  # the body may be left out
    assert asked[0][0].startswith("multipart/related; boundary=")
    assert b'name="note"' in asked[0][1]
    assert asked[1] == ("", b"")


def test_a_key_that_cannot_be_declared_is_told(tmp_path: Path) -> None:
    said = document(
        {
            "/things/{id}": got(thing()),
            "/odd": {"get": {"responses": answers(thing()), "security": [{"sum": []}]}},
        },
        security=[{"key": []}],
    )
    said["components"]["securitySchemes"] = {
        "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
        "sum": {"type": "http", "scheme": "digest"},
    }
    (left,) = import_into(tmp_path, said).left
    assert "the scheme sum is of no kind" in left.values[0]
    method = next(m for m in load(str(tmp_path)).methods() if m.route == "/odd")
    assert method.security == ["none"]


def test_a_default_that_is_no_value_of_its_type(tmp_path: Path) -> None:
    kinds = {"type": "string", "enum": ["true", "false"], "default": True}
    parameters = [query("kind", kinds), query("size", {"type": "integer", "default": "ten"})]
    said = document({"/things": {"get": {"parameters": parameters, "responses": {}}}})
    assert import_into(tmp_path, said).left == []
    (method,) = load(str(tmp_path)).methods()
    assert [(p.required, p.default) for p in method.parameters] == [(False, None)] * 2


def test_lists_and_objects_in_a_path(tmp_path: Path) -> None:
    import seekgpt

    point = thing(x={"type": "integer"}, y={"type": "integer"})
    parameters = [
        {"name": "ids", "in": "path", "required": True, "schema": {"type": "array"}},
        {"name": "point", "in": "path", "required": True, "schema": point},
    ]
    said: Any = document({"/areas": {"get": {"parameters": parameters}}})
    said["paths"]["/areas/{ids}/at/{point}"] = said["paths"].pop("/areas")
    assert import_into(tmp_path, said).left == []
    import httpx

    asked = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.raw_path)
        return httpx.Response(204)

    http = httpx.Client(transport=httpx.MockTransport(answer))
    with seekgpt.SeekGPT(api_key="k", endpoints=tmp_path, http_client=http) as client:
        areas: Any = getattr(client, "areas")  # noqa: B009
        areas.at.retrieve(ids=["a", "b/c"], point={"x": 1, "y": 2})
    assert asked == [b"/v1/areas/a,b%2Fc/at/x,1,y,2"]


def test_stubs_of_types_that_are_called_like_one_of_another_module(tmp_path: Path) -> None:
    if not hasattr(ast, "unparse"):
        pytest.skip("stubs need Python 3.9")
    from seekgpt._tools.stubs.write import render

    note = {"type": "object", "properties": {"next": ref("Balance"), "id": {"type": "string"}}}
    balance = thing(footnote_ref={"anyOf": [{"type": "string"}, ref("FootnoteRef")]})
    said = document({"/ledgers": got(ref("Balance"))}, {"FootnoteRef": note, "Balance": balance})
    assert import_into(tmp_path / "ledger_api", said).left == []
    assert render(str(tmp_path / "ledger_api"))
