"""Dates and times out of what JSON has for them: text as in RFC 3339, or seconds since 1970."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone
from typing import Any, Optional

_DATE = r"(\d{4})-(\d\d)-(\d\d)"
_DATE_TIME = (
    f"{_DATE}"
    r"[Tt _](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,6})\d*)?)?\s*([Zz]|[+-]\d\d(?::?\d\d)?)?"
)
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
#: Larger numbers are milliseconds, as pydantic has it.
_SECONDS = 2e10


def to_datetime(value: Any) -> Any:
    """A `datetime` where the value is one; the value as it came where it is not."""
    try:
        return (_datetime(value) if type(value) is str else _since_1970(value)) or value
    except (ValueError, OverflowError):
        return value


def to_date(value: Any) -> Any:
    """A `date` where the value is one; the value as it came where it is not."""
    found = re.fullmatch(_DATE, value) if type(value) is str else None
    try:
        return date(*map(int, found.groups())) if found else value
    except ValueError:
        return value


def _datetime(text: str) -> Optional[datetime]:
    found = re.fullmatch(_DATE_TIME, text)
    if not found:
        return None
    *digits, fraction, zone = found.groups(default="")
    year, month, day, hour, minute, second = (int(number or 0) for number in digits)
    micro = int(fraction.ljust(6, "0"))
    known = _zone(zone) if zone else None
    return datetime(year, month, day, hour, minute, second, micro, known)


def _zone(text: str) -> timezone:
    if text in "Zz":
        return timezone.utc
    offset = timedelta(hours=int(text[1:3]), minutes=int(text[3:].lstrip(":") or 0))
    return timezone(-offset if text[0] == "-" else offset)


def _since_1970(value: Any) -> Optional[datetime]:
    if type(value) not in (int, float):
        return None
    return _EPOCH + timedelta(seconds=value if abs(value) <= _SECONDS else value / 1000)
