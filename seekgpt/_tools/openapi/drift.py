"""What a document says that the declarations do not, and the other way round."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List, Mapping, Set

import attrs

from .facts import REQUIRED, VERBS, Facts, operations
from .names import Names


@attrs.frozen
class Change:
    """A difference: what happened, in which operation, at which key; and the values it is about."""

    kind: str  # an entry of KINDS
    line: str
    key: str = ""
    values: List[str] = attrs.field(factory=list)

    def __str__(self) -> str:
        said = f": {', '.join(self.values)}" if self.values else ""
        return f"{self.line} {self.key}{said}".replace("  ", " ").rstrip()


#: The kinds of changes, in the order of the report.
KINDS: Dict[str, str] = {
    "new endpoint": "New endpoints",
    "gone endpoint": "Endpoints that are gone",
    "new": "New parameters and fields",
    "gone": "Parameters and fields that are gone",
    "new values": "New values",
    "gone values": "Values that are gone",
    "required": "Required now",
    "optional": "Optional now",
    "deprecated": "Deprecated now",
}


def compare(document: Mapping[str, Any], ours: Mapping[str, Any], names: Names) -> List[Change]:
    """The changes that lead from the declarations' own document to another."""
    there, here = operations(document), operations(ours)
    found = [Change("new endpoint", line) for line in there if line not in here]
    found += [Change("gone endpoint", line) for line in here if line not in there]
    pages = set(_paged(ours))
    for line in there:
        if line in here:
            found += _within(
                line, _items(there[line], line in pages), _items(here[line], line in pages)
            )
    return [kept for change in found for kept in _meant(change, names)]


def _meant(change: Change, names: Names) -> Iterator[Change]:
    """A change without what the map calls deliberate."""
    where = (change.kind, change.line, change.key)
    if names.skips(change.line):
        return
    if change.kind.endswith(" values"):
        values = [value for value in change.values if not names.accepts(*where, value)]
        if values:
            yield attrs.evolve(change, values=values)
    elif not names.accepts(*where):
        yield change


def _paged(ours: Mapping[str, Any]) -> Iterator[str]:
    for path, item in ours["paths"].items():
        for verb in VERBS:
            if "x-seekgpt-page" in item.get(verb, {}):
                yield f"{verb.upper()} {path}"


def _items(facts: Facts, paged: bool) -> Facts:
    """Of a page only the items count; how pages follow each other is the page style's matter."""
    if not paged:
        return facts
    return {
        key: values
        for key, values in facts.items()
        if not key.startswith("answer") or key.startswith("answer.data[]")
    }


def _within(line: str, there: Facts, here: Facts) -> Iterator[Change]:
    if "deprecated" in there and "deprecated" not in here:
        yield Change("deprecated", line)
    gone = {key for key in here if key not in there and key != "deprecated"}
    new = {key for key in there if key not in here and key != "deprecated"}
    for key in sorted(new):
        if not _is_inside(key, new):
            values = sorted(there[key] & {REQUIRED})
            yield Change("new", line, key, values)
    for key in sorted(gone):
        if not _is_inside(key, gone):
            yield Change("gone", line, key)
    for key in sorted(there.keys() & here.keys()):
        more, less = there[key] - here[key], here[key] - there[key]
        values = sorted(more - {REQUIRED})
        if values:
            yield Change("new values", line, key, values)
        if less - {REQUIRED}:
            yield Change("gone values", line, key, sorted(less - {REQUIRED}))
        if REQUIRED in more:
            yield Change("required", line, key)
        if REQUIRED in less:
            yield Change("optional", line, key)


def _is_inside(key: str, keys: Set[str]) -> bool:
    """Whether a key is told already by one that it lies in."""
    return any(
        key[:end] in keys for end in range(1, len(key)) if key[end] in ".[<" and key[:end] in keys
    )


def report(changes: List[Change]) -> str:
    """The changes for a person; the same change of many operations is told once."""
    if not changes:
        return "The declarations say what the document says.\n"
    lines: List[str] = []
    for kind, title in KINDS.items():
        told: Dict[str, List[str]] = {}
        for change in changes:
            if change.kind == kind:
                said = ": ".join(part for part in (change.key, ", ".join(change.values)) if part)
                told.setdefault(said, []).append(change.line)
        if told:
            lines.append(f"{title} ({sum(map(len, told.values()))})")
        for said, where in told.items():
            if said and len(where) > 1:
                lines.append(f"  {said}")
                lines += [f"    in {line}" for line in where]
            else:
                lines += [f"  {line} {said}".rstrip() for line in where]
    return "\n".join(lines) + "\n"
