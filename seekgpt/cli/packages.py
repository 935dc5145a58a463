"""``python -m seekgpt package``: a folder of declarations becomes a package of Python."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Dict, List

from .._spec.sources import files_in
from .._tools.stubs.own_package import package_stubs
from .._tools.stubs.write import put
from ..declared import declare

_FOLDERS = ("types", "resources")
_INIT = '''"""The client of this API, made of the declarations beside this file."""

from pathlib import Path

import seekgpt

Client = seekgpt.declare(Path(__file__).parent, __name__)
AsyncClient = Client.AsyncClient
types = Client.types

__all__ = ["AsyncClient", "Client", "types"]
'''


def run(folder: str, check_only: bool = False) -> int:
    """Write what makes a folder a package: its ``__init__.py``, where there is none, and stubs.

    With ``check_only`` tell what would change; the exit status is 1 if anything would.
    """
    root = Path(folder)
    if not root.is_dir() or not list(files_in(folder)):
        raise ValueError(f"{folder} holds no declarations; expected a folder with .toml files")
    name = _dotted(root)
    files = package_stubs(declare(root, name), name)
    if not (root / "__init__.py").exists():
        files["__init__.py"] = _INIT
    differing = _differing(root, files)
    if not check_only:
        _write(root, files)
    for path in differing:
        state = "differs; run python -m seekgpt package" if check_only else "written"
        print(f"{root / path}: {state}")
    if not differing:
        print(f"{root}: up to date")
    return 1 if check_only and differing else 0


def _dotted(root: Path) -> str:
    """The name by which the folder is imported: of a package, below the packages around it."""
    steps = [root.resolve().name]
    above = root.resolve().parent
    while (above / "__init__.py").is_file():
        steps.insert(0, above.name)
        above = above.parent
    for step in steps:
        if not step.isidentifier():
            raise ValueError(f"{step!r} is no name of a package in Python; rename the folder")
    return ".".join(steps)


def _differing(root: Path, files: Dict[str, str]) -> List[str]:
    there = {path.relative_to(root).as_posix() for path in _stubs(root)}
    changed = [
        name
        for name, text in files.items()
        if not (root / name).is_file() or (root / name).read_text("utf-8") != text
    ]
    return sorted({*changed, *there.difference(files)})


def _stubs(root: Path) -> List[Path]:
    """The stubs that stand in the folders of stubs."""
    return [path for below in _FOLDERS for path in (root / below).rglob("*.pyi")]


def _write(root: Path, files: Dict[str, str]) -> None:
    for path in _stubs(root):
        os.remove(path)
    put(root, files)
    for below in _FOLDERS:  # folders without anything in them
        for path in sorted((root / below).rglob("*"), reverse=True):
            if path.is_dir() and not any(path.iterdir()):
                shutil.rmtree(path)
