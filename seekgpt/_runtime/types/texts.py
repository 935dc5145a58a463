"""Out of the texts that JSON has for them: identifiers, exact numbers, spans of time, bytes."""

from __future__ import annotations

import re
from typing import Any

# Not compiled before they are needed, which few programs ever do.
_NUMBER = r"(?a)[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?"
#: As ISO 8601 has it, but for years and months, which are of no certain length.
_SPAN = (
    r"(?a)([+-]?)P(?!$)(?:(\d+)W)?(?:(\d+)D)?"
    r"(?:T(?!$)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?"
)


def to_uuid(value: Any) -> Any:
    """A `UUID` where the value is one; the value as it came where it is not."""
    if type(value) is not str:
        return value
    from uuid import UUID  # few programs need it

    try:
        return UUID(value)
    except ValueError:
        return value


def to_decimal(value: Any) -> Any:
    """A `Decimal` where the value is a number, or the text of one; else the value as it came."""
    if type(value) is str:
        if not re.fullmatch(_NUMBER, value):
            return value
    elif type(value) not in (int, float):
        return value
    from decimal import Decimal

    return Decimal(str(value))


def to_timedelta(value: Any) -> Any:
    """A `timedelta` where the value is one, or a number of seconds; else the value as it came."""
    from datetime import timedelta

    try:
        if type(value) in (int, float):
            return timedelta(seconds=value)
        found = re.fullmatch(_SPAN, value) if type(value) is str else None
        if found is None:
            return value
        sign, *counts = found.groups(default="0")
        weeks, days, hours, minutes = map(int, counts[:4])
        seconds = float(counts[4].replace(",", "."))
        span = timedelta(days, seconds, minutes=minutes, hours=hours, weeks=weeks)
    except (OverflowError, ValueError):
        return value
    return -span if sign == "-" else span


def to_bytes(value: Any) -> Any:
    """The bytes that a text in base64 stands for; the value as it came where it is none."""
    if type(value) is not str or not value.isascii():
        return value
    from base64 import b64decode

    text = value.rstrip("=").translate(_URL_SAFE)
    try:
        return b64decode(text + "=" * (-len(text) % 4), validate=True)
    except ValueError:
        return value


#: The two letters that stand for those which addresses use for something else.
_URL_SAFE = str.maketrans("-_", "+/")
