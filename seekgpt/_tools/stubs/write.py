"""Writing ``stubs/``: one ``.pyi`` for each module, derived from declarations and source.

The stub of a declared module is the ``__init__.pyi`` of a folder, package or not: of a module
without a source file Pyright warns that it is missing, and a folder is one to it.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any, Dict, List, Mapping, Union

from ..._runtime import library
from ..._runtime.resources import doubled
from .clients import PACKAGE, package, with_resources
from .faces import excuse_copies, told_apart
from .homes import APART, gathered
from .layout import laid_out
from .layout import module as layout_module
from .mirror import mirror
from .names import dunder_all
from .needed import needed
from .packages import contents, type_packages
from .resources import (
    answers_module,
    resource_double,
    resource_module,
    resource_package,
)
from .types import (
    apart_module,
    excuse,
    gathering_package,
    literals_module,
    overriding,
    pointing_module,
)

Folder = Union[str, "os.PathLike[str]"]


def render(endpoints: library.Endpoints = None) -> Dict[str, str]:
    """The text of every stub, by its path below the folder of stubs."""
    registry = library.registry_for(endpoints)
    files: Dict[str, str] = {f"{PACKAGE}/py.typed": ""}
    for module in library.modules():
        files[_path(f"types.{module}", True)] = laid_out(pointing_module(module))
    inside, apart = gathered(False), gathered(True)
    for below in type_packages():
        text = laid_out(gathering_package(below, *contents(below)))
        name = f"types.{below}".rstrip(".")
        files[_path(name, True)] = excuse(text, overriding(inside.get(below, [])))
        if below in apart:
            text = laid_out(apart_module(below))
            files[_path(f"{name}.{APART}")] = excuse(text, overriding(apart[below]))
    for path in registry.paths:
        source = resource_module(registry, path, folder=True)
        if registry.children(path):
            source = "\n".join([resource_package(registry, path), source])
            double = laid_out(resource_double(registry, path, ".."))
            files[_path(f"resources.{doubled(path)}", True)] = double
        files[_path(f"resources.{path}", True)] = laid_out(source)
    roots = [registry.resource(path).class_name for path in registry.roots()]
    exported = sorted({*roots, *(f"Async{name}" for name in roots)})
    offered = f"{resource_package(registry, '')}\n{dunder_all(exported)}"
    files[_path("resources", True)] = laid_out(offered)
    files.update(_by_hand(registry))
    files[_path("types._literals")] = laid_out(literals_module())
    files[_path("resources._answers")] = laid_out(answers_module(registry))
    return needed(files)


def write(output: Folder, endpoints: library.Endpoints = None) -> List[str]:
    """Write the stubs into a folder; the paths of those that changed."""
    root = Path(output)
    files = render(endpoints)
    changed = compare(root, files)
    shutil.rmtree(root / PACKAGE, ignore_errors=True)
    put(root, files)
    return changed


def put(root: Path, files: Mapping[str, str]) -> None:
    """Write files by their paths below a folder, and the folders that they need."""
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        with open(root / name, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)


def check(output: Folder, endpoints: library.Endpoints = None) -> List[str]:
    """The paths of stubs in a folder that are not what would be written now."""
    return compare(Path(output), render(endpoints))


def compare(root: Path, files: Dict[str, str]) -> List[str]:
    there = {
        str(path.relative_to(root)).replace(os.sep, "/")
        for path in (root / PACKAGE).rglob("*")
        if path.is_file()
    }
    differing = [n for n, t in files.items() if n in there and (root / n).read_text("utf-8") != t]
    return sorted({*there.symmetric_difference(files), *differing})


def _path(module: str, is_package: bool = False) -> str:
    inner = f"{PACKAGE}.{module}".rstrip(".").replace(".", "/")
    return f"{inner}/__init__.pyi" if is_package else f"{inner}.pyi"


def _by_hand(registry: Any) -> Dict[str, str]:
    """Stubs of the modules that have a source file."""
    root = Path(__file__).parents[2]
    files: Dict[str, str] = {}
    for path in sorted(root.rglob("*.py")):
        inner = path.relative_to(root).with_suffix("")
        parts = list(inner.parts)
        if parts == ["__init__"] or parts in (["types", "__init__"], ["resources", "__init__"]):
            continue
        is_package = parts[-1] == "__init__"
        module = ".".join(parts[:-1] if is_package else parts)
        tree = told_apart(mirror(f"{PACKAGE}.{module}"), f"{PACKAGE}.{module}", is_package)
        if module == "client":
            tree = with_resources(tree, registry)
        text = layout_module(tree)
        heirs = "(_SeekGPTSettings)" in text
        files[_path(module, is_package)] = excuse_copies(text) if heirs else text
    files[_path("", True)] = laid_out(package(registry))
    return files
