"""``python -m seekgpt export-openapi`` and ``import-openapi``: files in, text and status out."""

from __future__ import annotations

import json
import sys
from importlib import import_module
from typing import Any, Dict, Optional

from ..._spec.check import load
from ..check import own_folder
from .export import document


def declared() -> Dict[str, Any]:
    """The document of the library's own declarations; they are read from a source checkout."""
    return document(load(_folder()))


def _folder() -> str:
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
