"""Edits of declaration files, gathered before they are written: which keys get which values."""

from __future__ import annotations

import os
from typing import Any, Callable, Dict, Iterable, Iterator, List, Optional, Set, Tuple

import attrs

from ...._spec.declaration import PLACES, Class, Declaration, Field
from ...._spec.expr import BEST, UNNAMED, Node, parse_field, render, rewrite, union
from ...._spec.names import Scope, twin_module
from ...._spec.resolve import Api
from ...._spec.sources import Source
from ..compare.changes import Place
from ..read.reserved import Reserved

#: A file's path below the folder, and a key in it.
Spot = Tuple[str, Tuple[str, ...]]
_REMOVED: Node = ["removed"]


@attrs.define(eq=False)
class Expression:
    """A type expression with its default, as a file has it: names are written as they are there."""

    node: Node
    default: str = ""

    @classmethod
    def of(cls, text: str) -> Expression:
        node, required, default = parse_field(text)
        return cls(node, "" if required else UNNAMED if default == UNNAMED else repr(default))

    def at(self, trail: Tuple[int, ...]) -> Node:
        """The part of the tree that a trail leads to."""
        node = self.node
        for step in trail:
            node = node[step]
        return node

    def put(self, trail: Tuple[int, ...], node: Node) -> None:
        """Replace a part of the tree."""
        if not trail:
            self.node = node
            return
        around: Any = self.at(trail[:-1])
        around[trail[-1]] = node

    def add(self, trail: Tuple[int, ...], node: Node) -> None:
        """Add an alternative. Places of other parts stay valid until the text is made."""
        here = self.at(trail)
        if not isinstance(here, str) and here[0] == "union":
            if node not in here[1]:
                here[1].append(node)
        elif node != here:
            # What is alone becomes the first of two; a trail to it ends at the pair from now on.
            self.put(trail, ["union", [here, node], None])

    def fit_best(self, trail: Tuple[int, ...]) -> None:
        """Say that of alternatives that nothing tells apart the one that fits best is meant."""
        here: Any = self.at(trail)
        if not isinstance(here, str) and here[0] == "union":
            here[2] = here[2] or BEST

    def remove(self, trail: Tuple[int, ...]) -> None:
        self.put(trail, _REMOVED)

    def text(self) -> str:
        """The expression as it is written in a file; empty when nothing is left of it."""

        def tidy(node: Node) -> Node:
            if isinstance(node, str) or node[0] != "union":
                return node
            members = [member for member in node[1] if member != _REMOVED]
            if len(node) > 2 and node[2] and len(members) > 1:
                return ["union", members, node[2]]
            return union(members) if members else _REMOVED

        node = rewrite(self.node, tidy)
        if node == _REMOVED:
            return ""
        return render(node) + (f" = {self.default}" if self.default else "")


class Draft:
    """What is to be written into the files of a folder, whose declarations are ``api``."""

    def __init__(self, folder: str, api: Api, reserved: Reserved) -> None:
        self.folder = folder
        self.api = api
        self.edits: Dict[str, List[Tuple[Tuple[str, ...], Any]]] = {}
        #: The scope of names, with those of types that are new.
        self.scope: Scope = reserved.scope.copy()
        self.scope.refs |= api.scope.refs
        self.scope.models |= api.scope.models
        for package, exported in api.scope.exports.items():
            self.scope.exports.setdefault(package, {}).update(exported)
        #: Modules and packages that new modules of types must not be called like.
        self.closed: Set[str] = set(reserved.modules)
        #: The packages that resources to be declared have, and those around them.
        self.coming: Set[str] = set()
        #: How the folder writes lists in a query, where a parameter says nothing.
        self.query_style = api.defaults.query_style
        #: Whose keys are sent by its methods that do not say otherwise, and the keys it declares.
        self.security: List[str] = list(api.defaults.security)
        self.schemes: Set[str] = set(api.defaults.schemes)
        #: The names in each module, the new ones included, and the file of each module.
        self.modules: Dict[str, Dict[str, None]] = {}
        self.files: Dict[str, str] = {}
        self.packages: Dict[str, str] = {}
        #: The modules whose types serve both ways.
        self.twinned: Set[str] = set()
        #: The received form of each type that is the sent form of another.
        self.bases: Dict[str, str] = {}
        self._expressions: Dict[Spot, Expression] = {}
        self.method_paths = frozenset(method.path for method in api.methods())
        for name, (_, names) in api.modules.items():
            self.modules[name] = dict.fromkeys(names)
        self.enter_twins(self.scope.refs)
        for source in self.sources():
            file = self.relative(source)
            held = (name for name, (part, _) in api.modules.items() if part == source.part)
            self.files.update(dict.fromkeys(held, file))
            prefix = f"{source.package}." if source.package else ""
            file = self.relative(source)
            self.packages[file] = source.package
            for name, module in source.declaration.types.items():
                self.files[prefix + name] = file
                if module.param:
                    self.twinned.add(prefix + name)

    # Where things are written

    def sources(self) -> Iterator[Source]:
        """The declaration files there are."""
        return iter(self.api.sources)

    def relative(self, source: Source) -> str:
        return os.path.relpath(source.file, self.folder).replace(os.sep, "/")

    def spot(self, place: Place) -> Spot:
        """The file and the key of a place."""
        source, key = self.api.origins[place.origin]
        return self.relative(source), (*key, *self._declared(source, key, place))

    def _declared(self, source: Source, key: Tuple[str, ...], place: Place) -> Tuple[str, ...]:
        """A key below a declaration, by the names that the file has."""
        declaration: Declaration = source.declaration
        if not place.key:
            return ()
        if key[0] == "methods":
            if place.origin in self.method_paths:
                return place.key
            # A field of the parameters' own type: it is one of the method's.
            method = declaration.methods[key[1]]
            group = next(p for p in PLACES if place.key[0] in getattr(method, p))
            return (group, *place.key)
        body = declaration.types[key[1]].types[key[2]]
        assert not isinstance(body, str)
        name = next(n for n, f in body.fields.items() if place.key[0] in (n, f.alias))
        return (name, *place.key[1:])

    def module_of(self, place: Place) -> str:
        """The module in whose scope the expressions of a place are written."""
        source, key = self.api.origins[place.origin]
        prefix = f"{source.package}." if source.package else ""
        if key[0] == "types":
            return prefix + key[1]
        method = source.declaration.methods[key[1]]
        if method.params and place.key[:1] not in (("returns",), ("stream",)):
            from ...._spec.names import snake

            head, _, params = method.params.rpartition(".")
            return prefix + (head or snake(params))
        return prefix or "."

    # Changing

    def expression(self, place: Place) -> Expression:
        """The expression of a place, to be changed."""
        spot = self.spot(place)
        if spot not in self._expressions:
            self._expressions[spot] = Expression.of(self._text(spot))
        return self._expressions[spot]

    def has_expression(self, place: Place) -> bool:
        """Whether a type expression stands at a place; the place of a class alone has none."""
        _, key = self.spot(place)
        return len(key) > 2 and not (key[0] == "types" and isinstance(self._body(place), Class))

    def _body(self, place: Place) -> Any:
        source, key = self.api.origins[place.origin]
        return None if place.key else source.declaration.types[key[1]].types[key[2]]

    def _text(self, spot: Spot) -> str:
        file, key = spot
        source = next(s for s in self.sources() if self.relative(s) == file)
        if key[0] == "types":
            body = source.declaration.types[key[1]].types[key[2]]
            return body if isinstance(body, str) else body.fields[key[3]].type
        found = getattr(source.declaration.methods[key[1]], key[2])
        text: str = found[key[3]].type if isinstance(found, dict) else found
        return text

    def declared(self, place: Place) -> Field:
        """A parameter as its file declares it."""
        source, key = self.api.origins[place.origin]
        found: Field = getattr(source.declaration.methods[key[1]], place.key[0])[place.key[1]]
        return found

    def field_names(self, place: Place) -> Iterable[str]:
        """The names of the fields of a class, as its file has them."""
        source, key = self.api.origins[place.origin]
        body = source.declaration.types[key[1]].types[key[2]] if key[0] == "types" else None
        return body.fields if isinstance(body, Class) else ()

    def set(self, file: str, key: Tuple[str, ...], value: Any) -> None:
        """Give a key a value: a text, a flag, a table. A text for a field that is a table becomes
        its type; `None` takes the key away."""
        self.edits.setdefault(file, []).append((key, value))

    def finished(self) -> Dict[str, List[Tuple[Tuple[str, ...], Any]]]:
        """All edits by file, the changed expressions among them."""
        found = {file: list(edits) for file, edits in self.edits.items()}
        for (file, key), expression in self._expressions.items():
            before = Expression.of(self._text((file, key))).text()
            text = expression.text()
            if text != before:
                found.setdefault(file, []).insert(0, (key, text or None))
        return found

    # Names

    def is_open(self, module: str) -> bool:
        """Whether a module of this name can be made, and the one of its types as parameters."""
        names = (module, twin_module(module))
        taken = (self.modules, self.closed, self.coming)
        return not any(name in known for name in names for known in taken)

    def expect(self, packages: Iterable[str]) -> None:
        """Keep modules from being called like packages that are to come."""
        for package in packages:
            steps = package.split(".")
            self.coming.update(".".join(steps[:count]) for count in range(1, len(steps) + 1))

    def package(self, wanted: str) -> str:
        """A package for types that no module is called like."""
        steps = wanted.split(".")
        for number in range(len(steps)):
            while ".".join(steps[: number + 1]) in {*self.modules, *self.closed}:
                steps[number] += "_"
        return ".".join(steps)

    def module(self, wanted: str) -> str:
        """A module for types that nothing else is named after: the one that is wanted, unless
        something else has its name."""
        tries = (f"{wanted}{number}" for number in ("", *range(2, 1000)))
        closed = self.closed | self.coming
        return next(name for name in tries if name in self.files or name not in closed)

    def taken(self, module: str) -> Dict[str, None]:
        """The names in a module."""
        return self.modules.setdefault(module, {})

    def enter(self, module: str, name: str, file: str) -> str:
        """Make a new type known; its full name."""
        self.taken(module)[name] = None
        self.files.setdefault(module, file)
        self.scope.add(module, name)
        return f"{module}.{name}"

    def enter_twins(self, refs: Iterable[str]) -> None:
        """Note which of some types have a sent form."""
        twins = ((self.scope.twin(ref), ref) for ref in refs)
        self.bases.update((twin, ref) for twin, ref in twins if twin != ref)

    def has_twin(self, ref: str) -> bool:
        """Whether a type has another form in which it is sent."""
        return self.scope.twin(ref) != ref

    def package_file(self, package: str) -> Optional[str]:
        """The file that has the types of a package, the one for types alone if there is."""
        held = [file for file, other in self.packages.items() if other == package]
        return min(held, key=lambda f: (not f.endswith(".types.toml"), len(f), f), default=None)

    def written(self, node: Node, module: str) -> Node:
        """An expression of full names with the shortest names that mean the same in a module."""

        def short(node: Node) -> Node:
            if isinstance(node, str) or node[0] != "ref":
                return node
            ref = node[1]
            if module in self.twinned:
                ref = self.bases.get(ref, ref)
            return ["ref", shortest(ref, module, self.scope.resolve), *node[2:]]

        return rewrite(node, short)


def shortest(ref: str, module: str, resolve: Callable[[str, str], Optional[str]]) -> str:
    """The shortest name by which a type is found from a module."""
    steps = ref.split(".")
    name, home = steps[-1], steps[:-1]
    tries = [name]
    package = ".".join(home[:-1])
    tries.append(f"{package or 'types'}.{name}")
    tries += [".".join(steps[n:]) for n in range(len(steps) - 2, -1, -1)]
    return next((tried for tried in tries if resolve(tried, module) == ref), ref)
