"""Values that are read otherwise than JSON has them: dates, exact numbers, bytes, whole numbers
declared as float.

A model keeps what came; its fields are read through what is made here (`_model/fields.py`).
"""

from __future__ import annotations

from typing import Any, Callable, List, Mapping, NamedTuple, Optional

from ..._spec.expr import Node
from ..._spec.model import Alias
from ..._spec.unions import told_apart
from .. import library
from .moments import to_date, to_datetime
from .texts import to_bytes, to_decimal, to_timedelta, to_uuid


class Reading(NamedTuple):
    """How a value is read, and whether a dump for Python has it so, too."""

    read: Callable[[Any], Any]
    dumped: bool


def reading(node: Node) -> Optional[Reading]:
    """How values of a type are read; None where they are what JSON has."""
    if isinstance(node, str):
        return _PLAIN.get(node)
    if node[0] == "ref":
        target = library.lookup(node[1])
        return reading(target.type) if isinstance(target, Alias) else None
    if node[0] == "union":
        return _any_of(flat(node))
    inner = reading(node[-1]) if node[0] in ("list", "dict") else None
    if inner is None or not inner.dumped:
        return None
    return Reading(_each(inner.read) if node[0] == "list" else _values(inner.read), True)


def to_float(value: Any) -> Any:
    """A whole number as a float, where it is one without loss."""
    if type(value) is not int:
        return value
    try:
        number = float(value)
    except OverflowError:
        return value
    return number if number == value else value


#: What reads the values of which JSON has the text; each is called as its class is.
OF_TEXT: Mapping[str, Callable[[Any], Any]] = {
    "datetime": to_datetime,
    "date": to_date,
    "UUID": to_uuid,
    "Decimal": to_decimal,
    "timedelta": to_timedelta,
    "bytes": to_bytes,
}
_PLAIN = {
    "float": Reading(to_float, False),
    **{name: Reading(read, True) for name, read in OF_TEXT.items()},
}


def _each(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: [read(item) for item in value] if type(value) is list else value


def _values(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: (
        {key: read(item) for key, item in value.items()} if type(value) is dict else value
    )


def flat(node: Node) -> List[Node]:
    """The members of a union, aliases replaced by what they stand for."""
    found: List[Node] = []
    told = told_apart(node) if node[0] == "union" else ()
    for member in node[1] if node[0] == "union" else [node]:
        if member[0] == "ref" and member[1] in told:
            found.append(member)
            continue
        target = library.lookup(member[1]) if member[0] == "ref" else None
        inner = target.type if isinstance(target, Alias) else member
        found += [inner] if inner is member and member[0] != "union" else flat(inner)
    return found


def _any_of(members: List[Node]) -> Optional[Reading]:
    """What is of one of the types already stays; the rest is read by the first that can."""
    # A plain date is no moment, and a moment no plain date: the order does not matter.
    # What is still a reference here is to a class.
    made_by = (reading(member) for member in members if member[0] != "ref")
    found = [each for each in made_by if each is not None]
    kinds = {"str": str, "int": int, "float": float}
    stay = tuple(kind for name, kind in kinds.items() if name in members)
    if not found:
        return None

    def read(value: Any) -> Any:
        if type(value) in stay:
            return value
        made = (each.read(value) for each in found)
        return next((one for one in made if one is not value), value)

    return Reading(read, any(each.dumped for each in found))
