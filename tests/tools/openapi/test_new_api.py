"""A document and an empty folder: declarations of the whole API, and a client that has it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict

import pytest

from seekgpt._spec.check import load
from seekgpt._spec.model import Class, Method
from seekgpt._spec.resolve import Api
from seekgpt._tools.openapi.read.name_map import Names

from .documents import NO_NAMES, answers, books, document, import_into, listing, query, ref, sends

pytest.importorskip("tomlkit")


def declared(folder: Path, said: Any, names: Names = NO_NAMES) -> Api:
    """The declarations that a document leads to; nothing may be left over."""
    outcome = import_into(folder, said, names)
    assert outcome.left == []
    return load(str(folder))


def methods(api: Api) -> Dict[str, Method]:
    return {method.path: method for method in api.methods()}


def fields(api: Api, ref: str) -> Dict[str, Any]:
    spec = api.lookup(ref)
    assert isinstance(spec, Class)
    return {field.name: field for field in spec.fields}


def test_every_operation_becomes_a_method(tmp_path: Path) -> None:
    api = declared(tmp_path, books())
    assert {path: f"{m.verb} {m.route}" for path, m in methods(api).items()} == {
        "books.create": "POST /books",
        "books.retrieve": "GET /books/{book_id}",
        "books.list": "GET /books",
        "books.delete": "DELETE /books/{book_id}",
        "books.lend": "POST /books/{book_id}/lend",
    }
    assert methods(api)["books.list"].page == "cursor_page"
    assert methods(api)["books.delete"].returns == "None"


def test_parameters_have_types_and_defaults(tmp_path: Path) -> None:
    create = methods(declared(tmp_path, books()))["books.create"]
    given = {parameter.name: parameter for parameter in create.parameters}
    assert given["title"].required
    assert given["kind"].type == ["literal", "novel", "poems"]
    assert given["kind"].default == "novel"
    assert given["author"].type == ["ref", "book_create_params.Author"]
    assert create.params == "book_create_params.BookCreateParams"


def test_answers_have_classes(tmp_path: Path) -> None:
    api = declared(tmp_path, books())
    book = fields(api, "book.Book")
    assert book["pages"].type == ["union", ["int", "None"], ""]
    assert book["printed_at"].type == "date"
    assert book["author"].type == ["ref", "book.Author"]
    assert fields(api, "book.Author")["name"].required


def test_no_sentence_of_the_document_is_copied(tmp_path: Path) -> None:
    outcome = import_into(tmp_path, books())
    assert "NOT OURS" not in "".join(outcome.texts.values())
    assert 'summary = "Create a book."' in outcome.texts["books.toml"]


def test_what_is_sent_and_received_is_declared_once(tmp_path: Path) -> None:
    tag = {"type": "object", "properties": {"name": {"type": "string"}}}
    api = declared(
        tmp_path,
        document(
            {
                "/tags": {
                    "post": {
                        "requestBody": sends({"type": "object", "properties": {"tag": ref("Tag")}}),
                        "responses": answers(ref("Tag")),
                    }
                }
            },
            {"Tag": tag},
        ),
    )
    create = methods(api)["tags.create"]
    assert create.returns == ["ref", "tag.Tag"]
    assert create.parameters[0].type == ["ref", "tag_param.TagParam"]
    assert (tmp_path / "tags.toml").read_text().count('name = "str = ..."') == 1


def test_a_union_is_told_apart_by_its_discriminator(tmp_path: Path) -> None:
    def shape(key: str) -> Any:
        return {
            "type": "object",
            "properties": {"sort": {"type": "string"}, key: {"type": "integer"}},
        }

    union = {
        "oneOf": [ref("Circle"), ref("Square")],
        "discriminator": {
            "propertyName": "sort",
            "mapping": {"round": "#/components/schemas/Circle"},
        },
    }
    api = declared(
        tmp_path,
        document(
            {"/shapes/{id}": {"get": {"responses": answers(ref("Shape"))}}},
            {"Shape": union, "Circle": shape("radius"), "Square": shape("side")},
        ),
    )
    answer: Any = api.lookup("shape.Shape")
    assert answer.type[2:] == ["sort", {"Square": ["square.Square"], "round": ["circle.Circle"]}]


def test_alternatives_without_a_schema_of_their_own_are_named_after_what_tells_them_apart(
    tmp_path: Path,
) -> None:
    def event(kind: str) -> Any:
        return {"type": "object", "properties": {"type": {"const": kind}, kind: {"type": "string"}}}

    note = {
        "type": "object",
        "properties": {"event": {"anyOf": [event("opened"), event("lent_out")]}},
    }
    api = declared(tmp_path, document({"/notes/{id}": {"get": {"responses": answers(note)}}}))
    assert set(api.modules["note_retrieve_response"][1]) == {
        "NoteRetrieveResponse",
        "Event",
        "EventOpened",
        "EventLentOut",
    }


def test_a_stream(tmp_path: Path) -> None:
    body = {"type": "object", "properties": {"stream": {"type": "boolean", "default": False}}}
    both = answers(ref("Reading"))
    both["200"]["content"]["text/event-stream"] = {"schema": ref("Word")}
    plain = {"type": "object", "properties": {"text": {"type": "string"}}}
    api = declared(
        tmp_path,
        document(
            {"/readings": {"post": {"requestBody": sends(body), "responses": both}}},
            {"Reading": plain, "Word": plain},
        ),
    )
    assert methods(api)["readings.create"].stream == ["ref", "word.Word"]


def test_files_are_uploaded_and_downloaded(tmp_path: Path) -> None:
    body = {
        "type": "object",
        "properties": {"file": {"type": "string", "format": "binary"}, "note": {"type": "string"}},
        "required": ["file"],
    }
    api = declared(
        tmp_path,
        document(
            {
                "/scans": {
                    "post": {"requestBody": sends(body, "multipart/form-data"), "responses": {}}
                },
                "/scans/{scan_id}/content": {
                    "get": {"responses": answers({"type": "string"}, "application/octet-stream")}
                },
            }
        ),
    )
    create = methods(api)["scans.create"]
    assert create.encoding == "multipart"
    assert create.parameters[0].type == "FileTypes"
    assert methods(api)["scans.content"].returns == "bytes"


def test_headers_keys_and_deprecation(tmp_path: Path) -> None:
    header = {"name": "Old-Beta", "in": "header", "schema": {"const": "v2"}, "required": True}
    tracing = {"name": "X-Trace", "in": "header", "schema": {"type": "string"}}
    said = document(
        {
            "/audits": {
                "get": {
                    "parameters": [header, tracing],
                    "security": [{"Boss": []}],
                    "deprecated": True,
                    "responses": answers({"type": "string"}, "text/plain"),
                }
            }
        }
    )
    names = Names(headers={"Old-Beta": "New-Beta"}, security={"Boss": "admin"})
    method = methods(declared(tmp_path, said, names))["audits.retrieve"]
    assert method.headers == {"New-Beta": "v2"}
    assert [(p.place, p.name, p.key) for p in method.parameters] == [
        ("header", "X_Trace", "X-Trace")
    ]
    assert method.security == "admin"
    assert method.deprecated is True
    assert method.returns == "str"


def test_names_that_python_does_not_allow(tmp_path: Path) -> None:
    thing = {
        "type": "object",
        "properties": {"from": {}, "self-harm/intent": {"type": "number"}, "2d": {}, "to_dict": {}},
    }
    api = declared(
        tmp_path,
        document(
            {"/things/{id}": {"get": {"responses": answers(ref("odd.Thing-2"))}}},
            {"odd.Thing-2": thing},
        ),
    )
    assert {field.key: name for name, field in fields(api, "odd_thing2.OddThing2").items()} == {
        "from": "from_",
        "self-harm/intent": "self_harm_intent",
        "2d": "field_2d",
        "to_dict": "to_dict_",
    }


def test_schemas_that_hold_themselves(tmp_path: Path) -> None:
    node = {"type": "object", "properties": {"below": {"type": "array", "items": ref("Node")}}}
    union = {"anyOf": [{"type": "string"}, {"type": "array", "items": ref("Deep")}]}
    node["properties"]["deep"] = ref("Deep")  # type: ignore[index]
    api = declared(
        tmp_path,
        document(
            {"/nodes/{id}": {"get": {"responses": answers(ref("Node"))}}},
            {"Node": node, "Deep": union},
        ),
    )
    assert fields(api, "node.Node")["below"].type == ["list", ["ref", "node.Node"]]


def test_parts_that_make_a_whole(tmp_path: Path) -> None:
    base = {"type": "object", "properties": {"id": {"type": "string"}, "size": {"type": "integer"}}}
    whole = {
        "allOf": [ref("Base"), {"properties": {"name": {"type": "string"}}, "required": ["id"]}]
    }
    api = declared(
        tmp_path,
        document(
            {"/wholes/{id}": {"get": {"responses": answers(ref("Whole"))}}},
            {"Base": base, "Whole": whole},
        ),
    )
    made = fields(api, "whole.Whole")
    assert {name: field.required for name, field in made.items()} == {
        "id": True,
        "size": False,
        "name": False,
    }


def test_nullable_as_3_0_has_it(tmp_path: Path) -> None:
    said = document(
        {"/cats": {"get": {"parameters": [query("colour", {"type": "string", "nullable": True})]}}},
        openapi="3.0.3",
    )
    colour = methods(declared(tmp_path, said))["cats.retrieve"].parameters[0]
    assert colour.type == ["union", ["str", "None"], ""]


@pytest.mark.parametrize(
    ("fields", "parameters", "style"),
    [
        (["has_more"], ["after"], "cursor_page"),
        (["has_more", "next"], ["after"], "next_cursor_page"),
        (["has_more", "next"], ["page"], "token_page"),
        ([], [], "page"),
        (["total"], [], ""),
    ],
)
def test_page_styles(tmp_path: Path, fields: Any, parameters: Any, style: str) -> None:
    held = listing(ref("Book"))
    held["properties"] = {"data": held["properties"]["data"], **{f: {} for f in fields}}
    said = books()
    said["paths"]["/books"]["get"] = {
        "parameters": [query(name, {"type": "string"}) for name in parameters],
        "responses": answers(held),
    }
    assert methods(declared(tmp_path, said))["books.list"].page == style


def test_two_operations_never_share_a_name(tmp_path: Path) -> None:
    said = document({"/a_b": {"post": {}}, "/a-b": {"post": {}}})
    assert len(methods(declared(tmp_path, said))) == 2


def test_a_client_has_what_was_imported(tmp_path: Path) -> None:
    pytest.importorskip("uvicorn")
    import seekgpt
    from seekgpt.testing import serve

    # A name of this test's own: types are for the whole process.
    import_into(tmp_path, _renamed(books(), "book", "volume"))
    with serve(endpoints=tmp_path) as server:
        with seekgpt.SeekGPT(base_url=server.base_url, api_key="k", endpoints=tmp_path) as client:
            volumes: Any = getattr(client, "volumes")  # noqa: B009
            made = volumes.create(title="Emma", author={"name": "Jane Austen"})
            assert type(made).__name__ == "Volume"
            assert isinstance(made.title, str)
            assert [type(item).__name__ for item in volumes.list(limit=1).data]
            with pytest.raises(TypeError, match="did you mean 'title'"):
                volumes.create(titel="Emma")


def _renamed(said: Any, old: str, new: str) -> Any:
    if isinstance(said, dict):
        return {_renamed(k, old, new): _renamed(v, old, new) for k, v in said.items()}
    if isinstance(said, list):
        return [_renamed(item, old, new) for item in said]
    if isinstance(said, str):
        return said.replace(old, new).replace(old.capitalize(), new.capitalize())
    return said


def test_the_map_names_types_in_modules_of_others_and_further_names(tmp_path: Path) -> None:
    shelf = {"type": "object", "properties": {"id": {"type": "string"}, "board": ref("Board")}}
    board = {"type": "object", "properties": {"width": {"type": "number"}}}
    said = document(
        {
            "/shelves": {
                "get": {"responses": answers(ref("Shelf"))},
                "post": {"requestBody": sends(ref("NewShelf")), "responses": answers(ref("Shelf"))},
            }
        },
        {
            "Shelf": shelf,
            "Board": board,
            "NewShelf": {"type": "object", "properties": {"board": ref("NewBoard")}},
            "NewBoard": {**board, "required": ["width"]},
        },
    )
    names = Names(
        types={
            "Shelf": "library.Shelf",
            "Board": ["library.shelf:Plank", "library.Board"],
            "NewBoard": "shelf_create_params:Plank",
        }
    )
    assert import_into(tmp_path, said, names).left == []
    lookup = load(str(tmp_path)).lookup
    shelf_fields: Any = lookup("library.shelf.Shelf")
    assert shelf_fields.fields[1].type == ["ref", "library.shelf.Plank"]
    further: Any = lookup("library.board.Board")
    assert further.type == ["ref", "library.shelf.Plank"]
    sent: Any = lookup("shelf_create_params.Plank")
    assert (sent.kind, sent.fields[0].required) == ("params", True)
    assert import_into(tmp_path, said, names).written == []


def test_one_map_names_how_a_type_is_received_and_how_it_is_sent(tmp_path: Path) -> None:
    tag = {"type": "object", "properties": {"name": {"type": "string"}}}
    said = document(
        {
            "/tags": {
                "post": {
                    "requestBody": sends({"type": "object", "properties": {"tag": ref("Tag")}}),
                    "responses": answers(ref("Tag")),
                }
            }
        },
        {"Tag": tag},
    )
    names = Names(types={"Tag": ["Tag", "tag_create_params:Label"]})
    assert import_into(tmp_path, said, names).left == []
    api = load(str(tmp_path))
    assert {ref for ref in api.scope.refs if "tag" in ref} == {
        "tag.Tag",
        "tag_create_params.Label",
        "tag_create_params.TagCreateParams",
    }


def test_a_list_of_texts_is_no_page(tmp_path: Path) -> None:
    held = {
        "type": "object",
        "properties": {"data": {"type": "array", "items": {"type": "string"}}},
    }
    import_into(tmp_path, document({"/kinds": {"get": {"responses": answers(held)}}}))
    (method,) = load(str(tmp_path)).methods()
    assert (method.page, method.returns) == ("", ["ref", "kind_list_response.KindListResponse"])


def test_the_map_says_which_header_the_client_sends_by_itself(tmp_path: Path) -> None:
    key = {"name": "Idempotency-Key", "in": "header", "schema": {"type": "string"}}
    said = document({"/kinds": {"post": {"parameters": [key]}}})
    import_into(tmp_path / "without", said)
    (method,) = load(str(tmp_path / "without")).methods()
    (parameter,) = method.parameters
    assert (parameter.place, parameter.key) == ("header", "Idempotency-Key")
    import_into(tmp_path / "told", said, Names(headers={"idempotency-key": ""}))
    (method,) = load(str(tmp_path / "told")).methods()
    assert method.parameters == []


def test_the_map_says_how_lists_are_written_in_a_query(tmp_path: Path) -> None:
    many = {"type": "array", "items": {"type": "string"}}
    said = document(
        {"/kinds": {"get": {"parameters": [query("a", many), query("b", many, explode=False)]}}}
    )
    (tmp_path / "other.toml").write_text('summary = "Other."\n')
    assert import_into(tmp_path, said, Names(query_style="brackets")).left == []
    (method,) = load(str(tmp_path)).methods()
    assert {p.name: p.style for p in method.parameters} == {"a": "", "b": "form"}


def test_formats_of_texts_are_types(tmp_path: Path) -> None:
    formats = {"date-time": "datetime", "duration": "timedelta", "decimal": "Decimal"}
    kinds = {**formats, "byte": "bytes", "binary": "str", "uuid": "UUID", "other": "str"}
    properties = {f"a_{i}": {"type": "string", "format": name} for i, name in enumerate(kinds)}
    properties["b"] = {"type": "string", "contentEncoding": "base64"}
    held = {"type": "object", "properties": properties}
    said = document({"/facts": {"post": {"requestBody": sends(held), "responses": answers(held)}}})
    api = declared(tmp_path, said)
    assert [f.type for f in fields(api, "fact_create_response.FactCreateResponse").values()] == [
        *kinds.values(),
        "bytes",
    ]
    assert import_into(tmp_path, said).texts == {}
    sent = methods(api)["facts.create"].parameters
    assert [p.type for p in sent] == [*kinds.values(), "bytes"]
    assert [p.worded for p in sent] == [p.type in ("Decimal", "bytes") for p in sent]


def test_a_form_without_fields_is_sent_empty(tmp_path: Path) -> None:
    empty = {"type": "object", "properties": {}}
    form = sends(empty, "application/x-www-form-urlencoded")
    said = document({"/facts": {"get": {"requestBody": form}}})
    method = methods(declared(tmp_path, said))["facts.retrieve"]
    assert (method.encoding, method.optional_body) == ("form", False)


def test_tokens_of_programs_are_fetched_where_the_document_says(tmp_path: Path) -> None:
    url = "https://login.example/token"
    flows = {"clientCredentials": {"tokenUrl": url, "scopes": {"read": "Reads."}}}
    schemes = {
        "machine": {"type": "oauth2", "flows": flows},
        "person": {"type": "oauth2", "flows": {"implicit": {"authorizationUrl": url}}},
        "known": {"type": "openIdConnect", "openIdConnectUrl": url},
    }
    paths = {
        "/facts": {"get": {"security": [{"machine": ["read"]}]}},
        "/rumours": {"get": {"security": [{"person": []}]}},
        "/news": {"get": {"security": [{"known": []}]}},
    }
    said = document(paths)
    said["components"]["securitySchemes"] = schemes
    known = declared(tmp_path, said).defaults.schemes
    assert {name: scheme.type for name, scheme in known.items()} == {
        "machine": "oauth2",
        "person": "bearer",
        "known": "bearer",
    }
    assert known["machine"].token_url == url


def test_the_parts_of_a_form_are_spelled_as_the_document_says(tmp_path: Path) -> None:
    texts = {"type": "array", "items": {"type": "string"}}
    free = {"type": "object", "additionalProperties": {"type": "string"}}
    properties = {"a": texts, "b": texts, "c": free, "d": free, "e": free, "f": {"type": "string"}}
    form = sends({"type": "object", "properties": properties}, "application/x-www-form-urlencoded")
    form["content"]["application/x-www-form-urlencoded"]["encoding"] = {
        "b": {"style": "form", "explode": False},
        "c": {"style": "deepObject", "explode": True},
        "d": {"contentType": "application/json"},
    }
    api = declared(tmp_path, document({"/facts": {"post": {"requestBody": form}}}))
    sent = methods(api)["facts.create"].parameters
    styles = {"a": "form*", "b": "form", "c": "deep", "d": "json", "e": "", "f": ""}
    assert {p.name: p.style for p in sent} == styles


def test_a_query_that_is_described_as_a_whole(tmp_path: Path) -> None:
    properties = {"q": {"type": "string"}, "tags": {"type": "array", "items": {"type": "string"}}}
    held = {"schema": {"type": "object", "properties": properties, "required": ["q"]}}
    whole = {"in": "querystring", "name": "all"}
    form = {**whole, "content": {"application/x-www-form-urlencoded": held}}
    api = declared(tmp_path, document({"/facts": {"get": {"parameters": [form]}}}))
    sent = methods(api)["facts.retrieve"].parameters
    assert [(p.name, p.place, p.required) for p in sent] == [
        ("q", "query", True),
        ("tags", "query", False),
    ]
    json = {**whole, "content": {"application/json": held}}
    left = import_into(tmp_path / "b", document({"/b": {"get": {"parameters": [json]}}})).left
    assert "a query is left out" in str(left)


def test_what_arrives_by_webhook_is_a_union(tmp_path: Path) -> None:
    def hook(kind: str, **more: Any) -> Any:
        properties = {"kind": {"const": kind}, **more}
        held = {"type": "object", "properties": properties, "required": ["kind"]}
        return {"post": {"requestBody": sends(held), "responses": {}}}

    said = document({"/facts": {"get": {}}})
    said["webhooks"] = {
        "fact.made": hook("made"),
        "fact-gone": hook("gone", why={"type": "string"}),
    }
    api = declared(tmp_path, said)
    event: Any = api.lookup("webhook_event.WebhookEvent")
    assert event.type == [
        "union",
        [["ref", "webhook_event.FactMade"], ["ref", "webhook_event.FactGone"]],
        "kind",
        {"made": ["webhook_event.FactMade"], "gone": ["webhook_event.FactGone"]},
    ]
    again = import_into(tmp_path, said)
    assert (again.left, again.texts) == ([], {})
    said["webhooks"]["fact-gone"] = hook("gone", why={"type": "string"}, at={"type": "integer"})
    assert import_into(tmp_path, said).left == []
    assert "at" in fields(load(str(tmp_path)), "webhook_event.FactGone")


@pytest.mark.parametrize("used", [False, True])
def test_a_schema_may_be_called_as_what_arrives_by_webhook(tmp_path: Path, used: bool) -> None:
    held = {"type": "object", "properties": {"a": {"type": "string"}}}
    more = {"type": "object", "properties": {"b": ref("WebhookEvent")}}
    responses = answers(ref("WebhookEvent")) if used else {}
    said = document({"/facts": {"get": {"responses": responses}}}, {"WebhookEvent": held})
    one = {"post": {"requestBody": sends(ref("WebhookEvent")), "responses": {}}}
    said["webhooks"] = {"one": one, "two": {"post": {"requestBody": sends(more)}}}
    assert import_into(tmp_path, said).left == []
    again = import_into(tmp_path, said)
    assert (again.left, again.texts) == ([], {})
