"""Whether the alternatives of a union can be told apart, before they are declared."""

from __future__ import annotations

from typing import Any, Collection, Dict, FrozenSet, Mapping, Sequence

import attrs

from ...._spec.unions import all_fields, literal_values
from ..read.shape import NULL, Literals, Named, Object, Property, Shape
from .align import Alignment


@attrs.frozen
class Look:
    """What a class shows: its keys, those that are always there, and what constants it has."""

    keys: FrozenSet[str]
    needed: FrozenSet[str]
    constants: Mapping[str, FrozenSet[Any]]


def looks(alignment: Alignment, shape: Shape) -> Dict[Any, Look]:
    """The looks of the classes that a shape admits, each class once."""
    found: Dict[Any, Look] = {}
    for variant in alignment.shapes.variants(shape):
        end = alignment.shapes.end(variant)
        fields = alignment.shapes.fields_of(end) if isinstance(end, Object) else ()
        if fields:
            key = variant.name if isinstance(variant, Named) else id(variant)
            found[key] = _look(alignment, fields)
    return found


def _look(alignment: Alignment, fields: Sequence[Property]) -> Look:
    constants: Dict[str, FrozenSet[Any]] = {}
    for field in fields:
        held = [variant for variant in alignment.shapes.variants_of(field.shape) if variant != NULL]
        literals = [variant for variant in held if isinstance(variant, Literals)]
        if held and len(literals) == len(held):
            constants[field.key] = frozenset(v for literal in literals for v in literal.values)
    needed = (f for f in fields if f.required and NULL not in alignment.shapes.variants_of(f.shape))
    return Look(frozenset(f.key for f in fields), frozenset(f.key for f in needed), constants)


def look_of(alignment: Alignment, ref: str) -> Look:
    """The look of a class that is declared."""
    lookup = alignment.api.lookup
    fields = all_fields(ref, lookup)
    values = {key: literal_values(node, lookup) for key, (node, _) in fields.items()}
    return Look(
        frozenset(fields),
        frozenset(key for key, (_, required) in fields.items() if required),
        {key: frozenset(found) for key, found in values.items() if found},
    )


def apart(found: Collection[Look]) -> bool:
    """Whether one of the constants, or what keys there are, tells every two of them apart."""
    if len(found) < 2 or len({(look.keys, look.needed) for look in found}) == len(found):
        return True
    common = frozenset.intersection(*(frozenset(look.constants) for look in found))
    return any(_discriminates(key, found) for key in common)


def _discriminates(key: str, found: Collection[Look]) -> bool:
    values = [look.constants[key] for look in found]
    if not all(isinstance(value, str) for group in values for value in group):
        return False
    owners = {
        frozenset(number for number, group in enumerate(values) if value in group)
        for value in frozenset().union(*values)
    }
    return len(owners) > 1
