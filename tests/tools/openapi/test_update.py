"""A newer document over declarations that people have worked on: what changed changes, and nothing
else."""

from __future__ import annotations

import copy
import difflib
from pathlib import Path
from typing import Any, Callable, Dict, List

import pytest

from seekgpt._spec.check import load
from seekgpt._spec.faults import DeclarationError
from seekgpt._tools.openapi.read.name_map import Names

from .documents import answers, books, document, import_into, query, ref, sends

pytest.importorskip("tomlkit")

BY_HAND = '''\
# The books of the house.
summary = """
What can be read here.
"""

[methods.create]
http = "POST /books"
summary = "Put a book on the shelf."  # our own words
returns = "Book"
params = "BookCreateParams"

[methods.create.body]
# Required ones first.
title = { type = "str", doc = "What is on the cover." }
kind = { type = "Literal['novel', 'poems'] = 'novel'", doc = "What is in it." }
author = "Author = ..."

[methods.list]
http = "GET /books"
summary = "List books."
returns = "Book"
page = "cursor_page"
query = { after = "str = ...", limit = "int = 20" }

[methods.retrieve]
http = "GET /books/{book_id}"
summary = "Fetch a book."
returns = "Book"
path = { book_id = "str" }

[methods.delete]
http = "DELETE /books/{book_id}"
summary = "Throw a book away."
path = { book_id = "str" }

[methods.lend]
http = "POST /books/{book_id}/lend"
summary = "Lend a book."
returns = "Book"
path = { book_id = "str" }

[types.book_create_params.Author]
name = "str = ..."

[types.book.Book]
_doc = "A book that is here."
id = "str"
title = "str"
kind = "Literal['novel', 'poems'] = ..."
pages = "int | None"
printed_at = "date = ..."
author = "Writer = ..."

# Whoever wrote it.
[types.book.Writer]
name = "str"
born = "int = ..."
'''


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "books.toml").write_text(BY_HAND)
    return tmp_path


def changed(folder: Path, change: Callable[[Any], None], **more: Any) -> List[str]:
    """Import the document with a change; the lines taken out of the file, and those put in."""
    before = (folder / "books.toml").read_text().splitlines()
    said = copy.deepcopy(books())
    change(said)
    import_into(folder, said, **more)
    after = (folder / "books.toml").read_text().splitlines()
    diff = difflib.unified_diff(before, after, lineterm="", n=0)
    return [line for line in diff if line[:2] not in ("--", "++", "@@")]


def book(said: Any) -> Dict[str, Any]:
    properties: Dict[str, Any] = said["components"]["schemas"]["Book"]["properties"]
    return properties


def create(said: Any) -> Dict[str, Any]:
    content = said["paths"]["/books"]["post"]["requestBody"]["content"]
    schema: Dict[str, Any] = content["application/json"]["schema"]
    return schema


def test_the_same_document_changes_nothing(folder: Path) -> None:
    assert changed(folder, lambda said: None) == []
    outcome = import_into(folder, books())
    assert (outcome.written, outcome.left, outcome.texts) == ([], [], {})


def test_a_new_value(folder: Path) -> None:
    def change(said: Any) -> None:
        create(said)["properties"]["kind"]["enum"].append("essays")

    kinds = "Literal['novel', 'poems']"
    assert changed(folder, change) == [
        f'-kind = {{ type = "{kinds} = \'novel\'", doc = "What is in it." }}',
        f"+kind = {{ type = \"{kinds[:-1]}, 'essays'] = 'novel'\", doc = \"What is in it.\" }}",
    ]


def test_a_new_parameter_and_a_new_field(folder: Path) -> None:
    def change(said: Any) -> None:
        create(said)["properties"]["shelf"] = {"type": "integer"}
        create(said)["required"].append("shelf")
        said["paths"]["/books"]["get"]["parameters"].append(query("kind", {"type": "string"}))
        book(said)["tags"] = {"type": ["array", "null"], "items": {"type": "string"}}

    assert changed(folder, change) == [
        '+shelf = "int"',
        '-query = { after = "str = ...", limit = "int = 20" }',
        '+query = { after = "str = ...", limit = "int = 20", kind = "str = ..." }',
        '+tags = "list[str] | None = ..."',
    ]


def test_a_field_with_a_class_of_its_own(folder: Path) -> None:
    def change(said: Any) -> None:
        place = {"type": "object", "properties": {"room": {"type": "string"}}}
        book(said)["places"] = {"type": "array", "items": place}
        book(said)["author"]["properties"]["home"] = copy.deepcopy(place)

    assert changed(folder, change) == [
        '+places = "list[Place] = ..."',
        '+home = "WriterHome = ..."',
        "+",
        "+[types.book.WriterHome]",
        '+room = "str = ..."',
        "+",
        "+[types.book.Place]",
        '+room = "str = ..."',
    ]


def test_what_must_be_and_what_may_be_null(folder: Path) -> None:
    def change(said: Any) -> None:
        create(said)["required"] = ["kind"]
        book(said)["title"] = {"anyOf": [{"type": "string"}, {"type": "null"}]}
        book(said)["pages"] = {"type": "integer"}

    assert [line for line in changed(folder, change) if line.startswith("+")] == [
        '+title = { type = "str = ...", doc = "What is on the cover." }',
        "+kind = { type = \"Literal['novel', 'poems']\", doc = \"What is in it.\" }",
        '+title = "str | None"',
        '+pages = "int"',
    ]


def test_another_type(folder: Path) -> None:
    def change(said: Any) -> None:
        book(said)["id"] = {"type": "integer"}
        book(said)["printed_at"] = {
            "anyOf": [{"type": "string", "format": "date"}, {"enum": ["never"]}]
        }

    assert [line for line in changed(folder, change) if line.startswith("+")] == [
        '+id = "int"',
        "+printed_at = \"date | Literal['never'] = ...\"",
    ]


def test_a_new_alternative_with_a_class(folder: Path) -> None:
    def change(said: Any) -> None:
        by_hand = {"type": "object", "properties": {"kind": {"const": "press"}, "press": {}}}
        author = book(said)["author"]
        book(said)["author"] = {"anyOf": [author, {"type": "string"}, by_hand]}

    assert [line for line in changed(folder, change) if line.startswith("+")] == [
        '+author = "Writer | str | AuthorPress = ..."',
        "+",
        "+[types.book.AuthorPress]",
        "+kind = \"Literal['press'] = ...\"",
        '+press = "object = ..."',
    ]


def test_deprecation_and_defaults(folder: Path) -> None:
    def change(said: Any) -> None:
        said["paths"]["/books/{book_id}/lend"]["post"]["deprecated"] = True
        create(said)["properties"]["author"]["deprecated"] = True
        said["paths"]["/books"]["get"]["parameters"][1]["schema"]["default"] = 50

    assert [line for line in changed(folder, change) if line.startswith("+")] == [
        '+author = { type = "Author = ...", deprecated = true }',
        '+query = { after = "str = ...", limit = "int = 50" }',
        "+deprecated = true",
    ]


def test_a_parameter_that_is_sent_elsewhere_keeps_what_was_said_of_it(folder: Path) -> None:
    def change(said: Any) -> None:
        title = create(said)["properties"].pop("title")
        create(said)["required"] = []
        said["paths"]["/books"]["post"]["parameters"].append(query("title", title, required=True))

    assert [line for line in changed(folder, change) if line.startswith("+")] == [
        "+",
        "+[methods.create.query]",
        '+title = { type = "str", doc = "What is on the cover." }',
    ]


def test_a_new_endpoint_of_a_known_resource(folder: Path) -> None:
    def change(said: Any) -> None:
        body = {"type": "object", "properties": {"title": {"type": "string"}}}
        said["paths"]["/books/{book_id}"]["patch"] = {
            "parameters": [
                {"name": "book_id", "in": "path", "required": True, "schema": {"type": "string"}}
            ],
            "requestBody": sends(body),
            "responses": answers(ref("Book")),
        }

    assert changed(folder, change) == [
        "+[methods.update]",
        '+http = "PATCH /books/{book_id}"',
        '+summary = "Change a book."',
        '+returns = "Book"',
        '+params = "BookUpdateParams"',
        "+",
        "+[methods.update.path]",
        '+book_id = "str"',
        "+",
        "+[methods.update.body]",
        '+title = "str = ..."',
        "+",
    ]


def test_what_is_gone_is_left_to_a_person(folder: Path) -> None:
    def change(said: Any) -> None:
        del said["paths"]["/books/{book_id}/lend"]
        del book(said)["printed_at"]
        del create(said)["properties"]["author"]
        create(said)["properties"]["kind"]["enum"].remove("poems")

    assert changed(folder, change) == []
    lines = changed(folder, change, prune=True)
    assert "-[methods.lend]" in lines
    assert '-printed_at = "date = ..."' in lines
    assert '-author = "Author = ..."' in lines
    assert "+kind = { type = \"Literal['novel'] = 'novel'\", doc = \"What is in it.\" }" in lines
    said = copy.deepcopy(books())
    change(said)
    assert import_into(folder, said).left == []


def test_methods_like_one_that_is_gone_go_with_it(folder: Path) -> None:
    path = folder / "books.toml"
    path.write_text(
        path.read_text().replace(
            "[methods.list]", '[methods.again]\nlike = "lend"\n\n[methods.list]'
        )
    )
    said = copy.deepcopy(books())
    del said["paths"]["/books/{book_id}/lend"]
    assert import_into(folder, said, prune=True).left == []
    assert {m.name for m in load(str(folder)).methods()} == {"create", "retrieve", "list", "delete"}


def test_the_report_tells_types(folder: Path) -> None:
    said = copy.deepcopy(books())
    create(said)["properties"]["shelf"] = {"type": ["integer", "null"]}
    create(said)["required"].append("shelf")
    outcome = import_into(folder, said)
    assert [change.where for change in outcome.written] == [
        "books.create.body.shelf int | None required"
    ]


def test_comments_and_words_survive(folder: Path) -> None:
    def change(said: Any) -> None:
        create(said)["properties"]["shelf"] = {"type": "integer"}
        book(said)["tags"] = {"type": "string"}
        said["paths"]["/shelves"] = document({"/shelves": {"get": {}}})["paths"]["/shelves"]

    changed(folder, change)
    text = (folder / "books.toml").read_text()
    for line in BY_HAND.splitlines():
        assert line in text.splitlines()


def test_one_type_for_several_schemas_loses_nothing_that_one_of_them_has(folder: Path) -> None:
    def change(said: Any) -> None:
        brief = copy.deepcopy(said["components"]["schemas"]["Book"])
        del brief["properties"]["printed_at"]
        brief["properties"]["kind"]["enum"] = ["novel"]
        said["components"]["schemas"]["Brief"] = brief
        said["paths"]["/books/{book_id}"]["get"]["responses"] = answers(ref("Brief"))

    said = copy.deepcopy(books())
    change(said)
    outcome = import_into(folder, said)
    assert (outcome.written, outcome.left) == ([], [])


def test_a_deliberate_difference_hides_no_other(folder: Path) -> None:
    said = copy.deepcopy(books())
    create(said)["properties"]["kind"]["enum"] += ["essays", "letters"]
    names = Names(deliberate={"new value": ["books.create.body.kind 'essays'"]})
    outcome = import_into(folder, said, names)
    assert [change.where for change in outcome.written] == ["books.create.body.kind 'letters'"]
    assert outcome.left == []


def test_faulty_declarations_are_told_before_anything_is_written(folder: Path) -> None:
    path = folder / "books.toml"
    path.write_text(path.read_text().replace('id = "str"', 'id = "strr"'))
    with pytest.raises(DeclarationError, match="unknown type 'strr'"):
        import_into(folder, books())


def test_twins_are_changed_once(tmp_path: Path) -> None:
    (tmp_path / "tags.toml").write_text(
        """
[methods.create]
http = "POST /tags"
returns = "Tag"
params = "TagCreateParams"
body = { tag = "TagParam = ..." }

[types.tag]
_param = true
Tag = { name = "str = ...", colour = "Colour = ..." }
Colour = "Literal['red']"
"""
    )
    tag = {
        "type": "object",
        "properties": {
            "name": {"type": ["string", "null"]},
            "colour": {"type": "string", "enum": ["red", "blue"]},
            "weight": {"type": "number", "default": 1.5},
        },
    }
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
    assert import_into(tmp_path, said).left == []
    assert import_into(tmp_path, said).written == []
    fields: Any = load(str(tmp_path)).lookup("tag_param.TagParam")
    assert {f.name: f.type for f in fields.fields}["name"] == ["union", ["str", "None"], ""]
    text = (tmp_path / "tags.toml").read_text()
    assert "Colour = \"Literal['red', 'blue']\"" in text
    assert text.count("weight") == 1


def test_an_operation_that_the_map_names_moves_with_its_method(folder: Path) -> None:
    said = copy.deepcopy(books())
    said["paths"]["/loans/{book_id}"] = said["paths"].pop("/books/{book_id}/lend")
    names = Names(methods={"POST /loans/{book_id}": "books.lend"})
    outcome = import_into(folder, said, names)
    assert [(change.kind, change.where) for change in outcome.written] == [
        ("path", "books.lend POST /books/{book_id}/lend is POST /loans/{book_id}")
    ]
    assert outcome.left == []
    text = (folder / "books.toml").read_text()
    assert 'http = "POST /loans/{book_id}"\nsummary = "Lend a book."' in text


def test_headers_that_the_map_names_are_always_sent(folder: Path) -> None:
    names = Names(constants={"* /books/*": {"Library-Beta": "1"}, "*": {"Library": "a"}})
    assert import_into(folder, books(), names).left == []
    methods = {method.name: method.headers for method in load(str(folder)).methods()}
    assert methods["lend"] == {"Library-Beta": "1", "Library": "a"}
    assert methods["create"] == {"Library": "a"}
    assert import_into(folder, books(), names).written == []


def test_values_are_called_as_the_map_has_them(folder: Path) -> None:
    said = copy.deepcopy(books())
    create(said)["properties"]["kind"]["enum"] += ["their_essays"]
    names = Names(values={"their_essays": "our_essays"})
    outcome = import_into(folder, said, names)
    assert [change.where for change in outcome.written] == ["books.create.body.kind 'our_essays'"]
