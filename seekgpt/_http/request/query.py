"""Query strings and form fields in bracket style: ``a[]=1&a[]=2&b[c]=true``."""

from __future__ import annotations

from typing import Any, Iterator, List, Mapping, Tuple
from urllib.parse import urlencode

from ..._sentinels import not_given, omit

Pair = Tuple[str, str]


def encode(params: Mapping[str, object]) -> str:
    """Write parameters as a query string. What is ``None`` or omitted is left out."""
    return urlencode(flatten(params))


def flatten(params: Mapping[str, object]) -> List[Pair]:
    """The parameters as flat ``(name, text)`` pairs, without ``None`` and omitted ones."""
    return [pair for name, value in params.items() for pair in _walk(str(name), value)]


def _walk(name: str, value: Any) -> Iterator[Pair]:
    if value is None or value is omit or value is not_given:
        return
    if isinstance(value, str):
        yield name, plain(value)
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _walk(f"{name}[{plain(key)}]", inner)
    elif isinstance(value, (list, tuple, set, frozenset)):
        for inner in value:
            yield from _walk(f"{name}[]", inner)
    else:
        yield name, plain(value)


def plain(value: Any) -> str:
    """One value as the text that stands for it in a URL or a form field."""
    if value is True:
        return "true"
    if value is False:
        return "false"
    if value is None:
        return ""
    inner = getattr(value, "value", value)  # an Enum stands for its value
    if inner is not value:
        return plain(inner)
    if isinstance(value, (bytes, bytearray)):
        return bytes(value).decode("utf-8")
    isoformat = getattr(value, "isoformat", None)  # dates and times
    return isoformat() if callable(isoformat) else str(value)
