"""Lists of a document: how their pages follow each other is recognised, or told to a person."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List

import httpx
import pytest

from seekgpt._spec.check import load
from seekgpt._spec.compile import compile_api
from seekgpt._tools.openapi.read.name_map import Names
from seekgpt.cli.openapi import declared
from tests.colours import Colour

from .documents import answers, document, import_into, query, ref, sends

pytest.importorskip("tomlkit")

TEXT: Dict[str, Any] = {"type": "string"}
URI = {"type": "string", "format": "uri", "nullable": True}
INT: Dict[str, Any] = {"type": "integer"}
FLAG = {"type": "boolean"}
ITEMS = {"type": "array", "items": ref("Item")}


def thing(**fields: Any) -> Dict[str, Any]:
    return {"type": "object", "properties": fields}


def listed(answer: Any, *parameters: Any, headers: Any = None) -> Dict[str, Any]:
    operation: Dict[str, Any] = {"parameters": list(parameters), "responses": answers(answer)}
    if headers:
        operation["responses"]["200"]["headers"] = headers
    return document({"/items": {"get": operation}}, {"Item": thing(id=TEXT)})


RECOGNISED: Dict[str, Any] = {
    "a token beside the items": (
        listed(thing(items=ITEMS, nextPageToken=TEXT), query("pageToken", TEXT)),
        {"by": "token", "param": "pageToken", "next": "nextPageToken", "items": "items"},
    ),
    "a token further in, with a flag": (
        listed(
            thing(channels=ITEMS, has_more=FLAG, response_metadata=thing(next_cursor=TEXT)),
            query("cursor", TEXT),
        ),
        {
            "by": "token",
            "param": "cursor",
            "next": "response_metadata.next_cursor",
            "more": "has_more",
            "items": "channels",
        },
    ),
    "a token called as the parameter that takes it": (
        listed(thing(results=ITEMS, paging=thing(next=thing(after=TEXT))), query("after", TEXT)),
        {"by": "token", "param": "after", "next": "paging.next.after", "items": "results"},
    ),
    "a token of a list's own description": (
        listed(thing(metadata=thing(**{"continue": TEXT}), items=ITEMS), query("continue", TEXT)),
        {"by": "token", "param": "continue", "next": "metadata.continue", "items": "items"},
    ),
    "the id of the last item": (
        listed(thing(data=ITEMS, has_more=FLAG, url=TEXT), query("starting_after", TEXT)),
        {"by": "token", "param": "starting_after", "next": "data.-1.id", "more": "has_more"},
    ),
    "an address": (
        listed(thing(count=INT, next=URI, previous=URI, results=ITEMS), query("page", INT)),
        {"by": "url", "next": "next", "items": "results"},
    ),
    "an address whose key has a dot": (
        listed(thing(**{"@odata.nextLink": TEXT, "value": ITEMS})),
        {"by": "url", "next": "@odata.nextLink", "items": "value"},
    ),
    "an address among links": (
        listed(thing(data=ITEMS, links=thing(next=URI))),
        {"by": "url", "next": "links.next"},
    ),
    "a header": (
        listed(ITEMS, query("page", INT), headers={"Link": {"schema": TEXT}}),
        {"by": "link", "items": ""},
    ),
    "a number of the page": (
        listed(thing(items=ITEMS, total_pages=INT), query("page[number]", {**INT, "default": 1})),
        {"by": "number", "param": "page[number]", "total": "total_pages", "items": "items"},
    ),
    "a number from nought": (
        listed(thing(data=thing(rows=ITEMS)), query("page", {**INT, "minimum": 0})),
        {"by": "number", "param": "page", "start": 0, "items": "data.rows"},
    ),
    "how many came before": (
        listed(thing(issues=ITEMS, total=INT), query("startAt", {**INT, "default": 0})),
        {"by": "offset", "param": "startAt", "total": "total", "items": "issues"},
    ),
}


def pages(folder: Path) -> List[Any]:
    return [method.page for method in load(str(folder)).methods()]


@pytest.mark.parametrize("case", RECOGNISED)
def test_pages_are_recognised(tmp_path: Path, case: str) -> None:
    said, page = RECOGNISED[case]
    assert import_into(tmp_path, said).left == []
    assert pages(tmp_path) == [page]
    [method] = load(str(tmp_path)).methods()
    assert method.path == "items.list"
    assert method.returns == ["ref", "item.Item"]
    again = import_into(tmp_path, said)
    assert (again.left, again.texts) == ([], {})


@pytest.mark.parametrize("case", RECOGNISED)
def test_pages_come_back_from_an_exported_document(tmp_path: Path, case: str) -> None:
    import_into(tmp_path / "first", RECOGNISED[case][0])
    said = json.loads(json.dumps(declared(str(tmp_path / "first"))))
    assert import_into(tmp_path / "again", said).left == []
    first, again = (compile_api(load(str(tmp_path / name))) for name in ("first", "again"))
    assert first == again


DOUBTFUL: Dict[str, Any] = {
    "who knows what the first page is": listed(thing(items=ITEMS), query("page", INT)),
    "nothing says what is next": listed(thing(items=ITEMS, cursor=TEXT), query("cursor", TEXT)),
    "nothing takes what is next": listed(thing(items=ITEMS, has_more=FLAG)),
    "two that could be": listed(
        thing(items=ITEMS, next_cursor=TEXT, next_token=TEXT), query("cursor", TEXT)
    ),
}


@pytest.mark.parametrize("case", DOUBTFUL)
def test_what_looks_like_pages_is_told(tmp_path: Path, case: str) -> None:
    outcome = import_into(tmp_path, DOUBTFUL[case])
    [left] = outcome.left
    assert (left.kind, left.place.shown) == ("pages", "GET /items")
    assert '"GET /items" = { by =' in left.values[0]
    assert outcome.declared == {"GET /items"}
    assert pages(tmp_path) == [""]


def test_a_thing_that_has_a_list_is_no_list(tmp_path: Path) -> None:
    link = {"Link": {"schema": TEXT}}
    said = listed(thing(id=TEXT, parts=ITEMS), query("page", INT), headers=link)
    assert import_into(tmp_path, said).left == []
    assert pages(tmp_path) == [""]


def test_the_map_decides(tmp_path: Path) -> None:
    said = DOUBTFUL["who knows what the first page is"]
    page = {"by": "number", "param": "page", "items": "items", "start": 0}
    assert import_into(tmp_path / "yes", said, Names(pages={"GET /*": page})).left == []
    assert pages(tmp_path / "yes") == [page]
    assert import_into(tmp_path / "no", said, Names(pages={"GET /*": "none"})).left == []
    assert pages(tmp_path / "no") == [""]


def test_a_list_asked_for_in_a_body(tmp_path: Path, colour: Colour) -> None:
    found = thing(results=ITEMS, next_cursor={**TEXT, "nullable": True}, has_more=FLAG)
    body = sends(thing(start_cursor=TEXT, q=TEXT))
    said = document(
        {"/items/search": {"post": {"requestBody": body, "responses": answers(found)}}},
        {"Item": thing(id=TEXT)},
    )
    assert import_into(tmp_path, said).left == []

    def answer(request: httpx.Request) -> httpx.Response:
        asked = json.loads(request.content)
        assert asked["q"] == "x"
        number = int(asked.get("start_cursor", 0))
        after = str(number + 1) if number < 2 else None
        results = [{"id": str(number)}]
        return httpx.Response(
            200, json={"results": results, "next_cursor": after, "has_more": bool(after)}
        )

    async def run() -> None:
        client = colour.mock(answer, endpoints=tmp_path)
        page = await colour.do(client.items.search.create, q="x")
        ids = []
        while True:
            ids += [item.id for item in page.results]
            if not page.has_next_page():
                break
            page = await colour.do(page.get_next_page)
        assert ids == ["0", "1", "2"]

    colour.run(run)
