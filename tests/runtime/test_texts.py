"""What JSON has as text is what is declared: UUIDs, exact numbers, spans of time, and bytes.

In answers, in arguments wherever they are sent, and back as it came.
"""

from __future__ import annotations

import json
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, Dict, List
from uuid import UUID

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seekgpt import APIResponseValidationError
from seekgpt._json import duration, worded
from seekgpt._runtime.types.texts import to_bytes, to_decimal, to_timedelta
from seekgpt._spec.check import examine
from tests.colours import Colour

BADGES = """
[methods.retrieve]
http = "GET /badges/{id}"
returns = "Badge"
path = { id = "UUID" }
query = { of = "list[UUID] = ...", within = "timedelta = ...", print = "bytes = ..." }
header = { price = { type = "Decimal = ...", alias = "X-Price" } }

[methods.update]
http = "POST /badges"
returns = "None"
body = { badge = "BadgeParam", by = "UUID = ..." }

[methods.draw]
http = "PUT /badges"
returns = "bytes"
encoding = "multipart"
body = { picture = "bytes" }

[types.badge]
_param = true

[types.badge.Badge]
id = "UUID"
worn_by = "list[UUID] = ..."
price = "Decimal = ..."
valid = "timedelta | None = ..."
prints = "dict[str, bytes] = ..."
"""
ONE, TWO = (UUID(int=number) for number in (1, 2))
SAID = {
    "id": str(ONE),
    "worn_by": [str(TWO)],
    "price": "0.10",
    "valid": "P1DT0.5S",
    "prints": {"left": "AP8="},
}
HELD: Dict[str, Any] = {
    "id": ONE,
    "worn_by": [TWO],
    "price": Decimal("0.10"),
    "valid": timedelta(days=1, seconds=0.5),
    "prints": {"left": b"\x00\xff"},
}


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
        return httpx.Response(200, json=SAID)

    async def body() -> None:
        client = colour.mock(answer, endpoints=folder, _strict_response_validation=strict)
        badge = await colour.do(
            client.badges.retrieve,
            id=ONE,
            of=[TWO, str(ONE)],
            within=timedelta(minutes=90),
            print=b"\x00\xff",
            price=Decimal("1.10"),
        )
        assert asked[0].url.path == f"/v1/badges/{ONE}"
        params = asked[0].url.params
        assert params.get_list("of[]") == [str(TWO), str(ONE)]
        assert (params["within"], params["print"]) == ("PT1H30M", "AP8=")
        assert asked[0].headers["x-price"] == "1.10"
        assert {key: getattr(badge, key) for key in HELD} == HELD
        assert badge.to_dict(mode="json") == SAID
        assert badge.to_dict(mode="python") == HELD
        for sent in (badge, HELD, SAID):
            await colour.do(client.badges.update, badge=sent, by=TWO)
            assert json.loads(asked[-1].content) == {"badge": SAID, "by": str(TWO)}
        badge.id, badge.prints, badge.price = TWO, {"left": b"!"}, Decimal("2.50")
        changed = {**SAID, "id": str(TWO), "prints": {"left": "IQ=="}, "price": "2.50"}
        assert badge.to_dict(mode="json") == changed
        assert json.loads(badge.to_json()) == changed
        await colour.do(client.badges.update, badge=badge)
        assert json.loads(asked[-1].content) == {"badge": changed}

    colour.run(body)


def test_a_part_of_a_form_is_its_bytes(folder: Path, colour: Colour) -> None:
    asked: List[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(200, content=b"\x00\xff")

    async def body() -> None:
        client = colour.mock(answer, endpoints=folder)
        drawn = await colour.do(client.badges.draw, picture=b"\x89PNG")
        assert drawn.content == b"\x00\xff"
        assert b"\r\n\r\n\x89PNG\r\n" in asked[0].read()

    colour.run(body)


def test_what_is_none_stays_as_it_came_unless_strict(folder: Path, colour: Colour) -> None:
    odd = {"id": "no such thing", "worn_by": [7], "price": "?", "valid": "P1Y", "prints": {"a": 1}}
    told: Dict[str, Any] = {}

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=told)

    async def body() -> None:
        told.update(odd)
        lenient: Any = colour.mock(answer, endpoints=folder)
        badge = await colour.do(lenient.badges.retrieve, id="x")
        assert {key: getattr(badge, key) for key in odd} == odd
        strict: Any = colour.mock(answer, endpoints=folder, _strict_response_validation=True)
        kinds = ("UUID", "UUID", "Decimal", "timedelta", "bytes")
        for (key, value), kind in zip(odd.items(), kinds):
            told.update({**SAID, key: value})
            with pytest.raises(APIResponseValidationError, match=kind):
                await colour.do(strict.badges.retrieve, id="x")

    colour.run(body)


@given(st.timedeltas())
def test_a_span_of_time_goes_and_comes(span: timedelta) -> None:
    assert to_timedelta(duration(span)) == span


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_an_exact_number_goes_and_comes(number: Decimal) -> None:
    assert to_decimal(worded(number)) == number


@given(st.binary())
def test_bytes_go_and_come(content: bytes) -> None:
    assert to_bytes(worded(content)) == content


@given(st.text())
def test_any_text_is_read_or_stays(text: str) -> None:
    for read, kind in ((to_timedelta, timedelta), (to_decimal, Decimal), (to_bytes, bytes)):
        made = read(text)
        assert made == text or isinstance(made, kind)
