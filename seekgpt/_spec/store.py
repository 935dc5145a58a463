"""Compiled declarations: what a wheel ships, and how it is read back a part at a time.

A store is a set of named documents: ``index`` (the resources, and where each part is), ``types``
(the modules of each part, a part a line), ``names`` (the rank of each of these modules in
``shapes``, and its types, in the same lines), ``exports`` (the types that a package has without a
module of their name), ``parts`` (the methods of each), ``shapes`` (the types), and ``texts`` (what
is said of all that, for those who ask). In a wheel they are files, made by the build; in a source
checkout they are compiled from TOML when it changes, and kept in a folder that git ignores.

A method has a line, and so has a module of types, so that one is found and parsed without the
others. All parts are in one file, because an archive pays for every file; and types stand beside
those that they resemble, whichever part they are of, because it pays for what it cannot see again.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Dict, List, Mapping, Optional, Union

from .model import (
    FORMAT,
    Alias,
    Class,
    Method,
    Resource,
    camel,
    method_from_json,
    resource_from_json,
    type_from_json,
)

if TYPE_CHECKING:
    from typing import Protocol

    from .names import Scope

    class Read(Protocol):
        """Gives the bytes of a document of a name: all, or those of a range."""

        def __call__(self, name: str, start: int = 0, end: Optional[int] = None) -> bytes: ...


#: Stands for the name of a module in the line of its types; what `json.dumps` writes is without it.
OWN = b"\x01"

#: How many lines of ``shapes`` are read at once; the index says where each such shelf begins.
SHELF = 32


def whole_name(module: str, name: str) -> str:
    """A type's name, of which only that is kept which its module's does not say: nothing of
    ``FooBar`` in ``foo_bar``, and of ``FooBarBaz`` there ``+Baz``."""
    return named_after(module) + name[1:] if name[:1] in ("", "+") else name


def named_after(module: str) -> str:
    """The name of the type that a module is for."""
    return camel(module.rpartition(".")[2])


class Store:
    """Declarations, read on demand."""

    def __init__(self, read: Read, origin: str) -> None:
        self._read = read
        self._parts: Dict[str, List[bytes]] = {}
        self._lines: Dict[str, List[bytes]] = {}
        self._shelves: Dict[int, List[bytes]] = {}
        self._types: Dict[str, Union[Class, Alias]] = {}
        self._found: Dict[str, List[Any]] = {}
        self._parts_of: Optional[Dict[str, str]] = None
        self._modules: Optional[Dict[str, List[str]]] = None
        self._scope: Optional[Scope] = None
        self._moves: Mapping[str, str] = {}
        self.origin = origin
        index = json.loads(read("index.json"))
        if not isinstance(index, dict) or index.get("format") != FORMAT:
            raise ValueError(
                f"{origin} was compiled for another version of seekgpt; compile it again "
                "with `python -m seekgpt compile`"
            )
        self.resources: Dict[str, Resource] = {
            path: resource_from_json(path, data, self._text)
            for path, data in index["resources"].items()
        }
        self._places: Mapping[str, List[int]] = index["parts"]
        self._ends: List[int] = index["shelves"]

        #: What is said of the API as a whole: `seekgpt._spec.defaults.Defaults` as data.
        self.api: Mapping[str, Any] = index.get("api", {})

    @property
    def modules(self) -> Mapping[str, List[str]]:
        """The modules of types, each with the names declared in it."""
        if self._modules is None:
            short = (own for line in self._of("names") for own in json.loads(line))
            self._modules = {
                self._moves.get(module, module): [whole_name(module, name) for name in own[1:]]
                for module, own in zip(self._homes, short)
            }
        return self._modules

    def move(self, moves: Mapping[str, str]) -> None:
        """Call modules of types otherwise, before anything of them is read."""
        self._moves = moves
        self._modules = self._scope = None

    @property
    def moves(self) -> Mapping[str, str]:
        """The modules that are called otherwise here, by their names in the folder."""
        return self._moves

    @property
    def exported(self) -> List[str]:
        """The types that their package offers although no module is named after them."""
        found: List[str] = json.loads(self._read("exports.json"))
        if self._moves:
            from .moved import moved_ref

            return [moved_ref(ref, self._moves) for ref in found]
        return found

    @property
    def scope(self) -> Scope:
        if self._scope is None:
            from .names import Scope

            self._scope = Scope.of(self.modules, self.exported)
        return self._scope

    def read(self, name: str) -> bytes:
        """A document that is kept beside those of the declarations.

        Raises:
            ValueError: there is none of this name.
        """
        try:
            return self._read(name)
        except (OSError, KeyError):
            raise ValueError(
                f"{self.origin} was compiled without {name}; compile it again "
                "with `python -m seekgpt compile`"
            ) from None

    def part_of(self, module: str) -> str:
        """The part that holds a module of types."""
        return self._homes[module]

    def resource(self, path: str) -> Optional[Resource]:
        return self.resources.get(path)

    def method(self, resource: Resource, name: str) -> Method:
        """A method of one of this store's resources."""
        start = f'{{"name":"{name}","resource":"{resource.path}",'.encode()
        line = next(line for line in self._part(resource.part) if line.startswith(start))
        method = method_from_json(json.loads(line), self._text)
        if self.api:
            self._add_defaults(method)
        if self._moves:
            from .moved import moved_method

            return moved_method(method, self._moves)
        return method

    def _add_defaults(self, method: Method) -> None:
        """What holds for all methods of an API that do not say otherwise."""
        if not isinstance(method.security, str):
            method.schemes = self.api.get("schemes", {})
        headers = self.api.get("headers")
        if headers:
            method.headers = {**headers, **method.headers}
        for name in ("timeout", "max_retries"):
            if getattr(method, name) is None and name in self.api:
                setattr(method, name, self.api[name])
        method.idempotency = method.idempotency or self.api.get("idempotency", "")

    def lookup(self, ref: str) -> Union[Class, Alias]:
        """The class or alias of a full name.

        Raises:
            KeyError: there is none of this name.
        """
        spec = self._types.get(ref)
        if spec is None:
            here = ref.rpartition(".")[0]
            there = next((old for old, new in self._moves.items() if new == here), here)
            if there != here or there not in self._moves:
                for name, found in self._read_types(there).items():
                    self._types[f"{here}.{name}"] = found
            spec = self._types[ref]
        return spec

    def _read_types(self, module: str) -> Dict[str, Union[Class, Alias]]:
        rank, *short = self._home(module)
        names = [whole_name(module, name) for name in short]
        line = self._shape(rank).replace(OWN, f"{module}.".encode())
        made = (type_from_json(data, self._text) for data in json.loads(line))
        types = dict(zip(names, made))
        if self._moves:
            from .moved import moved_type

            return {name: moved_type(spec, self._moves) for name, spec in types.items()}
        return types

    def _home(self, module: str) -> List[Any]:
        """The rank of a module's line among all types, and its names, as they are kept."""
        if module not in self._found:
            word = f'"{module}"'.encode()
            for at, line in enumerate(self._of("types")):
                if word + b"," in line or word + b"]" in line:
                    # One module of a part is seldom the only one that is asked for.
                    (held,) = json.loads(line).values()
                    self._found.update(zip(held, json.loads(self._of("names")[at])))
                    break
        return self._found[module]

    @property
    def _homes(self) -> Mapping[str, str]:
        """The modules of types, each with the part that holds it."""
        if self._parts_of is None:
            lines = (json.loads(line) for line in self._of("types"))
            held = ((part, own) for line in lines for part, own in line.items())
            self._parts_of = {module: part for part, own in held for module in own}
        return self._parts_of

    def _text(self, number: int) -> str:
        """What is said of something."""
        text: str = json.loads(self._of("texts")[number])
        return text

    def _of(self, name: str) -> List[bytes]:
        """The lines of a document."""
        lines = self._lines.get(name)
        if lines is None:
            lines = self._lines[name] = self.read(f"{name}.json").splitlines()
        return lines

    def _shape(self, rank: int) -> bytes:
        """A line of types."""
        shelf, place = divmod(rank, SHELF)
        lines = self._shelves.get(shelf)
        if lines is None:
            start, end = self._ends[shelf : shelf + 2]
            lines = self._shelves[shelf] = self._read("shapes.json", start, end).splitlines()
        return lines[place]

    def _part(self, part: str) -> List[bytes]:
        lines = self._parts.get(part)
        if lines is None:
            start, end = self._places[part]
            lines = self._parts[part] = self._read("parts.json", start, end).splitlines()
        return lines
