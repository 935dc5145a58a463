"""The packages of types: which there are, what is below each, and what it exports."""

from __future__ import annotations

from typing import Dict, List, Tuple

from ..._runtime import library
from ..._runtime.modules import WRITTEN, exports


def contents(package: str) -> Tuple[List[str], Dict[str, str]]:
    """The packages right below a package of types, and what it exports."""
    written = {} if package else {name: f"{home}.{name}" for name, home in WRITTEN.items()}
    return type_packages()[package], {**exports(package), **written}


def type_packages() -> Dict[str, List[str]]:
    """The packages below ``seekgpt.types``, each with the packages right below it."""
    packages: Dict[str, List[str]] = {"": []}
    for module in library.modules():
        package = module.rpartition(".")[0]
        while package not in packages or package:
            packages.setdefault(package, [])
            parent, _, name = package.rpartition(".")
            if not package:
                break
            children = packages.setdefault(parent, [])
            if name not in children:
                children.append(name)
            package = parent
    return {package: sorted(children) for package, children in packages.items()}
