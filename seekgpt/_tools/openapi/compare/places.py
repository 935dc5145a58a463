"""Where on the client each operation stands: one resource and one name for each."""

from __future__ import annotations

import re
from typing import Dict, Iterator, Mapping, Optional, Set, Tuple

from ...._spec.defaults import PART
from ...._spec.model import Method
from ...._spec.names import snake
from ...._spec.rules.reserved import CLIENT, PYTHON
from ...._spec.sources import TYPES_SUFFIX
from ..read import naming_rules as calling
from ..read.identifiers import identifier, unclaimed
from ..read.name_map import Names
from ..read.operations import Operation
from ..read.reserved import OF_RESOURCES, Reserved

Place = Tuple[str, str]
#: What no resource can be called.
_CLOSED = OF_RESOURCES | PYTHON
_HOLE = re.compile(r"\{([^{}]+)\}")


class Places:
    """The places of all operations of a document: what is declared keeps its own; of the others
    each takes the first of its names that is free, in the order of the document."""

    def __init__(
        self,
        operations: Mapping[str, Operation],
        methods: Mapping[str, Method],
        listing: Set[str],
        names: Names,
        reserved: Reserved,
    ) -> None:
        self._operations = operations
        self._listing = listing
        self._names = names
        self._attributes = reserved.attributes | CLIENT
        self._known = {method.resource.partition(".")[0] for method in methods.values()}
        self._found: Dict[str, Place] = {
            line: (methods[line].resource, methods[line].name)
            for line in operations
            if line in methods
        }
        self._taken = {(method.resource, method.name) for method in methods.values()}
        new = [line for line in operations if line not in methods]
        first = {line: self._legal(self._usual(line)) for line in new}
        resources = [place[0] for place in (*self._taken, *first.values())]
        self._resources = {part for path in resources for part in _upwards(path)}
        for line in new:
            tries = (first[line], *map(self._legal, self._others(line, first[line])))
            place = next((p for p in tries if self._is_free(p)), None)
            self._take(line, place or self._numbered(first[line]))

    def of(self, line: str) -> Place:
        """The resource and the name of the method of an HTTP line."""
        return self._found[line]

    def _take(self, line: str, place: Place) -> None:
        self._found[line] = place
        self._taken.add(place)
        self._resources.update(_upwards(place[0]))

    def _is_free(self, place: Place) -> bool:
        return place not in self._taken and ".".join(place) not in self._resources

    def _numbered(self, place: Place) -> Place:
        resource, name = place
        taken = {last for home, last in self._taken if home == resource}
        taken |= {path.rpartition(".")[2] for path in self._resources}
        return resource, unclaimed(name, taken)

    # What an operation may be called

    def _usual(self, line: str) -> Place:
        said = self._operations[line].said
        if self._names.naming == "operations" and self._names.method(line) is None:
            place = _told(said)
            if place is not None:
                return place
        return calling.method(line, self._operations.keys(), self._listing, self._names)

    def _others(self, line: str, first: Place) -> Iterator[Place]:
        """What an operation is called when others have its first name: a word at the end of the
        path that is a resource, too, is one here; all of a collection are told from one member;
        what is in the path tells two of a name apart, or the document does."""
        resource, name = first
        operation = self._operations[line]
        verb, route = operation.verb, operation.route
        inner = f"{resource}.{name}" if resource else name
        if inner in self._resources:
            yield inner, calling.of_verb(verb, line in self._listing, False)
        if not calling.ends_in_parameter(route):
            yield resource, "list" if name == "retrieve" else f"{name}_all"
        holes = [identifier(snake(hole)) for hole in _HOLE.findall(route)]
        if holes:
            yield resource, f"{name}_by_{holes[-1]}"
            yield resource, f"{name}_by_{'_and_'.join(holes)}"
        yield resource, f"{name}_{verb.lower()}"
        told = _told(operation.said)
        if told is not None:
            yield resource, told[1]
        words = [snake(step) for step in re.split(r"\W+", route) if step]
        yield resource, "_".join([verb.lower(), *words])

    def _legal(self, place: Place) -> Place:
        """A place by names that Python and a client allow."""
        steps = [identifier(step, "path") for step in place[0].split(".") if step] or ["root"]
        if steps[0] not in self._known and steps[0] in self._attributes:
            steps[0] = unclaimed(steps[0], self._attributes)
        for number, step in enumerate(steps):
            # At the root of a folder is `api.toml`, and `x/types.toml` could be `x.types.toml`.
            file = f".{step}" == TYPES_SUFFIX or (step == PART and number == 0)
            if step in _CLOSED or file:
                steps[number] = f"{step}_"
        name = identifier(place[1], "call")
        return ".".join(steps), f"{name}_" if name in OF_RESOURCES else name


def _told(said: Mapping[str, object]) -> Optional[Place]:
    """Where an operation stands by its tag and its id."""
    called = said.get("operationId")
    if not isinstance(called, str) or not called.strip():
        return None
    tags = said.get("tags")
    tag = tags[0] if isinstance(tags, list) and tags and isinstance(tags[0], str) else "api_"
    resource = identifier(snake(identifier(tag, "path")), "path")
    name = snake(identifier(called, "call"))
    short = name[len(resource) :].strip("_") if name.startswith(f"{resource}_") else name
    return resource, short or name


def _upwards(path: str) -> Iterator[str]:
    while path:
        yield path
        path = path.rpartition(".")[0]
