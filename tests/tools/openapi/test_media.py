"""Operations that take or give several media types: the caller chooses."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List

import httpx
import pytest

from seekgpt._spec.check import load
from tests.colours import Colour

from .documents import answers, document, import_into

pytest.importorskip("tomlkit")

FACT = {
    "type": "object",
    "properties": {
        "text": {"type": "string"},
        "tags": {"type": "array", "items": {"type": "string"}},
        "picture": {"type": "string", "format": "binary"},
    },
    "required": ["text"],
}
JSON, FORM, PARTS = (
    "application/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
)


def body(*kinds: str, schema: Any = FACT) -> Dict[str, Any]:
    return {"required": True, "content": {kind: {"schema": schema} for kind in kinds}}


@pytest.mark.parametrize("first", [JSON, FORM])
def test_a_body_is_written_as_the_caller_says(tmp_path: Path, colour: Colour, first: str) -> None:
    name = f"media_{first[-3:]}_{colour.name}s"
    facts = {"requestBody": body(FORM, JSON, PARTS)}
    assert import_into(tmp_path, document({f"/{name}": {"post": facts}})).left == []
    again = import_into(tmp_path, document({f"/{name}": {"post": facts}}))
    assert (again.left, again.texts) == ([], {})
    asked: List[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(204)

    async def use() -> None:
        create = getattr(colour.mock(answer, endpoints=tmp_path), name).create
        for kind in (JSON, FORM, PARTS):
            await colour.do(create, text="a", tags=["b", "c"], content_type=kind)
        kinds = [request.headers["content-type"].partition(";")[0] for request in asked]
        assert kinds == [JSON, FORM, PARTS]
        assert json.loads(asked[0].content) == {"text": "a", "tags": ["b", "c"]}
        assert asked[1].content == b"text=a&tags=b&tags=c"
        await colour.do(create, text="a")
        assert asked[-1].headers["content-type"].startswith(PARTS)

    colour.run(use)


def test_what_a_body_cannot_be_sent_as_is_told(tmp_path: Path) -> None:
    """Where the same is said in another kind of JSON, nothing is lost."""
    other = {"type": "object", "properties": {"words": {"type": "string"}}}
    said = body(JSON, "application/merge-patch+json", "application/xml")
    said["content"]["application/vnd.other+json"] = {"schema": other}
    (told,) = import_into(tmp_path, document({"/facts": {"post": {"requestBody": said}}})).left
    assert "/paths/~1facts/post/requestBody" in told.where
    assert (
        "the body is sent as application/json, and not as application/xml or "
        "application/vnd.other+json"
    ) in told.where


def test_bytes_of_several_kinds(tmp_path: Path, colour: Colour) -> None:
    name = f"paintings_{colour.name}"
    binary = {"type": "string", "format": "binary"}
    put = {"requestBody": body("image/png", "image/jpeg", schema=binary)}
    assert import_into(tmp_path, document({f"/{name}": {"put": put}})).left == []
    asked: List[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(204)

    async def use() -> None:
        replace = getattr(colour.mock(answer, endpoints=tmp_path), name).replace
        await colour.do(replace, body=b"png")
        await colour.do(replace, body=b"jpeg", content_type="image/jpeg")
        sent = [(request.headers["content-type"], request.read()) for request in asked]
        assert sent == [("image/png", b"png"), ("image/jpeg", b"jpeg")]

    colour.run(use)


def test_an_answer_is_what_the_caller_asks_for(tmp_path: Path, colour: Colour) -> None:
    name = f"reports_{colour.name}"
    report = {"type": "object", "properties": {"sum": {"type": "integer"}}}
    said = answers(report)
    said["200"]["content"].update(
        {"text/csv": {"schema": {"type": "string"}}, "application/pdf": {"schema": {}}}
    )
    # The same in other words is no choice.
    said["200"]["content"]["text/json"] = {"schema": report}
    paths = {f"/{name}/{{id}}": {"get": {"responses": said}}}
    assert import_into(tmp_path, document(paths)).left == []
    again = import_into(tmp_path, document(paths))
    assert (again.left, again.texts) == ([], {})
    [method] = load(str(tmp_path)).methods()
    assert method.answers is not None
    assert method.answers.types == {"text/csv": "str", "application/pdf": "bytes"}
    held = {"text/csv": b"sum\n1", "application/pdf": b"%PDF"}

    def answer(request: httpx.Request) -> httpx.Response:
        kind = request.headers["accept"]
        content = held.get(kind, b'{"sum": 1}')
        return httpx.Response(200, content=content, headers={"content-type": kind})

    async def use() -> None:
        retrieve = getattr(colour.mock(answer, endpoints=tmp_path), name).retrieve
        assert (await colour.do(retrieve, "1")).sum == 1
        assert await colour.do(retrieve, "1", accept="text/csv") == "sum\n1"
        pdf = await colour.do(retrieve, "1", accept="application/pdf")
        assert pdf.content == b"%PDF"

    colour.run(use)
