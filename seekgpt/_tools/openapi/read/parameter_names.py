"""What parameters are called in Python: names that one method can have together."""

from __future__ import annotations

from typing import Dict, Iterable, List, Mapping, Set, Tuple

import attrs

from ...._spec.model import OPTIONS
from .identifiers import identifier, unclaimed
from .name_map import Names
from .shape import Property

Groups = Mapping[str, Tuple[Property, ...]]


def named(groups: Mapping[str, Iterable[Property]], line: str, names: Names) -> Groups:
    """The parameters of an operation with their names.

    The map has the first word. Then a key that is a name by itself keeps it, those in the path
    before the others; what would be called like another says where it stands (``query_name``).
    """
    given = [(place, field) for place, fields in groups.items() for field in fields]
    wanted = [names.parameter(line, place, f.key) or f.name or f.key for place, f in given]
    taken: Set[str] = {"self", *OPTIONS}
    chosen: Dict[int, str] = {}
    # Names that need no change come first, so that a new neighbour does not take them away.
    order = sorted(range(len(given)), key=lambda n: identifier(wanted[n]) != wanted[n])
    for number in order:
        place, name = given[number][0], identifier(wanted[number])
        if name in taken and name in chosen.values():
            other = next(n for n, held in chosen.items() if held == name)
            if given[other][0] != place:
                name = f"{place}_{name}"
        chosen[number] = unclaimed(name, taken)
        taken.add(chosen[number])
    found: Dict[str, List[Property]] = {place: [] for place in groups}
    for number, (place, field) in enumerate(given):
        found[place].append(attrs.evolve(field, name=chosen[number]))
    return {place: tuple(fields) for place, fields in found.items()}
