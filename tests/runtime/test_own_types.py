"""What a user's declared types are at run time: dates, and events of streams."""

from __future__ import annotations

import typing
import uuid
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import httpx
import pytest

import seekgpt
from tests.colours import Colour

DIARY = """
[methods.fetch]
http = "GET /{name}s"
returns = "{Name}"

[methods.days]
http = "GET /{name}s/days"
returns = "list[date | None]"

[methods.keep]
http = "POST /{name}s"
returns = "None"

[methods.keep.body]
entry = "object"
on = "date = ..."

[methods.watch]
http = "POST /{name}s/watch"
stream = "{Name}"

[methods.watch.body]
stream = "bool = False"

[types.{name}.{Name}]
id = "str"
made_at = "datetime"
day = "date | None"
days = "list[date] | None"
seen = "dict[str, datetime] | None"
either = "date | datetime | int | None"
text = "str | datetime | None"
from_ = { type = "datetime | None", alias = "from" }
score = "float | None"
"""

CAME = {
    "id": "d",
    "made_at": "2026-03-01T12:00:00.25Z",
    "day": "2026-03-02",
    "days": ["2026-03-02", "soon"],
    "seen": {"a": "2026-03-01 12:00+02:00"},
    "either": "2026-03-02",
    "text": "2026-03-01T12:00:00Z",
    "from": 1772366400,
    "score": 3,
}
NOON = datetime(2026, 3, 1, 12, tzinfo=timezone.utc)


@pytest.fixture
def diary(tmp_path: Path) -> str:
    """The name of a resource, declared in a folder."""
    name = f"diary{uuid.uuid4().hex[:8]}"
    text = DIARY.replace("{name}", name).replace("{Name}", name.capitalize())
    (tmp_path / f"{name}s.toml").write_text(text)
    return name


@pytest.fixture
def diaries(diary: str, tmp_path: Path, make: Any) -> Any:
    return getattr(make(endpoints=tmp_path), f"{diary}s")


def test_dates_are_dates(diaries: Any, server: Any) -> None:
    server.answer = CAME
    entry = diaries.fetch()
    assert entry.made_at == NOON + timedelta(milliseconds=250)
    assert entry.day == date(2026, 3, 2)
    assert entry.days == [date(2026, 3, 2), "soon"]
    assert entry.seen == {"a": NOON - timedelta(hours=2)}
    assert entry.either == date(2026, 3, 2)
    assert entry.text == "2026-03-01T12:00:00Z"
    assert entry.from_ == NOON
    assert isinstance(entry.score, float)
    assert typing.get_type_hints(type(entry))["made_at"] is datetime
    assert entry.to_dict()["made_at"] == entry.made_at
    assert dict(entry)["day"] == entry.day
    assert "datetime.date(2026, 3, 2)" in repr(entry)


def test_what_was_not_changed_goes_back_as_it_came(diaries: Any, server: Any) -> None:
    server.answer = CAME
    entry = diaries.fetch()
    assert entry.to_dict(mode="json") == CAME
    assert type(entry.to_dict()["score"]) is int
    diaries.keep(entry=entry, on=entry.day)
    assert server.body == {"entry": CAME, "on": "2026-03-02"}
    entry.made_at = NOON
    entry.days.append(date(2026, 3, 3))
    changed = entry.to_dict(mode="json")
    assert changed["made_at"] == "2026-03-01T12:00:00Z"
    assert changed["days"] == ["2026-03-02", "soon", "2026-03-03"]


def test_an_answer_may_be_dates_itself(diaries: Any, server: Any) -> None:
    server.answer = ["2026-03-02", None, "no day"]
    assert diaries.days() == [date(2026, 3, 2), None, "no day"]


@pytest.mark.parametrize(
    ("key", "odd"),
    [
        ("made_at", "noon"),
        ("made_at", "2026-02-30T00:00:00Z"),
        ("made_at", "2026-03-01T25:00:00Z"),
        ("made_at", []),
        ("made_at", 1e300),
        ("made_at", True),
        ("day", "2026-13-01"),
        ("day", "2026-03-01T12:00:00Z"),
        ("day", {"year": 2026}),
    ],
)
def test_what_is_no_date_stays_unless_strict(
    diary: str, tmp_path: Path, make: Any, server: Any, key: str, odd: Any
) -> None:
    server.answer = {**CAME, "days": None, key: odd}
    lenient = getattr(make(endpoints=tmp_path), f"{diary}s")
    assert getattr(lenient.fetch(), key) == odd
    strict = make(endpoints=tmp_path, _strict_response_validation=True)
    with pytest.raises(seekgpt.APIResponseValidationError, match=rf"\$\.{key}: expected date"):
        getattr(strict, f"{diary}s").fetch()
    server.answer = {**CAME, "days": None}
    assert getattr(strict, f"{diary}s").fetch().id == "d"


@pytest.mark.parametrize("raw", [False, True], ids=["parsed", "raw"])
def test_a_stream_without_an_answer_has_events_of_its_class(
    diary: str, tmp_path: Path, colour: Colour, raw: bool
) -> None:
    sent = 'data: {"id": "1", "day": "2026-03-02"}\n\ndata: {"id": "2"}\n\n'

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, text=sent, headers={"content-type": "text/event-stream"})

    async def main() -> None:
        client = colour.mock(answer, endpoints=tmp_path)
        resource = getattr(client, f"{diary}s")
        if raw:
            response = await colour.do(resource.with_raw_response.watch, stream=True)
            stream = response.parse()
        else:
            stream = await colour.do(resource.watch, stream=True)
        if colour.blocking:
            events = list(stream)
        else:
            async with stream:
                events = [event async for event in stream]
        assert [type(event).__name__ for event in events] == [diary.capitalize()] * 2
        assert [event.day for event in events] == [date(2026, 3, 2), None]

    colour.run(main)
