"""A `UUID` where one is declared: in answers, in arguments, and back as it came."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, List
from uuid import UUID

import httpx
import pytest

from seekgpt import APIResponseValidationError
from seekgpt._spec.check import examine
from tests.colours import Colour

BADGES = """
[methods.retrieve]
http = "GET /badges/{id}"
returns = "Badge"
path = { id = "UUID" }
query = { of = "list[UUID] = ..." }

[methods.update]
http = "POST /badges"
returns = "None"
body = { badge = "object", by = "UUID = ..." }

[types.badge.Badge]
id = "UUID"
worn_by = "list[UUID] = ..."
"""
ONE, TWO = (UUID(int=number) for number in (1, 2))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "badges.toml").write_text(BADGES, "utf-8")
    assert examine(str(tmp_path))[1] == []
    return tmp_path


@pytest.mark.parametrize("strict", [False, True])
def test_in_answers_and_arguments(folder: Path, colour: Colour, strict: bool) -> None:
    asked: List[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(200, json={"id": str(ONE), "worn_by": [str(TWO)]})

    async def body() -> None:
        client = colour.mock(answer, endpoints=folder, _strict_response_validation=strict)
        badge = await colour.do(client.badges.retrieve, id=ONE, of=[TWO, str(ONE)])
        assert asked[0].url.path == f"/v1/badges/{ONE}"
        assert asked[0].url.params.get_list("of[]") == [str(TWO), str(ONE)]
        assert (badge.id, badge.worn_by) == (ONE, [TWO])
        await colour.do(client.badges.update, badge=badge, by=TWO)
        sent = {"badge": {"id": str(ONE), "worn_by": [str(TWO)]}, "by": str(TWO)}
        assert json.loads(asked[1].content) == sent
        badge.id = TWO
        assert badge.to_dict(mode="json")["id"] == str(TWO)

    colour.run(body)


def test_what_is_none_stays_as_it_came_unless_strict(folder: Path, colour: Colour) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"id": "no such thing", "worn_by": [7]})

    async def body() -> None:
        lenient: Any = colour.mock(answer, endpoints=folder)
        badge = await colour.do(lenient.badges.retrieve, id="x")
        assert (badge.id, badge.worn_by) == ("no such thing", [7])
        strict: Any = colour.mock(answer, endpoints=folder, _strict_response_validation=True)
        with pytest.raises(APIResponseValidationError, match="UUID"):
            await colour.do(strict.badges.retrieve, id="x")

    colour.run(body)
