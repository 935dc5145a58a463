"""From checked declarations to the JSON documents that a `Store` reads."""

from __future__ import annotations

import json
import os
import shutil
import time
from typing import Any, Dict

from .._record import Record
from .resolve import Api
from .store import FORMAT

Documents = Dict[str, Any]


def compile_api(api: Api) -> Documents:
    """The documents of a checked `Api`."""
    documents: Documents = {
        "index": {
            "format": FORMAT,
            "resources": {path: to_json(resource) for path, resource in api.resources.items()},
        },
        "types": {name: list(part.types) for name, part in api.parts.items() if part.types},
        "names": {module: names for module, (_, names) in api.modules.items()},
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


def to_json(spec: Any) -> Any:
    """A spec object as JSON data, without the values that are defaults anyway."""
    if isinstance(spec, (list, tuple)):
        return [to_json(item) for item in spec]
    if not isinstance(spec, Record):
        return spec
    return {
        name: to_json(value)
        for name, value in vars(spec).items()
        if not _is_default(type(spec), name, value)
    }


def _is_default(cls: type, name: str, value: Any) -> bool:
    if not hasattr(cls, name):
        return False
    default = getattr(cls, name)
    if isinstance(value, (list, dict)):
        return not value and not default
    return type(value) is type(default) and bool(value == default)


def keep_in(documents: Documents, target: str) -> None:
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
