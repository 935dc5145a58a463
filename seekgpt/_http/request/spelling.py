"""How values are spelled where there are several ways: the styles of parameters.

Each is called as OpenAPI calls it, with a star where a list's items, or the keys of an object, are
written one by one (``explode``).
"""

from __future__ import annotations

from typing import Any, List, Mapping
from urllib.parse import quote

from ..._sentinels import is_given
from ..path import Encoded
from . import body
from .query import Spelled, plain

#: What a cookie's value may hold unencoded.
_IN_COOKIES = "!#$&'()*+-./:<=>?@[]^_`{|}~"


class Cookie(str):
    """One cookie or several, as the header has them."""


def in_query(style: str, name: str, value: Any) -> Any:
    """A value for a query or a form, spelled in a style."""
    if style == "json":
        return Spelled(entries=[(name, [_json(value)])])
    known = _plain_of(value)
    if isinstance(known, Mapping):
        items = [(str(key), plain(inner)) for key, inner in known.items() if _is_there(inner)]
        if style == "form*":
            return Spelled(entries=[(key, [text]) for key, text in items])
        if style == "deep":
            return Spelled(entries=list(_deep(name, known)))
        flat = [text for pair in items for text in pair]
        return Spelled(entries=[(name, flat)] if flat else [], style=style)
    if isinstance(known, (list, tuple)):
        if style == "deep":
            return Spelled(entries=list(_deep(name, known)))
        texts = [plain(inner) for inner in known if _is_there(inner)]
        if style == "form*":
            return Spelled(entries=[(name, [text]) for text in texts])
        return Spelled(entries=[(name, texts)] if texts else [], style=style)
    return Spelled(entries=[(name, [plain(known)])])


def in_path(style: str, name: str, value: Any) -> Any:
    """A value for a path, encoded as it stands there."""
    known = _json(value) if style == "json" else _plain_of(value)
    several = isinstance(known, (Mapping, list, tuple))
    if not several and not (known is not None and plain(known)):
        return known  # refused, as any value that leaves nothing in the path
    kind, star = style.rstrip("*"), style.endswith("*")
    parts = _parts(known, star, lambda text: quote(text, safe=""))
    if kind == "label":
        return Encoded("." + ("." if star else ",").join(parts))
    if kind == "matrix":
        if star and isinstance(known, Mapping):
            return Encoded("".join(f";{part}" for part in parts))
        if star and several:
            return Encoded("".join(f";{quote(name)}={part}" for part in parts))
        return Encoded(f";{quote(name)}={','.join(parts)}")
    return Encoded(",".join(parts))


def in_header(style: str, value: Any) -> str:
    """A value for a header."""
    known = _json(value) if style == "json" else _plain_of(value)
    return ",".join(_parts(known, style.endswith("*"), str))


def in_cookie(style: str, name: str, value: Any) -> str:
    """A cookie with its value; exploded, one for each item."""
    known = _json(value) if style == "json" else _plain_of(value)
    parts = _parts(known, style.endswith("*"), lambda text: quote(text, safe=_IN_COOKIES))
    if style.endswith("*") and isinstance(known, Mapping):
        return "; ".join(parts)
    if style.endswith("*"):
        return "; ".join(f"{name}={part}" for part in parts)
    return f"{name}={','.join(parts)}"


def _parts(value: Any, star: bool, encoded: Any) -> List[str]:
    """The texts that a value consists of; of an object keys and values."""
    if isinstance(value, Mapping):
        pairs = [(encoded(str(k)), encoded(plain(v))) for k, v in value.items() if _is_there(v)]
        if star:
            return [f"{key}={text}" for key, text in pairs]
        return [text for pair in pairs for text in pair]
    if isinstance(value, (list, tuple)):
        return [encoded(plain(inner)) for inner in value if _is_there(inner)]
    return [encoded(plain(value))]


def _deep(name: str, value: Any) -> Any:
    """An object as ``name[key]=value``, to any depth."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _deep(f"{name}[{plain(key)}]", _plain_of(inner))
    elif isinstance(value, (list, tuple)):
        for number, inner in enumerate(value):
            yield from _deep(f"{name}[{number}]", _plain_of(inner))
    elif _is_there(value):
        yield name, [plain(value)]


def _plain_of(value: Any) -> Any:
    """A value as plain mappings and lists: models as what they hold, sets as lists."""
    if isinstance(value, (set, frozenset)):
        return list(value)
    to_dict = getattr(value, "to_dict", None)
    return to_dict() if callable(to_dict) else value


def _is_there(value: Any) -> bool:
    return value is not None and is_given(value)


def _json(value: Any) -> str:
    return body.encode(value).decode("utf-8")
