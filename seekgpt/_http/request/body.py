"""Request bodies as JSON: one pass of the C encoder, with a hook for what it does not know."""

from __future__ import annotations

import json
from typing import Any, Dict, List

from ..._codec import fast_dumps
from ..._json import NeedsWalk, foreign, plain
from ..._sentinels import NotGiven, Omit


def encode(body: object) -> bytes:
    """The body as JSON bytes.

    Anything a caller may reasonably put into a body is accepted: models, pydantic models, attrs and
    data classes, dates, enums, sets, generators. Values that are omitted vanish.
    """
    written = fast_dumps(body, foreign)
    if written is not None:
        return written
    try:
        text = _encode(body)
    except NeedsWalk:
        text = _encode(_walk(body))
    except (TypeError, ValueError) as error:
        raise _located(body, error) from None
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:  # lone surrogates: only \\uXXXX escapes can carry them
        return json.dumps(json.loads(text), separators=(",", ":")).encode("ascii")


_encode = json.JSONEncoder(
    separators=(",", ":"), ensure_ascii=False, allow_nan=False, default=foreign
).encode


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
    known = plain(value, one_time=True)
    return value if known is value else _walk(known)


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
        known = plain(value, one_time=True)
        if known is not value:
            return _find(known, path)
        _encode(value)
    except (TypeError, ValueError, NeedsWalk):
        return path
    return None
