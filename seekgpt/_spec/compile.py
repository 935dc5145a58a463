"""From checked declarations to the JSON documents that a `Store` reads."""

from __future__ import annotations

import json
import os
import shutil
import time
from typing import Any, Dict

from .._record import Record
from .model import FORMAT
from .resolve import Api
from .store import document_of

#: The bytes of each file, by name.
Documents = Dict[str, bytes]


def compile_api(api: Api) -> Documents:
    """The documents of a checked `Api`: the same bytes for the same declarations."""
    resources = {path: to_json(resource) for path, resource in api.resources.items()}
    documents: Documents = {
        "index.json": _line({"format": FORMAT, "resources": resources, **_said(api)}),
        "types.json": _line({n: list(part.types) for n, part in api.parts.items() if part.types}),
        "names.json": _line([list(t) for part in api.parts.values() for t in part.types.values()]),
        "exports.json": _line(api.exported),
    }
    for name, part in api.parts.items():
        entries = [{f"methods.{path}": to_json(spec)} for path, spec in part.methods.items()]
        for module, specs in part.types.items():
            types = {type_name: to_json(spec) for type_name, spec in specs.items()}
            entries.append({f"types.{module}": types})
        if entries:
            documents[document_of(name)] = b"".join(map(_line, entries))
    return documents


def _said(api: Api) -> Dict[str, Any]:
    """What is said of the API as a whole."""
    said = api.defaults.as_data()
    return {"api": said} if said else {}


def _line(data: Any) -> bytes:
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.encode() + b"\n"


def write(documents: Documents, folder: str) -> None:
    """Write documents as files of a folder, which is made."""
    os.makedirs(folder, exist_ok=True)
    for name, content in documents.items():
        with open(os.path.join(folder, name), "wb") as file:
            file.write(content)


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
