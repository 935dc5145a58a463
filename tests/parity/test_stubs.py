"""Every type of the recorded interface, as a type checker finds it in the stubs."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any, Dict, Iterator, Mapping, Set, Tuple

import pytest

from .differences import undeclared

_STUBS = Path(__file__).resolve().parents[2] / "stubs"


def test_types_and_exports(surface: Dict[str, Any]) -> None:
    if not (_STUBS / "seekgpt" / "types").is_dir():
        pytest.skip("no stubs beside the package; `python -m seekgpt stubs` writes them")
    assert undeclared(_differences(surface["types"], surface["newest"])) == []


def _differences(types: Mapping[str, Any], newest: bool) -> Iterator[str]:
    names = _Stubs().names
    for full, wanted in types.items():
        module, _, name = full.rpartition(".")
        found = names(module)
        if name not in found:
            yield f"{'stub-alias' if wanted['kind'] == 'alias' else 'name'}:{full}"
        elif wanted["kind"] in ("model", "typeddict"):
            own = _fields(found, name)
            if own is not None:  # else it is an alias, or has bases in other modules
                gone = set(wanted["fields"]) - own
                new = own - set(wanted["fields"]) if newest else set()
                yield from (f"field:{full}.{key}" for key in sorted(gone | new))
        for export in wanted["exported"]:
            package, _, exported = export.rpartition(".")
            if exported not in names(package):
                yield f"stub-export:{export}"


class _Stubs:
    """What stubs bind: classes with their syntax tree, aliases with their value, others with None.

    The stub of a module points to what stands in its package's: by importing it, by an alias of
    a member of a private class, or by a TypedDict that adds nothing to such a member.
    """

    def __init__(self) -> None:
        self._modules: Dict[str, Dict[str, Any]] = {}

    def names(self, module: str) -> Dict[str, Any]:
        if module not in self._modules:
            found = self._modules[module] = {}
            base = _STUBS.joinpath(*module.split("."))
            path, package = base.with_suffix(".pyi"), module.rpartition(".")[0]
            if not path.is_file():
                path, package = base / "__init__.pyi", module
            tree = ast.parse(path.read_text(encoding="utf-8")) if path.is_file() else ast.Module()
            for node in getattr(tree, "body", ()):
                found.update(self._bound(node, package))
            for name in list(found):
                found[name] = _pointed(found, name)
        return self._modules[module]

    def _bound(self, node: ast.stmt, package: str) -> Iterator[Tuple[str, Any]]:
        if isinstance(node, ast.ClassDef):
            yield node.name, node
        elif isinstance(node, ast.Import):
            yield from ((alias.asname or alias.name, None) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            parts = package.split(".")
            above = ".".join(parts[: len(parts) - node.level + 1])
            home = f"{above}.{node.module or ''}".rstrip(".") if node.level else ""
            known = self.names(home) if home.startswith("seekgpt.types") else {}
            yield from ((alias.asname or alias.name, known.get(alias.name)) for alias in node.names)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id, node.value
        elif isinstance(node, ast.Assign):
            yield from ((t.id, node.value) for t in node.targets if isinstance(t, ast.Name))


def _pointed(found: Mapping[str, Any], name: str) -> Any:
    """A class or value, or what it points to in a private class."""
    node = found[name]
    target = node
    if isinstance(node, ast.ClassDef) and len(node.bases) == 1 and len(node.body) == 1:
        target = node.bases[0]
    if isinstance(target, ast.Attribute) and isinstance(target.value, ast.Name):
        space = found.get(target.value.id)
        if isinstance(space, ast.ClassDef):
            members = {n.name: n for n in space.body if isinstance(n, ast.ClassDef)}
            return members.get(target.attr)
    return node


def _fields(found: Mapping[str, Any], name: str) -> Any:
    """The fields of a class with those of its bases; None when they cannot all be seen here."""
    node = found[name]
    if isinstance(node, ast.Call) and len(node.args) == 2 and isinstance(node.args[1], ast.Dict):
        return {key.value for key in node.args[1].keys if isinstance(key, ast.Constant)}
    if not isinstance(node, ast.ClassDef):
        return None
    fields: Set[str] = set()
    for base in node.bases:
        text = base.id if isinstance(base, ast.Name) else getattr(base, "attr", "")
        if isinstance(found.get(text), ast.ClassDef):
            fields |= _fields(found, text) or set()
        elif text not in ("BaseModel", "TypedDict", "_BaseModel"):
            return None
    body = [
        n.target.id
        for n in node.body
        if isinstance(n, ast.AnnAssign) and isinstance(n.target, ast.Name)
    ]
    return fields | set(body)
