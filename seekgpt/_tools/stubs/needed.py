"""Which stubs anybody reads: those of what programs import, and of what these import in turn."""

from __future__ import annotations

import ast
import re
from typing import Dict, Iterator

from .clients import PACKAGE

#: Modules that no program imports: private ones, and the command line.
_PRIVATE = re.compile(r"\._|\.cli\b")


def needed(files: Dict[str, str]) -> Dict[str, str]:
    """Of all that was written, by path, the stubs of public modules and those they need.

    Any other private module is read from its source by whoever looks at it.
    """
    known = {_module(path): path for path in files if path.endswith(".pyi")}
    waiting = [name for name in known if not _PRIVATE.search(name)]
    found = set(waiting)
    while waiting:
        name = waiting.pop()
        path = known[name]
        package = name if path.endswith("__init__.pyi") else name.rpartition(".")[0]
        for other in _imported(files[path], package):
            # Its packages are read before a module.
            while other and other not in found:
                if other in known:
                    found.add(other)
                    waiting.append(other)
                other = other.rpartition(".")[0]
    kept = {known[name] for name in found}
    return {
        path: text for path, text in files.items() if path in kept or path not in known.values()
    }


def _imported(text: str, package: str) -> Iterator[str]:
    """What a stub imports that may be a module of this package."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ImportFrom):
            steps = package.split(".")[: len(package.split(".")) - node.level + 1]
            home = ".".join(
                [*(steps if node.level else []), *([node.module] if node.module else [])]
            )
            if home.partition(".")[0] == PACKAGE:
                yield home
                yield from (f"{home}.{alias.name}" for alias in node.names)


def _module(path: str) -> str:
    name = path[: -len(".pyi")].replace("/", ".")
    return name[: -len(".__init__")] if name.endswith(".__init__") else name
