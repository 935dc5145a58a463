"""Which schemas each operation reaches, and where on the client it stands."""

from __future__ import annotations

from typing import Dict, FrozenSet, Iterator, List, Optional, Set, Tuple

from ..read import naming_rules as calling
from ..read.operations import Operation
from ..read.shape import DictOf, ListOf, Named, Object, OneOf, Shape
from .align import Alignment
from .places import Places


class Reach:
    """The schemas that are sent, those that are received, and for each the resources using it."""

    def __init__(self, alignment: Alignment) -> None:
        self.alignment = alignment
        self.sent: Set[str] = set()
        self.received: Set[str] = set()
        self.users: Dict[str, List[str]] = {}
        self._inside: Dict[str, FrozenSet[str]] = {}
        shapes, theirs = alignment.shapes, alignment.theirs
        listing = {line for line, o in theirs.items() if o.listing and o.listing.is_plain}
        self._places = (
            None
            if shapes.own
            else Places(theirs, alignment.methods, listing, alignment.names, alignment.reserved)
        )
        for operation in theirs.values():
            user = self.place_of(operation)[0]
            fields = [field for group in operation.groups.values() for field in group]
            self._visit([field.shape for field in fields], self.sent, user)
            self._visit([operation.answer, operation.stream], self.received, user)
        for name in alignment.names.types:  # which no operation need reach
            said = calling.forms(name, alignment.names) if name in shapes.schemas else None
            if said is not None and (said.both or name not in self.users):
                if said.received:
                    self._visit([Named(name)], self.received, "")
                if said.both or not said.received:
                    self._visit([Named(name)], self.sent, "")

    def _visit(self, shapes: List[Optional[Shape]], into: Set[str], user: str) -> None:
        seen: Set[str] = set()
        waiting = [name for shape in shapes if shape is not None for name in names_in(shape)]
        while waiting:
            name = waiting.pop()
            if name not in seen:
                seen.add(name)
                if name not in self._inside:
                    component = self.alignment.shapes.component(name)
                    self._inside[name] = frozenset(names_in(component))
                waiting += self._inside[name]
        into |= seen
        for name in seen:
            self.users.setdefault(name, []).append(user)

    def place_of(self, operation: Operation) -> Tuple[str, str]:
        """The resource and the name of an operation's method: what is declared, else what the
        document (if it is of our own making), the map or the rules say."""
        if self._places is not None:
            return self._places.of(operation.line)
        method = self.alignment.methods.get(operation.line)
        if method is not None:
            return method.resource, method.name
        resource, _, name = operation.said["operationId"].rpartition(".")
        return resource, name


def names_in(shape: Shape) -> Iterator[str]:
    """The schemas that a shape refers to directly."""
    if isinstance(shape, Named):
        yield shape.name
    elif isinstance(shape, ListOf):
        yield from names_in(shape.item)
    elif isinstance(shape, DictOf):
        yield from names_in(shape.value)
    elif isinstance(shape, OneOf):
        for member in shape.members:
            yield from names_in(member)
    elif isinstance(shape, Object):
        for field in shape.fields:
            yield from names_in(field.shape)
