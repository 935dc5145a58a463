"""Names of httpx in stubs, imported from the modules that define them.

The package gathers its names with ``import *``, so pyright reads every one of its modules as soon
as a stub says ``httpx.Timeout``; importing that from its module takes a tenth off the check of a
small program. Users see no difference: the classes are the same.
"""

from __future__ import annotations

import ast
from functools import lru_cache
from pathlib import Path
from typing import Dict, List

import httpx


@lru_cache(maxsize=None)
def homes() -> Dict[str, str]:
    """The module that defines each public name of httpx."""
    root, found = Path(str(httpx.__file__)).parent, {}
    for path in sorted(root.rglob("_*.py")):
        module = ".".join(["httpx", *path.relative_to(root).with_suffix("").parts])
        if path.name != "__init__.py":
            for statement in ast.parse(path.read_text(encoding="utf-8")).body:
                if isinstance(statement, ast.ClassDef):
                    found[statement.name] = module
    return {name: home for name, home in found.items() if name in httpx.__all__}


class _Direct(ast.NodeTransformer):
    def __init__(self) -> None:
        self.used: Dict[str, str] = {}

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        home = homes().get(node.attr)
        if home and isinstance(node.value, ast.Name) and node.value.id == "httpx":
            self.used[node.attr] = home
            return ast.copy_location(ast.Name(f"Httpx{node.attr}", node.ctx), node)
        return self.generic_visit(node)


def direct(body: List[ast.stmt]) -> List[ast.stmt]:
    """A stub that takes classes of httpx from their own modules."""
    transformer = _Direct()
    body = [transformer.visit(statement) for statement in body]
    imports = [
        ast.ImportFrom(home, [ast.alias(name, f"Httpx{name}")], 0)
        for name, home in sorted(transformer.used.items())
    ]
    return [*imports, *body]
