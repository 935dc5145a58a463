"""Documents of a small API, a library of books, for the tests to begin with and to change."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict

from seekgpt._tools.openapi.importing import Outcome, imported
from seekgpt._tools.openapi.read.name_map import Names

Document = Dict[str, Any]
NO_NAMES = Names()


def ref(name: str) -> Document:
    return {"$ref": f"#/components/schemas/{name}"}


def answers(schema: Any, media: str = "application/json") -> Document:
    return {"200": {"description": "", "content": {media: {"schema": schema}}}}


def sends(schema: Any, media: str = "application/json") -> Document:
    return {"content": {media: {"schema": schema}}}


def listing(item: Any) -> Document:
    fields = {"data": {"type": "array", "items": item}, "has_more": {"type": "boolean"}}
    return {"type": "object", "properties": fields, "required": ["data"]}


def query(name: str, schema: Any, **more: Any) -> Document:
    return {"name": name, "in": "query", "schema": schema, **more}


def document(paths: Document, schemas: Any = None, **more: Any) -> Document:
    """A document of these paths; a parameter in a path needs no mention."""
    for route, item in paths.items():
        for operation in item.values():
            given = [step[1:-1] for step in route.split("/") if step.startswith("{")]
            operation.setdefault("parameters", [])
            operation.setdefault("responses", {})
            operation["parameters"] = [
                *(
                    {"name": n, "in": "path", "required": True, "schema": {"type": "string"}}
                    for n in given
                ),
                *operation["parameters"],
            ]
    return {
        "openapi": "3.1.0",
        "info": {"title": "Library", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas or {}},
        **more,
    }


def books() -> Document:
    """Books that can be put on shelves, found, lent and read."""
    book = {
        "type": "object",
        "description": "NOT OURS",
        "properties": {
            "id": {"type": "string", "description": "NOT OURS"},
            "title": {"type": "string"},
            "kind": {"type": "string", "enum": ["novel", "poems"]},
            "pages": {"type": ["integer", "null"]},
            "printed_at": {"type": "string", "format": "date"},
            "author": {
                "type": "object",
                "properties": {"name": {"type": "string"}, "born": {"type": "integer"}},
                "required": ["name"],
            },
        },
        "required": ["id", "title", "pages"],
    }
    create = {
        "type": "object",
        "properties": {
            "title": {"type": "string", "description": "NOT OURS"},
            "kind": {"type": "string", "enum": ["novel", "poems"], "default": "novel"},
            "author": {"type": "object", "properties": {"name": {"type": "string"}}},
        },
        "required": ["title"],
    }
    return document(
        {
            "/books": {
                "get": {
                    "parameters": [
                        query("after", {"type": "string"}),
                        query("limit", {"type": "integer", "default": 20}),
                    ],
                    "responses": answers(listing(ref("Book"))),
                },
                "post": {
                    "summary": "NOT OURS",
                    "requestBody": sends(create),
                    "responses": answers(ref("Book")),
                },
            },
            "/books/{book_id}": {
                "get": {"responses": answers(ref("Book"))},
                "delete": {"responses": {}},
            },
            "/books/{book_id}/lend": {"post": {"responses": answers(ref("Book"))}},
        },
        {"Book": book},
    )


def import_into(
    folder: Path, said: Document, names: Names = NO_NAMES, prune: bool = False
) -> Outcome:
    """Import a document, as the command does it."""
    outcome = imported(said, str(folder), names, prune)
    for name, text in outcome.texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    return outcome
