"""Telling the variants of a union apart by the field that discriminates them."""

from __future__ import annotations

from typing import Callable, Container, Dict, Iterator, List, Optional, Set, Tuple, Union

from .._record import Record
from .expr import Node
from .model import Alias, Class

Lookup = Callable[[str], Union[Class, Alias]]
#: Which field discriminates, where several could.
_PREFERRED = ("type", "object", "role", "event", "status")


def variants(node: Node, lookup: Lookup) -> Iterator[str]:
    """The classes that a type may be an instance of, through aliases and nested unions."""
    if isinstance(node, str):
        return
    if node[0] == "ref":
        target = lookup(node[1])
        if isinstance(target, Alias):
            yield from variants(target.type, lookup)
        else:
            yield node[1]
    elif node[0] == "union":
        told = told_apart(node)
        for member in node[1]:
            if member[0] == "ref" and member[1] in told:
                yield member[1]
            else:
                yield from variants(member, lookup)


def told_apart(node: Node) -> Container[object]:
    """The members of a union which its discriminator tells apart: classes, and not aliases, which
    is known of them without looking them up."""
    if isinstance(node, str) or len(node) < 4:
        return ()
    choices: Dict[str, List[str]] = node[3]
    return {ref for refs in choices.values() for ref in refs}


def only_classes(node: Node, lookup: Lookup) -> bool:
    """Whether all that a type may be is an instance of some class."""
    if isinstance(node, str):
        return False
    if node[0] == "union":
        told = told_apart(node)
        return all(
            (member[0] == "ref" and member[1] in told) or only_classes(member, lookup)
            for member in node[1]
        )
    target = lookup(node[1]) if node[0] == "ref" else None
    return only_classes(target.type, lookup) if isinstance(target, Alias) else target is not None


def all_fields(ref: str, lookup: Lookup) -> Dict[str, Tuple[Node, bool]]:
    """The fields of a class with those of its bases, by their name in JSON: type and required."""
    target = lookup(ref)
    if isinstance(target, Alias):
        return {}
    found: Dict[str, Tuple[Node, bool]] = {}
    for base in target.bases:
        found.update(all_fields(base, lookup))
    found.update({field.key: (field.type, field.required) for field in target.fields})
    return found


def literal_values(node: Node, lookup: Lookup) -> Set[object]:
    """The values a type admits when it is made of literals, otherwise nothing."""
    if isinstance(node, str):
        return set()
    if node[0] == "literal":
        return set(node[1:])
    if node[0] == "ref":
        target = lookup(node[1])
        return literal_values(target.type, lookup) if isinstance(target, Alias) else set()
    if node[0] == "union":
        parts = [literal_values(member, lookup) for member in node[1] if member != "None"]
        return set().union(*parts) if all(parts) else set()
    return set()


class Discriminator(Record):
    """The field that tells variants apart, and the variants that each of its values stands for."""

    tag: str
    choices: Dict[str, List[str]]


def discriminate(
    classes: List[str], lookup: Lookup, tag: Optional[str] = None
) -> Optional[Discriminator]:
    """The best field to tell ``classes`` apart, or the one named; None when there is none."""
    fields = {ref: all_fields(ref, lookup) for ref in classes}
    common = set.intersection(*[set(own) for own in fields.values()]) if fields else set()
    found: List[Tuple[bool, int, int, Discriminator]] = []
    for name in [tag] if tag else sorted(common):
        choices: Dict[str, List[str]] = {}
        for ref in classes:
            values = literal_values(fields[ref][name][0], lookup) if name in fields[ref] else set()
            if not values or not all(isinstance(value, str) for value in values):
                break
            for value in sorted(map(str, values)):
                choices.setdefault(value, []).append(ref)
        else:
            if len({tuple(refs) for refs in choices.values()}) > 1:
                exact = all(len(refs) == 1 for refs in choices.values())
                rank = _PREFERRED.index(name) if name in _PREFERRED else len(_PREFERRED)
                found.append((exact, -rank, len(choices), Discriminator(name, choices)))
    return max(found, key=lambda item: item[:3])[3] if found else None


def distinguishable(classes: List[str], lookup: Lookup) -> bool:
    """Whether the fields of each class set it apart from every other."""
    shapes = set()
    for ref in classes:
        fields = all_fields(ref, lookup)
        shapes.add(
            (frozenset(fields), frozenset(key for key, (_, needed) in fields.items() if needed))
        )
    return len(shapes) == len(classes)
