"""Compiled declarations: what a wheel ships, and how it is read back a part at a time.

A store is a set of named JSON documents: ``index`` (the resources), ``types`` (which part holds
which module) and one a part. In a wheel they are files, made by the build; in a source checkout
they are compiled from TOML when it changes, and kept in a folder that git ignores.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import time
from typing import Any, Callable, Dict, List, Mapping, Optional, Tuple, Union

from .model import Alias, Class, Method, Resource, method_from_json, type_from_json
from .names import Scope

#: Raised with every change of the compiled form, so that what an older version kept is not read.
FORMAT = 1
_KEPT = ".compiled"

Documents = Dict[str, Any]


class Store:
    """Declarations, read on demand. ``load`` returns the document of a name."""

    def __init__(self, load: Callable[[str], Any], origin: str) -> None:
        self._load = load
        self._parts: Dict[str, Any] = {}
        self._types: Dict[str, Union[Class, Alias]] = {}
        self._modules: Optional[Dict[str, Tuple[str, List[str]]]] = None
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
    def modules(self) -> Mapping[str, Tuple[str, List[str]]]:
        """The modules of types, each with the part it is in and the names it has."""
        if self._modules is None:
            self._modules = self._load("types")
        return self._modules

    @property
    def scope(self) -> Scope:
        if self._scope is None:
            self._scope = Scope.of({module: names for module, (_, names) in self.modules.items()})
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
            module, _, name = ref.rpartition(".")
            part, _ = self.modules[module]
            spec = self._types[ref] = type_from_json(self._part(part)["types"][module][name])
        return spec

    def _part(self, name: str) -> Any:
        part = self._parts.get(name)
        if part is None:
            part = self._parts[name] = self._load(name)
        return part


def compile_api(api: Any) -> Documents:
    """The documents of a checked `Api`."""
    from .model import to_json

    documents: Documents = {
        "index": {
            "format": FORMAT,
            "resources": {path: to_json(resource) for path, resource in api.resources.items()},
        },
        "types": {module: [part, names] for module, (part, names) in api.modules.items()},
    }
    for name, part in api.parts.items():
        methods = {path: to_json(method) for path, method in part.methods.items()}
        types = {
            module: {type_name: to_json(spec) for type_name, spec in specs.items()}
            for module, specs in part.types.items()
        }
        documents[name] = {"methods": methods, "types": types}
    return documents


def write(documents: Documents, folder: str) -> None:
    """Write documents as JSON files, the same bytes for the same declarations."""
    os.makedirs(folder, exist_ok=True)
    for name, document in documents.items():
        path = os.path.join(folder, f"{name}.json")
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            json.dump(document, file, ensure_ascii=False, separators=(",", ":"))
            file.write("\n")


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

    documents = compile_api(load(folder, base))
    if kept:
        _keep(documents, kept)
    return Store(lambda name: json.loads(json.dumps(documents[name])), folder)


def _open_files(folder: str) -> Store:
    def read(name: str) -> bytes:
        with open(os.path.join(folder, name), "rb") as file:
            return file.read()

    return open_compiled(read, folder)


def _fingerprint(folder: str) -> str:
    """Changes whenever a declaration, or the code that compiles it, is edited."""
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


def _keep(documents: Documents, target: str) -> None:
    """Write the compiled form in one step, in place of the one before; a folder that cannot be
    written to is no error, it is only slower."""
    parent = os.path.dirname(target)
    draft = f"{target}.{os.getpid()}"
    try:
        write(documents, draft)
        os.replace(draft, target)
        for name in os.listdir(parent):
            old = os.path.join(parent, name)
            # Not the ones of today: a process that began before the edit may still read them.
            if time.time() - os.stat(old).st_mtime > 86400:
                shutil.rmtree(old, ignore_errors=True)
    except OSError:
        shutil.rmtree(draft, ignore_errors=True)
