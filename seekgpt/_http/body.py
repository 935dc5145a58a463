"""Request bodies as JSON: one pass of the C encoder, with a hook for what it does not know."""

from __future__ import annotations

import json
from typing import Any, Dict, List, Mapping

from .._sentinels import NotGiven, Omit, not_given, omit


class _NeedsWalk(Exception):
    """The body holds something a single pass cannot do: an omitted value or a one-time iterator."""


def encode(body: object) -> bytes:
    """The body as JSON bytes.

    Anything a caller may reasonably put into a body is accepted: models, pydantic models, attrs and
    data classes, dates, enums, sets, generators. Values that are omitted vanish.
    """
    try:
        text = _encode(body)
    except _NeedsWalk:
        text = _encode(_walk(body))
    except (TypeError, ValueError) as error:
        raise _located(body, error) from None
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:  # lone surrogates: only \\uXXXX escapes can carry them
        return json.dumps(json.loads(text), separators=(",", ":")).encode("ascii")


def _hook(value: Any) -> Any:
    """Turn a value that JSON does not know into one it does."""
    if value is omit or value is not_given:
        raise _NeedsWalk
    plain = _plain(value)
    if plain is value:
        raise TypeError(f"{_kind(value)} cannot be sent as JSON")
    return plain


_encode = json.JSONEncoder(
    separators=(",", ":"), ensure_ascii=False, allow_nan=False, default=_hook
).encode


def _plain(value: Any, one_time: bool = False) -> Any:
    """The JSON-able form of a value, one level deep; the value itself if there is none."""
    if isinstance(value, (bytes, bytearray, memoryview, type)) or hasattr(value, "__fspath__"):
        return value
    if isinstance(value, Mapping):
        return dict(value)
    cls = type(value)
    if hasattr(cls, "to_dict") and hasattr(cls, "model_fields_set"):  # our own models
        hidden = cls.__api_exclude__
        return {k: v for k, v in vars(value).items() if k not in hidden} if hidden else vars(value)
    if hasattr(cls, "model_dump"):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    if hasattr(cls, "__pydantic_fields__") or hasattr(cls, "__fields_set__"):  # pydantic v1
        return json.loads(value.json(by_alias=True, exclude_unset=True))
    if hasattr(cls, "__attrs_attrs__"):
        return {a.name: getattr(value, a.name) for a in cls.__attrs_attrs__}
    if hasattr(cls, "__dataclass_fields__"):
        return {name: getattr(value, name) for name in cls.__dataclass_fields__}
    if hasattr(cls, "isoformat"):
        return value.isoformat()
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
            raise _NeedsWalk
        return list(iterator)
    return value


def _number(value: Any) -> Any:
    """A Decimal, Fraction or alike as a JSON number; not a number stays refused."""
    try:
        whole = int(value)
    except (ValueError, OverflowError):
        return float(value)
    return whole if whole == value else float(value)


def _walk(value: Any) -> Any:
    """A plain copy of the body: omitted values gone, every iterator read once."""
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, dict):
        kept: Dict[Any, Any] = {}
        for key, inner in value.items():
            if not isinstance(inner, (Omit, NotGiven)):
                kept[key] = _walk(inner)
        return kept
    if isinstance(value, (list, tuple)):
        return [_walk(inner) for inner in value if not isinstance(inner, (Omit, NotGiven))]
    plain = _plain(value, one_time=True)
    return value if plain is value else _walk(plain)


def _kind(value: object) -> str:
    if isinstance(value, type):
        return f"The class {value.__name__}"
    if isinstance(value, (bytes, bytearray, memoryview)):
        return f"Bytes ({type(value).__name__}; decode or base64-encode them)"
    if hasattr(value, "__fspath__"):
        return f"A file path ({type(value).__name__})"
    return f"An object of type {type(value).__module__}.{type(value).__qualname__}"


def _located(body: object, error: Exception) -> Exception:
    """The same error, naming the place in the body that caused it."""
    path = _find(body, [])
    if path is None:
        return error
    return type(error)(f"{error} (at `{''.join(path) or 'body'}`)")


def _find(value: Any, path: List[str]) -> Any:
    """The path to the first value that cannot be encoded, or ``None``."""
    if isinstance(value, str):
        return None
    if len(path) > 100:  # a body that contains itself
        return path[:10]
    if isinstance(value, dict):
        for key, inner in value.items():
            step = f".{key}" if path else str(key)
            found = _find(inner, [*path, step])
            if found is not None:
                return found
        return None if all(isinstance(k, (str, int, float, type(None))) for k in value) else path
    if isinstance(value, (list, tuple)):
        for index, inner in enumerate(value):
            found = _find(inner, [*path, f"[{index}]"])
            if found is not None:
                return found
        return None
    try:
        plain = _plain(value, one_time=True)
        if plain is not value:
            return _find(plain, path)
        _encode(value)
    except (TypeError, ValueError, _NeedsWalk):
        return path
    return None
