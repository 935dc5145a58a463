"""``python -m seekgpt check`` and ``compile``: what they print, and their exit status."""

from __future__ import annotations

import os
import sys
from typing import Any, List, Optional

from .._runtime import library
from .._runtime.in_python import find
from .._spec.check import examine
from .._spec.compile import compile_api, write
from .._spec.faults import DeclarationError, Fault
from .._spec.open import is_compiled, open_folder
from .._tools.openapi.export.compiled import kept


def run(folder: Optional[str] = None, alone: bool = False) -> int:
    """Check a folder, by default the library's own; print every fault, or a summary. A folder that
    stands ``alone`` is not added to the library's declarations."""
    folder = folder or library.own_folder()
    if folder is None or is_compiled(folder):
        store = library.stores()[0] if folder is None else open_folder(folder)
        methods = sum(len(resource.methods) for resource in store.resources.values())
        types = sum(map(len, store.modules.values()))
        counted = _counted(methods, len(store.resources), types)
        print(f"{_shown(store.origin)}: {counted}: compiled, and checked then")
        return 0
    api, faults = _examined(folder, alone)
    if faults:
        return _report(faults)
    types = sum(len(names) for _, names in api.modules.values())
    print(f"{_shown(folder)}: {_counted(len(api.methods()), len(api.resources), types)}: ok")
    return 0


def _counted(methods: int, resources: int, types: int) -> str:
    counted = ((methods, "method"), (resources, "resource"), (types, "type"))
    return ", ".join(f"{n} {word}{'' if n == 1 else 's'}" for n, word in counted)


def compile_folder(folder: str, out: str) -> int:
    """Check a folder and write its compiled form, which reads without a TOML parser."""
    api, faults = _examined(folder)
    if faults:
        return _report(faults)
    documents = {**compile_api(api), **kept(api)}
    write(documents, out)
    print(f"{_shown(out)}: {len(documents)} files from {_shown(folder)}")
    return 0


def _examined(folder: str, alone: bool = False) -> Any:
    """A folder's declarations and faults; a user's own stand on the library's, unless alone."""
    own = library.own_folder()
    is_own = own is not None and os.path.realpath(folder) == os.path.realpath(own)
    try:
        # A fault of the library's own files comes from here, too, if they are what is being edited.
        return examine(folder, None if is_own or alone else library.everything(), find)
    except DeclarationError as error:
        return None, error.faults


def _report(faults: List[Fault]) -> int:
    for fault in faults:
        print(f"{_shown(fault.file)}:{fault.line}: {fault.key}: {fault.message}")
    print(f"{len(faults)} fault{'s' if len(faults) > 1 else ''}", file=sys.stderr)
    return 1


def _shown(path: str) -> str:
    """A path as a person at the prompt would write it: relative, if it is below this folder."""
    try:
        relative = os.path.relpath(path)
    except ValueError:  # another drive
        return path
    return path if relative.startswith(os.pardir) else relative
