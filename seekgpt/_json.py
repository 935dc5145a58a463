"""Values that JSON does not know, as values that it does: in requests and in dumps of models."""

from __future__ import annotations

import json
from typing import Any, Mapping

from ._sentinels import not_given, omit


class NeedsWalk(Exception):
    """The body holds something a single pass cannot do: an omitted value or a one-time iterator."""


def foreign(value: Any) -> Any:
    """Turn a value that JSON does not know into one it does."""
    if value is omit or value is not_given:
        raise NeedsWalk
    known = plain(value)
    if known is value:
        raise TypeError(f"{_kind(value)} cannot be sent as JSON")
    return known


def plain(value: Any, one_time: bool = False) -> Any:
    """The JSON-able form of a value, one level deep; the value itself if there is none."""
    if isinstance(value, (bytes, bytearray, memoryview, type)) or hasattr(value, "__fspath__"):
        return value
    if isinstance(value, Mapping):
        return dict(value)
    cls = type(value)
    if hasattr(cls, "to_dict") and hasattr(cls, "model_fields_set"):  # our own models
        hidden, read = cls.__api_exclude__, cls.__readings__
        if not (hidden or read):
            return vars(value)
        shown = {k: v for k, v in vars(value).items() if k not in hidden}
        return {k: worded(v) if k in read else v for k, v in shown.items()}
    if hasattr(cls, "model_dump"):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    if hasattr(cls, "__pydantic_fields__") or hasattr(cls, "__fields_set__"):  # pydantic v1
        return json.loads(value.json(by_alias=True, exclude_unset=True))
    if hasattr(cls, "__attrs_attrs__"):
        return {a.name: getattr(value, a.name) for a in cls.__attrs_attrs__}
    if hasattr(cls, "__dataclass_fields__"):
        return {name: getattr(value, name) for name in cls.__dataclass_fields__}
    if hasattr(cls, "__array__"):  # one number is sent; what many are to be is not guessed at
        return value.item() if getattr(value, "shape", None) == () else value
    if hasattr(cls, "isoformat"):
        return value.isoformat()
    if hasattr(cls, "total_seconds"):
        return duration(value)
    module = cls.__module__
    if module == "uuid":
        return str(value)
    if module == "decimal" or hasattr(cls, "as_integer_ratio"):
        return _number(value)
    if hasattr(value, "value") and hasattr(cls, "__members__"):  # an Enum
        return value.value
    if hasattr(cls, "__index__"):
        return int(value)
    if hasattr(cls, "__iter__"):
        iterator = iter(value)
        if iterator is value and not one_time:
            raise NeedsWalk
        return list(iterator)
    return value


def worded(value: Any) -> Any:
    """A value of which JSON has the text, as is declared: bytes in base64, exact numbers in full;
    whatever else there is stays."""
    if isinstance(value, (bytes, bytearray, memoryview)):
        from base64 import b64encode

        return b64encode(value).decode("ascii")
    if type(value).__module__ == "decimal":
        return format(value, "f")
    if isinstance(value, Mapping):
        return {key: worded(inner) for key, inner in value.items()}
    return [worded(inner) for inner in value] if isinstance(value, (list, tuple)) else value


def duration(value: Any) -> str:
    """A `timedelta` as ISO 8601 has it."""
    sign, value = ("-", -value) if value.days < 0 else ("", value)
    hours, rest = divmod(value.seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    fraction = f".{value.microseconds:06}".rstrip("0") if value.microseconds else ""
    day = f"{value.days}D" if value.days else ""
    named = [
        (hours, "H"),
        (minutes, "M"),
        (f"{seconds}{fraction}" if seconds or fraction else 0, "S"),
    ]
    time = "".join(f"{count}{unit}" for count, unit in named if count)
    return f"{sign}P{day}" + (f"T{time}" if time else "" if day else "T0S")


def _number(value: Any) -> Any:
    """A Decimal, Fraction or alike as a JSON number; not a number stays refused."""
    try:
        whole = int(value)
    except (ValueError, OverflowError):
        return float(value)
    return whole if whole == value else float(value)


def _kind(value: object) -> str:
    if isinstance(value, type):
        return f"The class {value.__name__}"
    if isinstance(value, (bytes, bytearray, memoryview)):
        return f"Bytes ({type(value).__name__}; decode or base64-encode them)"
    if hasattr(value, "__fspath__"):
        return f"A file path ({type(value).__name__})"
    name = f"An object of type {type(value).__module__}.{type(value).__qualname__}"
    return f"{name} (use its tolist())" if hasattr(value, "tolist") else name


def text_of(value: Any) -> str:
    """What should be a JSON text, as one: some servers send the object itself, or null for none."""
    if value is None or isinstance(value, str):
        return value or ""
    return json.dumps(value, ensure_ascii=False, default=foreign)
