"""Opening a folder of declarations, compiled or not."""

from __future__ import annotations

import os
from typing import Any, Optional

from .model import FORMAT
from .store import Store

_KEPT = ".compiled"


def open_folder(folder: str, base: Optional[Any] = None, keep: bool = False) -> Store:
    """A store of a folder: of compiled JSON when it holds that, otherwise of TOML.

    With ``keep`` the compiled form is kept in the folder, for the next process.

    Raises:
        DeclarationError: with every fault of the TOML files.
    """
    if is_compiled(folder):
        return _open_files(folder)
    kept = os.path.join(folder, _KEPT, _fingerprint(folder)) if keep else ""
    if kept and is_compiled(kept):
        return _open_files(kept)
    from .check import load
    from .compile import compile_api, keep_in

    documents = compile_api(load(folder, base))
    if kept:
        keep_in(documents, kept)
    return Store(lambda name, start=0, end=None: documents[name][start:end], folder)


def is_compiled(folder: str) -> bool:
    """Whether a folder holds the compiled form of declarations."""
    return os.path.exists(os.path.join(folder, "index.json"))


def _open_files(folder: str) -> Store:
    def read(name: str, start: int = 0, end: Optional[int] = None) -> bytes:
        with open(os.path.join(folder, name), "rb") as file:
            file.seek(start)
            return file.read() if end is None else file.read(end - start)

    return Store(read, folder)


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
