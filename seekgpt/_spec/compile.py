"""From checked declarations to the JSON documents that a `Store` reads."""

from __future__ import annotations

import json
import os
import shutil
import time
from itertools import accumulate
from typing import Any, Dict, List, Mapping, Optional, Tuple

from .._record import Record
from .alike import alike
from .model import FORMAT, Field, camel
from .resolve import Api
from .store import OWN, SHELF, named_after

#: The bytes of each file, by name.
Documents = Dict[str, bytes]


def compile_api(api: Api) -> Documents:
    """The documents of a checked `Api`: the same bytes for the same declarations."""
    parts, places, written = [], {}, 0
    texts: Dict[str, int] = {}
    shapes: Dict[str, bytes] = {}
    for name, part in sorted(api.parts.items(), key=_by_last_name):
        lines = [_line(to_json(spec, texts)) for spec in part.methods.values()]
        shapes.update({own: _types(own, specs, texts) for own, specs in part.types.items()})
        if lines:
            parts += lines
            start, written = written, written + sum(map(len, lines))
            places[name] = [start, written]
    resources = {path: _unsaid(to_json(each, texts)) for path, each in api.resources.items()}
    modules = list(shapes)
    order = alike([*shapes.values()])
    ranks = {modules[number]: rank for rank, number in enumerate(order)}
    shelves = _shelves([shapes[modules[number]] for number in order])
    index = {"format": FORMAT, "resources": resources, "parts": places, **_said(api)}
    index["shelves"] = [0, *accumulate(map(len, shelves))]
    typed = {name: part.types for name, part in api.parts.items() if part.types}
    return {
        "index.json": _line(index),
        "types.json": b"".join(_line({name: list(types)}) for name, types in typed.items()),
        "names.json": b"".join(
            _line([[ranks[m], *(_short_name(m, n) for n in own)] for m, own in types.items()])
            for types in typed.values()
        ),
        "exports.json": _line(api.exported),
        "parts.json": b"".join(parts),
        "shapes.json": b"".join(shelves),
        "texts.json": b"".join(map(_line, texts)),
    }


def _unsaid(resource: Dict[str, Any]) -> Dict[str, Any]:
    """A resource without what its path says, under which it stands."""
    path = resource.pop("path")
    usual = {"class_name": camel(path.rpartition(".")[2]), "part": path}
    return {name: value for name, value in resource.items() if value != usual.get(name)}


def _short_name(module: str, name: str) -> str:
    """What `whole_name` makes whole again."""
    start = named_after(module)
    if name == start:
        return ""
    return "+" + name[len(start) :] if start and name.startswith(start) else name


def _by_last_name(part: Tuple[str, Any]) -> Tuple[str, str]:
    """Brings parts of one name together, which resemble each other: they are packed better so."""
    return part[0].rpartition(".")[2], part[0]


def _types(module: str, specs: Mapping[str, Any], texts: Dict[str, int]) -> bytes:
    """The types of a module, whose own name is short in what refers to it."""
    line = _line([to_json(spec, texts) for spec in specs.values()])
    return line.replace(f'"{module}.'.encode(), b'"' + OWN)


def _shelves(lines: List[bytes]) -> List[bytes]:
    """Lines as they are read: so many at once."""
    return [b"".join(lines[i : i + SHELF]) for i in range(0, len(lines), SHELF)]


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


def to_json(spec: Any, texts: Optional[Dict[str, int]] = None) -> Any:
    """A spec object as JSON data, without the values that are defaults anyway; what is said in it
    goes to ``texts``, and its number stays."""
    if isinstance(spec, (list, tuple)):
        return [to_json(item, texts) for item in spec]
    if not isinstance(spec, Record):
        return spec
    data = {
        name: to_json(getattr(spec, name), texts)
        for name in vars(spec)
        if not _is_default(type(spec), name, getattr(spec, name))
    }
    if texts is not None:
        for name in ("doc", "summary"):
            if name in data:
                data[name] = texts.setdefault(data[name], len(texts))
    return _short(data) if isinstance(spec, Field) else data


def _short(field: Dict[str, Any]) -> List[Any]:
    """A field as a list, for there are many: name (with `?` if it may be missing), type, and what
    else is said of it; if that is words alone, their number."""
    name = field.pop("name") + ("" if field.pop("required", True) else "?")
    short = [name, field.pop("type")]
    if field:
        short.append(field["doc"] if [*field] == ["doc"] else field)
    return short


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
