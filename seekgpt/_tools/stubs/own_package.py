"""The stubs of a package that is an API of its own: they stand beside its declarations.

They are written like the sources of modules, each with its own types, and then moved: what they
import of this library, they import by its full name.
"""

from __future__ import annotations

import ast
from typing import Any, Dict, Iterable, List, Tuple

from ..._runtime import library
from ..._spec.model import RESOURCES, TYPES
from .homes import own_module
from .layout import check_python, laid_out
from .names import Names, dunder_all
from .packages import contents, type_packages
from .resources import (
    VIEWS,
    answers_module,
    attributes,
    resource_module,
    resource_package,
    view_properties,
)
from .types import type_module, type_package

_BASES = ("DeclaredClient", "AsyncDeclaredClient")


def package_stubs(client: Any, package: str) -> Dict[str, str]:
    """The text of every stub of a package, by its path in the package."""
    check_python()
    registry, _ = client._attached
    [store] = registry.stores
    home = library.home_of(store)
    moved = _Moved(package, home)
    files = {
        "py.typed": "",
        "__init__.pyi": moved.text(_clients(client, registry, package), "", True),
    }
    for module in store.modules:
        inner = f"types.{module[len(home) + 1 :]}"
        files[_path(inner, True)] = moved.text(type_module(module, own_module, True), inner, True)
    for below in type_packages():
        if below == home or below.startswith(f"{home}."):
            inner = f"types{below[len(home) :]}"
            source = type_package(below, *contents(below))
            files[_path(inner, True)] = moved.text(source, inner, True)
    for path in registry.paths:
        source = resource_module(registry, path, own_module, True)
        if registry.children(path):
            source = "\n".join([resource_package(registry, path), source])
        inner = f"resources.{path}"
        files[_path(inner, True)] = moved.text(source, inner, True)
    if registry.paths:
        files[_path("resources", True)] = ""
        files[_path("resources._answers")] = moved.text(
            answers_module(registry), "resources._answers", False
        )
    return files


def _path(inner: str, is_package: bool = False) -> str:
    text = inner.replace(".", "/")
    return f"{text}/__init__.pyi" if is_package else f"{text}.pyi"


class _Moved:
    """Modules written as if they stood in this library, moved to a package."""

    def __init__(self, package: str, home: str) -> None:
        self._package = package
        types = f"{TYPES}.{home}" if home else TYPES
        self._to = {types: f"{package}.types", RESOURCES: f"{package}.resources"}

    def text(self, source: str, inner: str, is_package: bool) -> str:
        """A module whose imports are by full names, or of its neighbours."""
        tree = ast.parse(source)
        name = f"{self._package}.{inner}".rstrip(".")
        here = next((old for old, new in self._to.items() if f"{name}.".startswith(f"{new}.")), "")
        was = here + name[len(self._to[here]) :] if here else "seekgpt"
        steps = was.split(".") if is_package else was.split(".")[:-1]
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.level:
                above = steps[: len(steps) - node.level + 1]
                node.module = self._moved(
                    ".".join([*above, *([node.module] if node.module else [])])
                )
                node.level = 0
            elif isinstance(node, ast.ImportFrom) and node.module:
                node.module = self._moved(node.module)
        return laid_out(ast.unparse(tree))

    def _moved(self, module: str) -> str:
        for old, new in self._to.items():
            if f"{module}.".startswith(f"{old}."):
                return new + module[len(old) :]
        return module


def _clients(client: Any, registry: Any, package: str) -> str:
    """The source of the package itself: its two clients, with their resources and keys."""
    names = Names("seekgpt", True, ("Client", "AsyncClient", "types"))
    blocks: List[str] = []
    for a, name in enumerate(("Client", "AsyncClient")):
        for view in VIEWS:
            blocks.append(f"@{names.typing('type_check_only')}")
            blocks.append(f"class {name}{view}:")
            blocks += attributes(names, registry, registry.roots(), bool(a), view) or ["    ..."]
    for a, base in reversed(list(enumerate(_BASES))):
        name = "AsyncClient" if a else "Client"
        blocks.append(f"class {name}({names.use('seekgpt.declared', base)}):")
        blocks += _making(names, client, bool(a))
        if not a:
            shared = f"{names.use('typing', 'ClassVar')}[{names.typing('Type')}[AsyncClient]]"
            blocks.append(f"    AsyncClient: {shared}")
        blocks += view_properties(name + view for view in VIEWS)
        blocks += attributes(names, registry, registry.roots(), bool(a), "")
    public = dunder_all(["AsyncClient", "Client", "types"])
    return "\n".join([*names.imports(), f"from {package} import types as types", public, *blocks])


def _making(names: Names, client: Any, a: bool) -> Iterable[str]:
    """How a client is made, its keys by their names."""
    anything, optional = names.typing("Any"), names.typing("Optional")
    mapping = names.use("typing", "Mapping")
    url = names.use("httpx", "URL")
    left_out = names.use("seekgpt._sentinels", "NotGiven")
    times = f"{names.use('seekgpt._types', 'TimeoutTypes')} | {left_out}"
    key = f"{optional}[str | tuple[str, str]]"
    parameters: List[Tuple[str, str]] = [(name, f"{key} = None") for name in client._keys]
    parameters += [
        ("base_url", f"str | {url} | None = None"),
        ("timeout", f"{times} = ..."),
        ("max_retries", f"{optional}[int] = None"),
        ("default_headers", f"{optional}[{mapping}[str, {anything}]] = None"),
        ("default_query", f"{optional}[{mapping}[str, object]] = None"),
        ("http_client", f"{anything} = None"),
        ("transport", f"{anything} = None"),
    ]
    yield "    def __init__(self, *, "
    yield "        " + ", ".join(f"{name}: {kind}" for name, kind in parameters) + ","
    yield f"        **more: {anything}) -> None: ..."
