"""Pages: what is on them, what comes next, and walking over all of them."""

from __future__ import annotations

import copy
import pickle
import typing
from typing import Any, Dict, List, Optional

import attrs
import httpx
import pytest

import seekgpt.errors as errors
from seekgpt import pagination
from seekgpt._http.answer import page_styles
from seekgpt._http.answer.pages import AsyncPaginator, PageInfo, following
from seekgpt._http.call import Answer, Call
from seekgpt._model.base import BaseModel
from seekgpt._model.structure_fault import StructureFault
from tests.colours import Colour
from tests.loopback import Loopback, Received, answer
from tests.streams import collect

STYLES = ["Page", "CursorPage", "ConversationCursorPage", "NextCursorPage", "TokenPage"]
CURSOR_STYLES = STYLES[1:]


class Item(BaseModel):
    id: str


def make_item(data: Any, strict: bool) -> Any:
    if strict and not isinstance(data.get("id"), str):
        raise StructureFault("$.id", "str", data.get("id"))
    return Item.adopt(data) if isinstance(data, dict) else data


def page_class(colour: Colour, style: str) -> Any:
    return getattr(pagination, ("Sync" if colour.blocking else "Async") + style)


def list_call(colour: Colour, style: str, structure: Any = make_item, **settings: Any) -> Call:
    page = page_class(colour, style)
    return Call("GET", "/items", Answer("page", structure, page=page, cast_to=page), **settings)


def page_json(style: str, ids: List[str], following_id: Optional[str]) -> Dict[str, Any]:
    data: Dict[str, Any] = {"object": "list", "data": [{"id": each} for each in ids]}
    if style != "Page":
        data["has_more"] = following_id is not None
    if style == "ConversationCursorPage":
        data["last_id"] = ids[-1] if ids else None
    if style in ("NextCursorPage", "TokenPage"):
        data["next"] = following_id
    return data


def items_server(style: str, count: int, size: int = 2) -> Loopback:
    """Serves items 0, 1, 2, ... in pages."""
    ids = [str(number) for number in range(count)]

    def handler(received: Received) -> bytes:
        cursor = "page" if style == "TokenPage" else "after"
        after = httpx.URL("http://x" + received.target).params.get(cursor)
        start = 0 if after is None else int(after) + 1
        end = start + size
        last = ids[end - 1] if end < count else None
        number = len(server.seen)
        body = page_json(style, ids[start:end], last)
        return answer(body=body, headers={"x-request-id": f"req_{number}"})

    server = Loopback(handler)
    return server


async def pages_of(colour: Colour, page: Any) -> List[Any]:
    return await collect(colour, page.iter_pages())


async def first_page(colour: Colour, client: Any, call: Call) -> Any:
    return await colour.do(client.execute, call)


@pytest.mark.parametrize("style", CURSOR_STYLES)
def test_walking_over_all_items_and_pages(colour: Colour, style: str) -> None:
    async def main() -> None:
        with items_server(style, 5) as server:
            client = colour.client(base_url=server.url)
            call = list_call(colour, style, query={"limit": 2}, extra_query={"mine": "1"})
            page = await first_page(colour, client, call)
            assert type(page) is page_class(colour, style)
            assert [item.id for item in await collect(colour, page)] == list("01234")
            targets = [received.target for received in server.seen]
            cursor = "page" if style == "TokenPage" else "after"
            assert targets == [
                "/v1/items?limit=2&mine=1",
                f"/v1/items?limit=2&{cursor}=1&mine=1",
                f"/v1/items?limit=2&{cursor}=3&mine=1",
            ]
            pages = await pages_of(colour, page)
            assert [[item.id for item in each.data] for each in pages] == [
                ["0", "1"],
                ["2", "3"],
                ["4"],
            ]
            assert pages[0] is page
            assert [each._request_id for each in pages] == ["req_1", "req_4", "req_5"]
            await colour.do(client.close)

    colour.run(main)


@pytest.mark.parametrize("style", CURSOR_STYLES)
def test_walking_by_hand(colour: Colour, style: str) -> None:
    async def main() -> None:
        with items_server(style, 3) as server:
            client = colour.client(base_url=server.url)
            page = await first_page(colour, client, list_call(colour, style))
            assert page.has_next_page() is True
            info = page.next_page_info()
            assert isinstance(info, PageInfo)
            cursor = "page" if style == "TokenPage" else "after"
            assert info.params == {cursor: "1"}
            assert repr(info) == f"PageInfo(params={{'{cursor}': '1'}})"
            for _ in range(2):  # asking twice is not going in circles
                second = await colour.do(page.get_next_page)
                assert [item.id for item in second.data] == ["2"]
            assert second.has_next_page() is False
            await colour.do(client.close)

    colour.run(main)


def test_a_list_that_is_not_divided(colour: Colour) -> None:
    async def main() -> None:
        with items_server("Page", 2) as server:
            client = colour.client(base_url=server.url)
            page = await first_page(colour, client, list_call(colour, "Page"))
            assert page.object == "list"
            assert page.next_page_info() is None
            assert page.has_next_page() is False
            with pytest.raises(RuntimeError, match="No next page expected"):
                await colour.do(page.get_next_page)
            assert [item.id for item in await collect(colour, page)] == ["0", "1"]
            await colour.do(client.close)

    colour.run(main)


@pytest.mark.parametrize("name", ["asyncio", "trio"])
def test_a_paginator_is_awaited_or_looped_over(name: str) -> None:
    colour = Colour(name)

    async def main() -> None:
        with items_server("CursorPage", 5) as server:
            client = colour.client(base_url=server.url)
            paginator = client.execute(list_call(colour, "CursorPage"))
            assert isinstance(paginator, AsyncPaginator)
            assert repr(paginator) == "<AsyncPaginator GET /items>"
            assert server.seen == []
            assert [item.id async for item in paginator] == list("01234")
            assert (await paginator).data[0].id == "0"
            # Leaving early leaves nothing behind that would warn.
            assert [item.id for item in await collect(colour, paginator, limit=3)] == list("012")
            pages = (await paginator).iter_pages()
            assert len([page async for page in pages]) == 3
            assert [page async for page in pages] == []
            await client.close()

    colour.run(main)


# Where a walk ends


ENDS = {
    "has_more is false": {"data": [{"id": "1"}], "has_more": False, "last_id": "1", "next": "1"},
    "no items, and no word of more": {"data": [], "last_id": "1"},
    "no items, and no cursor": {"data": [], "has_more": True},
    "null for items": {"data": None, "last_id": "1"},
    "no items at all": {"last_id": "1"},
    "no cursor": {"data": [{}], "has_more": True},
    "a cursor of null": {"data": [{"id": None}], "last_id": None, "next": None},
    "an empty cursor": {"data": [{"id": ""}], "last_id": "", "next": ""},
}


@pytest.mark.parametrize("style", CURSOR_STYLES)
@pytest.mark.parametrize("data", ENDS.values(), ids=ENDS)
def test_the_last_page(colour: Colour, style: str, data: Any) -> None:
    async def main() -> None:
        with Loopback(lambda received: answer(body=data)) as server:
            client = colour.client(base_url=server.url)
            page = await first_page(colour, client, list_call(colour, style))
            assert page.has_next_page() is False
            items = data.get("data") or []
            assert len(await collect(colour, page)) == len(items)
            assert len(server.seen) == 1
            await colour.do(client.close)

    colour.run(main)


NOTHING_YET = {
    "an empty list": {"data": [], "has_more": True},
    "null": {"data": None, "has_more": True},
    "no list": {"has_more": True},
}


@pytest.mark.parametrize("style", CURSOR_STYLES)
@pytest.mark.parametrize("data", NOTHING_YET.values(), ids=NOTHING_YET)
@pytest.mark.parametrize("place", [0, 1])
def test_a_page_with_nothing_on_it_that_says_there_is_more(
    colour: Colour, style: str, data: Any, place: int
) -> None:
    empty = {**data, "last_id": "5", "next": "5"}
    last = {"data": [{"id": "9"}], "has_more": False}
    bodies = [page_json(style, ["3"], "3")] * place + [empty, last]

    async def main() -> None:
        with Loopback(lambda received: answer(body=bodies[len(server.seen) - 1])) as server:
            client = colour.client(base_url=server.url)
            page = await first_page(colour, client, list_call(colour, style))
            found = [item.id for item in await collect(colour, page)]
            assert found == ["3"] * place + ["9"]
            assert server.seen[-1].target.endswith("page=5" if style == "TokenPage" else "after=5")
            await colour.do(client.close)

    colour.run(main)


def test_a_page_that_names_the_next_has_one_even_without_has_more(colour: Colour) -> None:
    bodies = [{"data": [], "next": "5"}, {"data": [{"id": "9"}], "next": None}]

    async def main() -> None:
        with Loopback(lambda received: answer(body=bodies[len(server.seen) - 1])) as server:
            client = colour.client(base_url=server.url)
            page = await first_page(colour, client, list_call(colour, "NextCursorPage"))
            assert [item.id for item in await collect(colour, page)] == ["9"]
            await colour.do(client.close)

    colour.run(main)


@pytest.mark.parametrize("circle", [["1"], ["1", "2"], ["1", "2", "3"]])
@pytest.mark.parametrize("style", CURSOR_STYLES)
@pytest.mark.fault(
    "A server names the same page again and again as the next.",
    does="the walk ends",
)
def test_a_server_that_goes_in_circles(colour: Colour, style: str, circle: List[str]) -> None:
    def handler(received: Received) -> bytes:
        cursor = circle[(len(server.seen) - 1) % len(circle)]
        return answer(body=page_json(style, [cursor], cursor))

    server = Loopback(handler)

    async def main() -> None:
        with server:
            client = colour.client(base_url=server.url)
            page = await first_page(colour, client, list_call(colour, style))
            items = await collect(colour, page)
            assert len(items) == len(circle) + 1
            await colour.do(client.close)

    colour.run(main)


def test_starting_from_a_cursor(colour: Colour) -> None:
    async def main() -> None:
        for where in ("query", "extra_query"):
            with items_server("CursorPage", 5) as server:
                client = colour.client(base_url=server.url)
                call = list_call(colour, "CursorPage", **{where: {"after": "0"}})
                page = await first_page(colour, client, call)
                assert [item.id for item in await collect(colour, page)] == list("1234")
                await colour.do(client.close)

    colour.run(main)


@pytest.mark.fault(
    "A page cannot be fetched in the middle of a walk.",
    does="its error; what came before was given",
)
def test_an_error_on_the_way(colour: Colour) -> None:
    def handler(received: Received) -> bytes:
        if len(server.seen) > 1:
            return answer(400, {"error": {"message": "No"}})
        return answer(body=page_json("CursorPage", ["0"], "0"))

    server = Loopback(handler)

    async def main() -> None:
        with server:
            client = colour.client(base_url=server.url)
            page = await first_page(colour, client, list_call(colour, "CursorPage"))
            with pytest.raises(errors.BadRequestError):
                await collect(colour, page)
            await colour.do(client.close)

    colour.run(main)


@pytest.mark.fault(
    "What should be a page is none.",
    does="`APIResponseValidationError`",
)
def test_what_is_no_page_is_refused(colour: Colour) -> None:
    async def main() -> None:
        for body in (b'"text"', b"7", b"null", b"<html>", b""):
            with Loopback(lambda received, body=body: answer(body=body)) as server:  # type: ignore[misc]
                client = colour.client(base_url=server.url)
                with pytest.raises(errors.APIResponseValidationError):
                    await first_page(colour, client, list_call(colour, "CursorPage"))
                await colour.do(client.close)

    colour.run(main)


def test_a_bare_list_is_a_page(colour: Colour) -> None:
    async def main() -> None:
        with Loopback(lambda received: answer(body=[{"id": "1"}])) as server:
            client = colour.client(base_url=server.url)
            page = await first_page(colour, client, list_call(colour, "Page"))
            assert [item.id for item in await collect(colour, page)] == ["1"]
            await colour.do(client.close)

    colour.run(main)


def test_a_strict_client_names_the_item_at_fault(colour: Colour) -> None:
    async def main() -> None:
        for body, place in (
            ({"data": [{"id": "1"}, {"id": 2}]}, r"\$\.data\[1\]\.id: expected str, got 2"),
            ({"data": None}, r"\$\.data: expected list, got None"),
        ):
            with Loopback(lambda received, body=body: answer(body=body)) as server:  # type: ignore[misc]
                client = colour.client(base_url=server.url, _strict_response_validation=True)
                with pytest.raises(errors.APIResponseValidationError, match=place) as caught:
                    await first_page(colour, client, list_call(colour, "CursorPage"))
                assert caught.value.body == body
                await colour.do(client.close)

    colour.run(main)


# A page as an object


def test_a_field_of_the_api_is_never_hidden_and_hides_nothing(colour: Colour) -> None:
    data = {
        "data": [{"id": "1"}],
        "next_page_info": "x",
        "get_next_page": "x",
        "iter_pages": "x",
        "_client": "x",
        "_call": "x",
        "first_id": "1",
    }

    async def main() -> None:
        with Loopback(lambda received: answer(body=data)) as server:
            client = colour.client(base_url=server.url)
            page = await first_page(colour, client, list_call(colour, "CursorPage"))
            assert page.first_id == "1"
            assert page.next_page_info().params == {"after": "1"}
            assert page.model_extra["next_page_info"] == "x"
            assert page.to_dict() == data
            assert (await colour.do(page.get_next_page)).first_id == "1"
            await colour.do(client.close)

    colour.run(main)


def test_a_page_is_copied_and_pickled_as_data(colour: Colour) -> None:
    async def main() -> None:
        with items_server("NextCursorPage", 5) as server:
            client = colour.client(base_url=server.url)
            page = await first_page(colour, client, list_call(colour, "NextCursorPage"))
            for twin in (
                copy.copy(page),
                copy.deepcopy(page),
                pickle.loads(pickle.dumps(page)),
            ):
                assert twin == page
                assert type(twin) is type(page)
                assert twin._request_id == "req_1"
                assert twin.has_next_page()
                with pytest.raises(RuntimeError, match="did not come from a client"):
                    await colour.do(twin.get_next_page)
            assert b"sk-test" not in pickle.dumps(page)
            await colour.do(client.close)

    colour.run(main)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("prefix", ["Sync", "Async"])
def test_page_classes_are_classes_like_the_other_models(prefix: str, style: str) -> None:
    cls: Any = getattr(pagination, prefix + style)
    assert bool(attrs.has(cls)) is True
    assert "data" in [field.name for field in attrs.fields(cls)]
    hints = typing.get_type_hints(cls)
    assert hints["data"] == List[page_styles.T]  # type: ignore[valid-type]
    alias = cls[Item]
    assert typing.get_origin(alias) is cls
    assert typing.get_args(alias) == (Item,)
    page = cls(data=[Item(id="1")])
    assert isinstance(page, cls)
    assert page.data[0].id == "1"
    assert repr(page) == f"{prefix}{style}(data=[Item(id='1')])"
    assert cls.__module__ == "seekgpt.pagination"


# From a page to the next call, without a network


def call(**settings: Any) -> Call:
    return Call("GET", "/items", Answer(), **settings)


def test_following_parameters() -> None:
    first = call(query={"a": 1, "after": "x"}, extra_query={"after": "y", "b": 2}, mode="raw")
    found = following(first, PageInfo(params={"after": "z"}))
    assert (found.query, found.extra_query, found.mode) == (
        {"a": 1, "after": "z"},
        {"b": 2},
        "parsed",
    )
    assert first.query == {"a": 1, "after": "x"}


def test_following_a_body() -> None:
    found = following(call(body={"a": 1, "cursor": "x"}), PageInfo(json={"cursor": "y"}))
    assert found.body == {"a": 1, "cursor": "y"}
    assert following(call(), PageInfo(json={"cursor": "y"})).body == {"cursor": "y"}


def test_following_a_url() -> None:
    url = httpx.URL("https://api.example.com/items?after=z")
    found = following(call(query={"a": 1, "after": "x"}), PageInfo(url=url))
    assert (found.path, found.query) == (str(url), {"a": 1})


def test_following_nothing() -> None:
    with pytest.raises(ValueError, match="needs"):
        following(call(), PageInfo())
