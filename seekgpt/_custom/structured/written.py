"""Types that JSON has none for, as texts: dates, times, exact numbers and identifiers."""

from __future__ import annotations

import datetime
import re
from decimal import Decimal
from typing import Any, Dict
from uuid import UUID

from .shapes import Written

_TIME = re.compile(
    r"(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,6})\d*)?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?", re.I | re.ASCII
)


def _date(text: str) -> datetime.date:
    if len(text) != 10:
        raise ValueError(text)
    return datetime.datetime.strptime(text, "%Y-%m-%d").date()


def _time(text: str) -> datetime.time:
    """A time as RFC 3339 has it, which Python before 3.11 does not read in all its forms."""
    found = _TIME.fullmatch(text)
    if found is None:
        raise ValueError(text)
    hour, minute, second, fraction, zone = found.groups()
    parts = int(hour), int(minute), int(second or 0), int((fraction or "0").ljust(6, "0"))
    return datetime.time(*parts, tzinfo=None if zone is None else _zone(zone))


def _zone(text: str) -> datetime.tzinfo:
    if text in "Zz":
        return datetime.timezone.utc
    digits = text[1:].replace(":", "").ljust(4, "0")
    offset = datetime.timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return datetime.timezone(-offset if text[0] == "-" else offset)


def _datetime(text: str) -> datetime.datetime:
    day, separator, time = text[:10], text[10:11], text[11:]
    if separator not in ("T", "t", " "):
        raise ValueError(text)
    return datetime.datetime.combine(_date(day), _time(time))


_DECIMAL = r"^-?\d+(\.\d+)?$"


def _decimal(text: str) -> Decimal:
    if re.fullmatch(_DECIMAL, text, re.ASCII) is None:
        raise ValueError(text)
    return Decimal(text)


WRITTEN: Dict[Any, Written] = {
    datetime.datetime: Written("a date and time (ISO 8601)", {"format": "date-time"}, _datetime),
    datetime.date: Written("a date (ISO 8601)", {"format": "date"}, _date),
    datetime.time: Written("a time (ISO 8601)", {"format": "time"}, _time),
    UUID: Written("a UUID", {"format": "uuid"}, UUID),
    Decimal: Written("a decimal number as text", {"pattern": _DECIMAL}, _decimal),
}
