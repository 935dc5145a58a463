"""``python -m seekgpt export-openapi`` and ``import-openapi``: files in, text and status out."""

from __future__ import annotations

import json
import sys
from importlib import import_module
from typing import Any, Dict, Optional

from ..._spec.check import load
from ..check import own_folder
from .export import document


def declared(folder: Optional[str] = None) -> Dict[str, Any]:
    """The document of a folder, by default of the library's own in a source checkout."""
    return document(load(folder or _folder()))


def _folder() -> str:
    """The library's own declarations."""
    folder = own_folder()
    if folder is None:
        raise ModuleNotFoundError("this installation holds no declaration files; use a checkout")
    return folder


def export(output: Optional[str]) -> int:
    """Write the document as JSON to a file, or print it."""
    text = json.dumps(declared(), indent=1, ensure_ascii=False) + "\n"
    if output is None:
        sys.stdout.write(text)
        return 0
    with open(output, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
    return 0


def check(path: str, names_path: Optional[str]) -> int:
    """Report how a document differs from the declarations; 1 if it does, 0 if not."""
    from . import drift, names

    changes = drift.compare(read(path), declared(), names.read(names_path, _folder()))
    sys.stdout.write(drift.report(changes))
    return 1 if changes else 0


def update(path: str, names_path: Optional[str], folder: Optional[str] = None) -> int:
    """Write into the declarations what a document says beyond them; report what was left."""
    from . import drift, names
    from .update import Update

    folder = folder or _folder()
    known, theirs = names.read(names_path, folder), read(path)
    api = load(folder)
    ours = document(api)
    changes = drift.compare(theirs, ours, known)
    draft = Update(api, ours, theirs)
    written = [change for change in changes if draft.apply(change)]
    before = {file: _text(file) for file in draft.texts}
    try:
        for file, text in draft.texts.items():
            _write(file, text)
        load(folder)
    except ValueError:  # never leave declarations behind that cannot be read
        for file, text in before.items():
            _write(file, text)
        raise
    left = [change for change in changes if change not in written]
    if written:
        sys.stdout.write("Written into the declarations\n" + _indented(drift.report(written)))
    if left:
        sys.stdout.write("To be declared by hand\n" + _indented(drift.report(left)))
    if not changes:
        sys.stdout.write(drift.report(changes))
    return 1 if left else 0


def _indented(text: str) -> str:
    return "".join(f"  {line}\n" for line in text.splitlines())


def _text(file: str) -> str:
    with open(file, encoding="utf-8", newline="") as opened:
        return opened.read()


def _write(file: str, text: str) -> None:
    with open(file, "w", encoding="utf-8", newline="") as opened:
        opened.write(text)


def read(path: str) -> Dict[str, Any]:
    """An OpenAPI document from a file, JSON or YAML."""
    with open(path, encoding="utf-8") as file:
        if path.endswith(".json"):
            found: Any = json.load(file)
        else:
            yaml: Any = import_module("yaml")  # only documents in YAML need it
            found = yaml.load(file, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    if not isinstance(found, dict) or "paths" not in found:
        raise ValueError(f"{path} is no OpenAPI document: it has no paths")
    return found
