"""The map of what a document does not say: what things are called, and what is meant so."""

from __future__ import annotations

import os
import sys
from fnmatch import fnmatchcase
from importlib import import_module
from typing import Any, Dict, Iterable, List, Mapping, Optional

import attrs

from ...._spec.defaults import QUERY_STYLES

NAMES = "openapi.names.toml"


@attrs.frozen
class Names:
    """The map, a table a field; docs/openapi.md explains each.

    Patterns are those of shells. Where a table says nothing, the rules of `calling` hold.
    """

    skip: List[str] = attrs.field(factory=list)
    webhooks: str = ""
    paths: Mapping[str, str] = attrs.field(factory=dict)
    methods: Mapping[str, str] = attrs.field(factory=dict)
    types: Mapping[str, Any] = attrs.field(factory=dict)
    words: Mapping[str, str] = attrs.field(factory=dict)
    packages: Mapping[str, str] = attrs.field(factory=dict)
    pages: Mapping[str, Any] = attrs.field(factory=dict)
    headers: Mapping[str, str] = attrs.field(factory=dict)
    constants: Mapping[str, Mapping[str, str]] = attrs.field(factory=dict)
    values: Mapping[str, str] = attrs.field(factory=dict)
    parameters: Mapping[str, str] = attrs.field(factory=dict)
    naming: str = "paths"
    query_style: str = ""
    security: Mapping[str, str] = attrs.field(factory=dict)
    deliberate: Mapping[str, List[str]] = attrs.field(factory=dict)

    def skips(self, line: str) -> bool:
        """Whether an operation is left out."""
        return _matches(line, self.skip)

    def method(self, line: str) -> Optional[str]:
        """The method of an operation, where the map tells. A pattern's ``*`` is a word that the
        method's name may have, too."""
        for pattern, said in self.methods.items():
            if pattern == line:
                return said
            head, star, tail = pattern.partition("*")
            if star and line.startswith(head) and line.endswith(tail):
                found = line[len(head) : len(line) - len(tail) or None]
                if "/" not in found:
                    return said.replace("*", found)
        return None

    def parameter(self, line: str, place: str, key: str) -> Optional[str]:
        """What a parameter is called, where the map tells: by its key, by ``place.key``, or by its
        operation and that."""
        for pattern, said in self.parameters.items():
            if _matches(key, [pattern]) or _matches(f"{place}.{key}", [pattern]):
                return said
            if _matches(f"{line} {place}.{key}", [pattern]):
                return said
        return None

    def types_of(self, schema: str) -> List[str]:
        """The names that the map has for the type of a schema: one, or several."""
        said = self.types.get(schema, [])
        return [said] if isinstance(said, str) else list(said)

    def constants_of(self, line: str) -> Dict[str, str]:
        """The headers that an operation always sends."""
        found: Dict[str, str] = {}
        for pattern, headers in self.constants.items():
            found.update(headers if _matches(line, [pattern]) else {})
        return found

    def page(self, line: str, style: Any) -> Any:
        """How the pages of a list follow each other: a style, or what is said of it; ``none`` in
        the map means that they do not."""
        if style in ("next_cursor_page", "token_page"):
            return style
        said = next((p for pattern, p in self.pages.items() if _matches(line, [pattern])), style)
        return "" if said == "none" else said

    def tells_pages(self, line: str) -> bool:
        """Whether the map says how the pages of a list follow each other."""
        return any(_matches(line, [pattern]) for pattern in self.pages)

    def accepts(self, kind: str, *where: str) -> bool:
        """Whether a difference of this kind is deliberate: at this place, or with what is there."""
        patterns = (*self.deliberate.get(kind, ()), *self.deliberate.get("*", ()))
        return any(_matches(text, patterns) for text in where)

    def header(self, name: str) -> str:
        """What a header of the document is called here; empty if the client sends it by itself."""
        known = {key.lower(): value for key, value in self.headers.items()}
        return known.get(name.lower(), name)

    def security_of(self, said: Any, own: bool) -> str:
        """Whose key an operation wants, of the alternatives that a document gives; one of our
        ``own`` says it in our words."""
        schemes = [name for option in said or () for name in option]
        if own:
            return schemes[0] if schemes else "bearer"
        return next((self.security[name] for name in schemes if name in self.security), "bearer")


def _matches(text: str, patterns: Iterable[str]) -> bool:
    # Brackets are part of a key here, not a choice of characters.
    return any(fnmatchcase(_plain(text), _plain(pattern)) for pattern in patterns)


def _plain(text: str) -> str:
    return text.replace("[", "(").replace("]", ")")


def read(path: Optional[str], beside: str) -> Names:
    """The map at ``path``, by default the one beside the declarations; none is an empty one.

    Raises:
        ValueError: a key that a map does not have, or a value of another kind.
    """
    place = path or os.path.join(os.path.dirname(os.path.abspath(beside)), NAMES)
    if path is None and not os.path.isfile(place):
        return Names()
    toml: Any = import_module("tomllib" if sys.version_info >= (3, 11) else "tomli")
    with open(place, encoding="utf-8") as file:
        try:
            data: Dict[str, Any] = toml.loads(file.read())
        except ValueError as error:
            raise ValueError(f"{place}: {error}") from None
    empty = Names()
    known = {field.name: type(getattr(empty, field.name)) for field in attrs.fields(Names)}
    for key, value in data.items():
        if key not in known:
            expected = ", ".join(known)
            raise ValueError(f"{place}: unknown key {key!r}; expected one of {expected}")
        if not isinstance(value, known[key]):
            expected = {"list": "a list", "str": "a text"}.get(known[key].__name__, "a table")
            raise ValueError(f"{place}: {key}: expected {expected}")
    if data.get("naming", "paths") not in ("paths", "operations"):
        raise ValueError(f"{place}: naming: expected 'paths' or 'operations'")
    if data.get("query_style", "form") not in QUERY_STYLES:
        raise ValueError(f"{place}: query_style: expected {', '.join(map(repr, QUERY_STYLES))}")
    return Names(**data)
