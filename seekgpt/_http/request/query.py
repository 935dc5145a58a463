"""Query strings and form fields, in bracket style (``a[]=1&a[]=2&b[c]=true``) unless spelled."""

from __future__ import annotations

from typing import Any, Iterator, List, Mapping, Sequence, Tuple
from urllib.parse import quote_plus, urlencode

from ..._json import duration
from ..._record import Record
from ..._sentinels import not_given, omit

Pair = Tuple[str, str]
#: What stands between the items of a list in a query, as it is and as it is encoded.
_BETWEEN = {"form": (",", ","), "space": (" ", "%20"), "pipe": ("|", "%7C")}


class Repeated(List[Any]):
    """A list whose items are parts of one name."""


class Spelled(Record):
    """A value of a query or a form, spelled: names with their texts, and what is between these."""

    entries: Sequence[Tuple[str, Sequence[str]]]
    style: str = "form*"

    def pairs(self) -> List[Tuple[str, str]]:
        """Names and texts, nothing encoded."""
        between = _BETWEEN.get(self.style, _BETWEEN["form"])[0]
        return [(name, between.join(parts)) for name, parts in self.entries]

    def query(self) -> str:
        """The same as a part of a query string."""
        between = _BETWEEN.get(self.style, _BETWEEN["form"])[1]
        written = [(n, between.join(map(quote_plus, parts))) for n, parts in self.entries]
        return "&".join(f"{quote_plus(name)}={text}" for name, text in written)


def encode(params: Mapping[str, object]) -> str:
    """Write parameters as a query string. What is ``None`` or omitted is left out."""
    spelled = [value.query() for value in params.values() if type(value) is Spelled]
    if spelled:
        params = {key: value for key, value in params.items() if type(value) is not Spelled}
        return "&".join(filter(None, (encode(params), *spelled)))
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
    elif type(value) is Spelled:
        yield from value.pairs()
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
    if callable(isoformat):
        return str(isoformat())
    return duration(value) if hasattr(value, "total_seconds") else str(value)
