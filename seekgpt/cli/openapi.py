"""``python -m seekgpt export-openapi`` and ``import-openapi``: files in, text and status out."""

from __future__ import annotations

import json
import os
import sys
from typing import Any, Dict, Optional, Sequence, Tuple

from .._runtime import library
from .._spec.check import load
from .._spec.open import is_compiled, open_folder
from .._tools.openapi.export.compiled import restored
from .._tools.openapi.export.document import document
from .._tools.openapi.importing import imported, write
from .._tools.openapi.read.load import load_document
from .._tools.openapi.read.name_map import read as read_names
from .._tools.openapi.read.reserved import Reserved


def declared(folder: Optional[str] = None) -> Dict[str, Any]:
    """The document of a folder, compiled or not, by default of the library's own declarations."""
    target = folder or library.own_folder()
    if target is None:
        return document(restored(library.stores()[0]))
    if is_compiled(target):
        return document(restored(open_folder(target)))
    return document(load(target))


def _folder() -> str:
    """The library's own declarations."""
    folder = library.own_folder()
    if folder is None:
        raise ModuleNotFoundError(
            "this installation holds no declaration files; use a checkout, or name a folder "
            "with --endpoints"
        )
    return folder


def export(output: Optional[str], folder: Optional[str] = None) -> int:
    """Write the document as JSON to a file, or print it."""
    text = json.dumps(declared(folder), indent=1, ensure_ascii=False) + "\n"
    if output is None:
        sys.stdout.write(text)
        return 0
    with open(output, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
    return 0


def _reserved(folder: str) -> Reserved:
    """The names that clients have already, to which the declarations of a folder are added."""
    own = library.own_folder()
    if own is not None and os.path.realpath(folder) == os.path.realpath(own):
        return Reserved()
    from ..client import AsyncSeekGPT, SeekGPT

    attributes = {name for cls in (SeekGPT, AsyncSeekGPT) for name in dir(cls)}
    for cls in (*SeekGPT.__mro__, *AsyncSeekGPT.__mro__):
        attributes.update(vars(cls).get("__annotations__", ()))
    modules = library.modules()
    packages = {m.rpartition(".")[0] for m in modules} - {""}
    return Reserved(
        frozenset(attributes),
        frozenset({*modules, *packages}),
        library.everything().scope,
    )


def _reference(text: str) -> Tuple[str, str]:
    """An address that may be followed, and the file in its place.

    Raises:
        ValueError: it is none.
    """
    address, _, file = text.rpartition("=")
    if "://" not in address or not file:
        raise ValueError(f"{text!r} is no reference; expected URL=FILE")
    return address, file


def run(
    path: str,
    names_path: Optional[str] = None,
    folder: Optional[str] = None,
    check_only: bool = False,
    prune: bool = False,
    references: Sequence[str] = (),
) -> int:
    """Bring the declarations of a folder to what a document says, and print a report.

    Returns 1 if there is something that only a person can decide, or
    with ``check_only`` if there is any difference, and 0 otherwise.
    """
    target = folder or _folder()
    if folder is not None and not check_only:
        os.makedirs(target, exist_ok=True)
    said, names = load_document(path), read_names(names_path, target)
    given = dict(_reference(text) for text in references)
    outcome = imported(said, target, names, prune, path, _reserved(target), given)
    if not check_only:
        write(target, outcome.texts)
    sys.stdout.write(outcome.report(check_only))
    return 1 if outcome.left or (check_only and outcome.written) else 0
