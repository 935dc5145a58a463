"""Compiled declarations: what a wheel ships, and how it is read back a part at a time.

A store is a set of named JSON documents: ``index`` (the resources), ``types`` (which part holds
which module), ``names`` (the types of each module), ``exports`` (the types that a package has
without a module of their name) and one a part. In a wheel they are files, made
by the build; in a source checkout they are compiled from TOML when it changes, and kept in a folder
that git ignores.

A part has an entry a line, so that one is found and parsed without the others.
"""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Mapping, Optional, Union

from .model import Alias, Class, Method, Resource, method_from_json, type_from_json

if TYPE_CHECKING:
    from .names import Scope

#: Raised with every change of the compiled form, so that what an older version kept is not read.
FORMAT = 6
_KEPT = ".compiled"


class Store:
    """Declarations, read on demand. ``read`` returns the bytes of a document of a name."""

    def __init__(self, read: Callable[[str], bytes], origin: str) -> None:
        self._read = read
        self._parts: Dict[str, Dict[bytes, bytes]] = {}
        self._types: Dict[str, Union[Class, Alias]] = {}
        self._parts_of: Optional[Dict[str, str]] = None
        self._modules: Optional[Dict[str, List[str]]] = None
        self._scope: Optional[Scope] = None
        self.origin = origin
        index = json.loads(read("index.json"))
        if index["format"] != FORMAT:
            raise ValueError(
                f"{origin} was compiled for another version of seekgpt; compile it again "
                "with `python -m seekgpt compile`"
            )
        self.resources: Dict[str, Resource] = {
            path: Resource(**data) for path, data in index["resources"].items()
        }

    @property
    def modules(self) -> Mapping[str, List[str]]:
        """The modules of types, each with the names declared in it."""
        if self._modules is None:
            self._modules = json.loads(self._read("names.json"))
        return self._modules

    @property
    def exported(self) -> List[str]:
        """The types that their package offers although no module is named after them."""
        found: List[str] = json.loads(self._read("exports.json"))
        return found

    @property
    def scope(self) -> Scope:
        if self._scope is None:
            from .names import Scope

            self._scope = Scope.of(self.modules, self.exported)
        return self._scope

    def resource(self, path: str) -> Optional[Resource]:
        return self.resources.get(path)

    def method(self, resource: Resource, name: str) -> Method:
        """A method of one of this store's resources."""
        return method_from_json(self._entry(resource.part, f"methods.{resource.path}.{name}"))

    def lookup(self, ref: str) -> Union[Class, Alias]:
        """The class or alias of a full name.

        Raises:
            KeyError: there is none of this name.
        """
        spec = self._types.get(ref)
        if spec is None:
            if self._parts_of is None:
                parts: Dict[str, List[str]] = json.loads(self._read("types.json"))
                self._parts_of = {m: part for part, held in parts.items() for m in held}
            module = ref.rpartition(".")[0]
            types = self._entry(self._parts_of[module], f"types.{module}")
            for other, data in types.items():
                self._types[f"{module}.{other}"] = type_from_json(data)
            spec = self._types[ref]
        return spec

    def _entry(self, part: str, key: str) -> Any:
        lines = self._parts.get(part)
        if lines is None:
            # Each line is {"key": value}; the key is what stands between the first quotes.
            text = self._read(f"{part}.json").splitlines()
            lines = self._parts[part] = {line[2 : line.index(b'"', 2)]: line for line in text}
        return json.loads(lines[key.encode()])[key]


def open_folder(folder: str, base: Optional[Any] = None, keep: bool = False) -> Store:
    """A store of a folder: of compiled JSON when it holds that, otherwise of TOML.

    With ``keep`` the compiled form is kept in the folder, for the next process.

    Raises:
        DeclarationError: with every fault of the TOML files.
    """
    if os.path.exists(os.path.join(folder, "index.json")):
        return _open_files(folder)
    kept = os.path.join(folder, _KEPT, _fingerprint(folder)) if keep else ""
    if kept and os.path.exists(os.path.join(kept, "index.json")):
        return _open_files(kept)
    from .check import load
    from .compile import compile_api, keep_in

    documents = compile_api(load(folder, base))
    if kept:
        keep_in(documents, kept)
    return Store(documents.__getitem__, folder)


def _open_files(folder: str) -> Store:
    def read(name: str) -> bytes:
        with open(os.path.join(folder, name), "rb") as file:
            return file.read()

    return Store(read, folder)


def _fingerprint(folder: str) -> str:
    """Changes whenever a declaration, or the code that compiles it, is edited."""
    import hashlib

    here = os.path.dirname(__file__)
    state = hashlib.sha1(f"{FORMAT}".encode())
    for directory in (here, folder):
        for path, names, files in os.walk(directory):
            names[:] = sorted(name for name in names if not name.startswith((".", "__")))
            for name in sorted(files):
                if name.endswith((".toml", ".py")):
                    info = os.stat(os.path.join(path, name))
                    state.update(f"{path}/{name} {info.st_mtime_ns} {info.st_size}\n".encode())
    return state.hexdigest()[:20]
