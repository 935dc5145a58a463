"""Differences between a document and the declarations: where they are, and how they are told."""

from __future__ import annotations

from typing import Any, Dict, Iterable, List, Mapping, Tuple

import attrs


@attrs.frozen
class Place:
    """Where something is declared: a type or method, a key below it, and a part of the expression
    that stands there (the indices that lead to it in the tree)."""

    origin: str
    key: Tuple[str, ...] = ()
    trail: Tuple[int, ...] = ()
    shown: str = attrs.field(default=attrs.Factory(lambda self: self.origin, takes_self=True))

    def below(self, *keys: str) -> Place:
        """A key below this place."""
        return Place(self.origin, (*self.key, *keys), (), ".".join((self.shown, *keys)))

    def field(self, key: str) -> Place:
        """A field that is not declared yet: as `below`, for people to read."""
        return attrs.evolve(self, shown=f"{self.shown}.{key}")

    def inside(self, *steps: int) -> Place:
        """A part of the expression of this place."""
        return attrs.evolve(self, trail=(*self.trail, *steps))

    def within(self, other: Place) -> bool:
        """Whether this is a part of the expression at another place."""
        return (self.origin, self.key) == (other.origin, other.key)


@attrs.frozen(eq=False)
class Change:
    """One difference. ``said`` is what the document has there."""

    kind: str
    place: Place
    values: Tuple[str, ...] = ()
    said: Any = None

    @property
    def where(self) -> str:
        """The place, and what about it: what the map's patterns are held against."""
        return " ".join((self.place.shown, *self.values))


#: The kinds of differences, as the report calls them and in its order.
KINDS: Mapping[str, str] = {
    "no operation": "Operations that cannot be declared",
    "pages": "Lists that look like pages",
    "left out": "Parts that are left out, or taken for less",
    "new endpoint": "New endpoints",
    "gone endpoint": "Endpoints that are gone",
    "path": "Endpoints with another path",
    "header": "Headers that are always sent",
    "new schema": "New types of their own",
    "new parameter": "New parameters",
    "gone parameter": "Parameters that are gone",
    "moved": "Parameters that are sent elsewhere",
    "new field": "New fields",
    "gone field": "Fields that are gone",
    "type": "Other types",
    "new type": "New alternatives of types",
    "gone type": "Alternatives that are gone",
    "new value": "New values",
    "gone value": "Values that are gone",
    "required": "Required now",
    "optional": "Optional now",
    "nullable": "May be null now",
    "not nullable": "May not be null any more",
    "default": "Other defaults",
    "deprecated": "Deprecated now",
    "security": "Other keys",
    "encoding": "Other encodings of bodies",
    "base_url": "Other servers",
    "stream": "Streams",
}


def told(changes: Iterable[Change], notes: Mapping[str, str]) -> List[str]:
    """The differences for a person, line by line; a note says more about a place."""
    by_kind: Dict[str, List[Change]] = {}
    for change in changes:
        by_kind.setdefault(change.kind, []).append(change)
    lines: List[str] = []
    for kind, title in KINDS.items():
        found = by_kind.get(kind, [])
        if not found:
            continue
        lines.append(f"{title} ({len(found)})")
        # What several values at one place have in common is said once.
        places: Dict[str, List[str]] = {}
        for change in found:
            places.setdefault(change.place.shown, []).extend(change.values)
        for place, values in places.items():
            said = f": {', '.join(dict.fromkeys(values))}" if values else ""
            note = f" ({notes[place]})" if place in notes else ""
            lines.append(f"  {place}{said}{note}")
    return lines
