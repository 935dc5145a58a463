"""``python -m seekgpt export-openapi`` and ``import-openapi``: files in, text and status out."""

from __future__ import annotations

import json
import sys
from typing import Any, Dict, Optional

from ..._spec.check import load
from ..check import own_folder
from .export import document


def declared() -> Dict[str, Any]:
    """The document of the library's own declarations; they are read from a source checkout."""
    folder = own_folder()
    if folder is None:
        raise ModuleNotFoundError("this installation holds no declaration files; use a checkout")
    return document(load(folder))


def export(output: Optional[str]) -> int:
    """Write the document as JSON to a file, or print it."""
    text = json.dumps(declared(), indent=1, ensure_ascii=False) + "\n"
    if output is None:
        sys.stdout.write(text)
        return 0
    with open(output, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
    return 0
