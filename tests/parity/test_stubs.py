"""Every type of the recorded interface, as a type checker finds it in the stubs."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any, Dict, Iterator, Mapping, Set

import pytest

from .differences import undeclared

_STUBS = Path(__file__).resolve().parents[2] / "stubs"


def test_types_and_exports(surface: Dict[str, Any]) -> None:
    if not (_STUBS / "seekgpt" / "types").is_dir():
        pytest.skip("no stubs beside the package; `python -m seekgpt stubs` writes them")
    assert undeclared(_differences(surface["types"], surface["newest"])) == []


def _differences(types: Mapping[str, Any], newest: bool) -> Iterator[str]:
    modules: Dict[str, Dict[str, Any]] = {}

    def names(module: str) -> Dict[str, Any]:
        if module not in modules:
            modules[module] = _names(module)
        return modules[module]

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


def _names(module: str) -> Dict[str, Any]:
    """What a stub binds: classes and TypedDicts with their syntax tree, other names with None."""
    base = _STUBS.joinpath(*module.split("."))
    path = base.with_suffix(".pyi")
    if not path.is_file():
        path = base / "__init__.pyi"
    found: Dict[str, Any] = {}
    for node in ast.parse(path.read_text(encoding="utf-8")).body if path.is_file() else ():
        if isinstance(node, ast.ClassDef):
            found[node.name] = node
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            found.update({alias.asname or alias.name: None for alias in node.names})
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found[node.target.id] = node.value
        elif isinstance(node, ast.Assign):
            found.update({t.id: node.value for t in node.targets if isinstance(t, ast.Name)})
    return found


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
