"""Compiled declarations: what a wheel ships, and how it is read back a part at a time.

A store is a set of named JSON documents: ``index`` (the resources), ``types`` (which part holds
which module), ``names`` (the types of each module) and one a part. In a wheel they are files, made
by the build; in a source checkout they are compiled from TOML when it changes, and kept in a folder
that git ignores.
"""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Mapping, Optional, Union

from .model import Alias, Class, Method, Resource, method_from_json, type_from_json

if TYPE_CHECKING:
    from .names import Scope

#: Raised with every change of the compiled form, so that what an older version kept is not read.
FORMAT = 2
_KEPT = ".compiled"


class Store:
    """Declarations, read on demand. ``load`` returns the document of a name."""

    def __init__(self, load: Callable[[str], Any], origin: str) -> None:
        self._load = load
        self._parts: Dict[str, Any] = {}
        self._types: Dict[str, Union[Class, Alias]] = {}
        self._parts_of: Optional[Dict[str, str]] = None
        self._modules: Optional[Dict[str, List[str]]] = None
        self._scope: Optional[Scope] = None
        self.origin = origin
        index = load("index")
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
            self._modules = self._load("names")
        return self._modules

    @property
    def scope(self) -> Scope:
        if self._scope is None:
            from .names import Scope

            self._scope = Scope.of(self.modules)
        return self._scope

    def resource(self, path: str) -> Optional[Resource]:
        return self.resources.get(path)

    def method(self, resource: Resource, name: str) -> Method:
        """A method of one of this store's resources."""
        return method_from_json(self._part(resource.part)["methods"][f"{resource.path}.{name}"])

    def lookup(self, ref: str) -> Union[Class, Alias]:
        """The class or alias of a full name.

        Raises:
            KeyError: there is none of this name.
        """
        spec = self._types.get(ref)
        if spec is None:
            if self._parts_of is None:
                parts: Dict[str, List[str]] = self._load("types")
                self._parts_of = {m: part for part, held in parts.items() for m in held}
            module, _, name = ref.rpartition(".")
            part = self._part(self._parts_of[module])
            spec = self._types[ref] = type_from_json(part["types"][module][name])
        return spec

    def _part(self, name: str) -> Any:
        part = self._parts.get(name)
        if part is None:
            part = self._parts[name] = self._load(name)
        return part


def open_compiled(read: Callable[[str], bytes], origin: str) -> Store:
    """A store of compiled files; ``read`` returns the bytes of a file's name."""
    return Store(lambda name: json.loads(read(f"{name}.json")), origin)


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
    return Store(lambda name: json.loads(json.dumps(documents[name])), folder)


def _open_files(folder: str) -> Store:
    def read(name: str) -> bytes:
        with open(os.path.join(folder, name), "rb") as file:
            return file.read()

    return open_compiled(read, folder)


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
