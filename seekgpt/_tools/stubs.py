"""Writing ``stubs/``: one ``.pyi`` for each module, derived from declarations and source.

The stub of a declared module is the ``__init__.pyi`` of a folder, package or not: of a module
without a source file Pyright warns that it is missing, and a folder is one to it.
"""

from __future__ import annotations

import ast
import os
import shutil
from pathlib import Path
from typing import Any, Dict, List, Optional, Set, Tuple, Union

from .._runtime import library
from .._runtime.modules import _exports
from .._runtime.resources import doubled
from ..types import _WRITTEN
from .layout import laid_out
from .layout import module as layout_module
from .mirror import mirror
from .naming import Names, dunder_all
from .resourcestubs import (
    VIEWS,
    answers_module,
    attributes,
    resource_double,
    resource_module,
    resource_package,
    view_properties,
)
from .typehomes import gathered, separate
from .typestubs import (
    excuse,
    gathering_package,
    literals_module,
    overriding,
    pointing_module,
    type_package,
)

Folder = Union[str, "os.PathLike[str]"]
PACKAGE = "seekgpt"


def render(endpoints: Optional[Folder] = None) -> Dict[str, str]:
    """The text of every stub, by its path below the folder of stubs."""
    registry = library.registry_for(endpoints)
    files: Dict[str, str] = {f"{PACKAGE}/py.typed": ""}
    for module in library.modules():
        text = laid_out(pointing_module(module))
        own: Set[Tuple[str, str]] = set()
        if module in separate():
            own = overriding([module])
        files[_path(f"types.{module}", True)] = excuse(text, own)
    for package in _type_packages():
        text = laid_out(gathering_package(package, *_contents(package)))
        name = _path(f"types.{package}".rstrip("."), True)
        files[name] = excuse(text, overriding(gathered().get(package, [])))
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
    return files


def package_source(package: str) -> str:
    """The source of a package of types."""
    return type_package(package, *_contents(package))


def _contents(package: str) -> Tuple[List[str], Dict[str, str]]:
    """The packages right below a package of types, and what it exports."""
    written = {} if package else {name: f"{home}.{name}" for name, home in _WRITTEN.items()}
    return _type_packages()[package], {**_exports(package), **written}


def write(output: Folder, endpoints: Optional[Folder] = None) -> List[str]:
    """Write the stubs into a folder; the paths of those that changed."""
    root = Path(output)
    files = render(endpoints)
    changed = compare(root, files)
    shutil.rmtree(root / PACKAGE, ignore_errors=True)
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        with open(root / name, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
    return changed


def check(output: Folder, endpoints: Optional[Folder] = None) -> List[str]:
    """The paths of stubs in a folder that are not what would be written now."""
    return compare(Path(output), render(endpoints))


def run(out: Optional[Folder], endpoints: Optional[Folder] = None, check_only: bool = False) -> int:
    """The command: write, or with ``check_only`` tell what would change; the exit status."""
    folder = Path(out) if out is not None else Path("stubs")
    differing = check(folder, endpoints) if check_only else write(folder, endpoints)
    shown = differing[:20] + (
        [f"... and {len(differing) - 20} more"] if len(differing) > 20 else []
    )
    for name in shown:
        state = "differs; run python -m seekgpt stubs" if check_only else "written"
        print(f"{folder / name}: {state}")
    if not differing:
        print(f"{folder}: up to date")
    return 1 if check_only and differing else 0


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


def _type_packages() -> Dict[str, List[str]]:
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


def _by_hand(registry: Any) -> Dict[str, str]:
    """Stubs of the modules that have a source file."""
    root = Path(__file__).parent.parent
    files: Dict[str, str] = {}
    for path in sorted(root.rglob("*.py")):
        inner = path.relative_to(root).with_suffix("")
        parts = list(inner.parts)
        if parts == ["__init__"] or parts in (["types", "__init__"], ["resources", "__init__"]):
            continue
        is_package = parts[-1] == "__init__"
        module = ".".join(parts[:-1] if is_package else parts)
        tree = mirror(f"{PACKAGE}.{module}")
        if module == "client":
            tree = _with_resources(tree, registry)
        files[_path(module, is_package)] = layout_module(tree)
    files[_path("", True)] = laid_out(_package(registry))
    return files


def _with_resources(tree: ast.Module, registry: Any) -> ast.Module:
    """The clients' stub with the resources as properties of the two classes, and of their views."""
    names = Names(f"{PACKAGE}.client", False, ())
    views: List[str] = []
    for statement in tree.body:
        if isinstance(statement, ast.ClassDef) and statement.name in ("SeekGPT", "AsyncSeekGPT"):
            a = statement.name == "AsyncSeekGPT"
            lines = attributes(names, registry, registry.roots(), a, "")
            lines += view_properties(statement.name + view for view in VIEWS)
            cls = ast.parse("class _:\n" + "\n".join(lines)).body[0]
            assert isinstance(cls, ast.ClassDef)
            statement.body = [*_real(statement.body), *_verbs(names, a), *cls.body]
            for view in VIEWS:
                views += [f"@{names.typing('type_check_only')}", f"class {statement.name}{view}:"]
                views += attributes(names, registry, registry.roots(), a, view)
    imports = ast.parse("\n".join(names.imports())).body
    return ast.Module([*imports, *tree.body, *ast.parse("\n".join(views)).body], [])


_VERBS = """
class _:
    {w} get(self, path: str, *, cast_to: {T}, options: {O} = ..., stream: bool = False,
        stream_cls: {A} = None) -> {R}: ...
    {w} post(self, path: str, *, cast_to: {T}, body: {B} = None, content: {A} = None,
        options: {O} = ..., files: {A} = None, stream: bool = False,
        stream_cls: {A} = None) -> {R}: ...
    {w} patch(self, path: str, *, cast_to: {T}, body: {B} = None, content: {A} = None,
        files: {A} = None, options: {O} = ...) -> {R}: ...
    {w} put(self, path: str, *, cast_to: {T}, body: {B} = None, content: {A} = None,
        files: {A} = None, options: {O} = ...) -> {R}: ...
    {w} delete(self, path: str, *, cast_to: {T}, body: {B} = None, content: {A} = None,
        files: {A} = None, options: {O} = ...) -> {R}: ...
"""


def _verbs(names: Names, a: bool) -> List[ast.stmt]:
    """Requests to endpoints without a method give what they are cast to."""
    variable = names.use(f"{PACKAGE}._types", "ResponseT")
    text = _VERBS.format(
        w="async def" if a else "def",
        T=f"{names.typing('Type')}[{variable}]",
        R=variable,
        A=names.typing("Any"),
        B=f"{names.use(f'{PACKAGE}._types', 'Body')} | None",
        O=names.use(f"{PACKAGE}._http.options", "RequestOptions"),
    )
    cls = ast.parse(text).body[0]
    assert isinstance(cls, ast.ClassDef)
    return cls.body


def _real(body: List[ast.stmt]) -> List[ast.stmt]:
    return [s for s in body if not (isinstance(s, ast.Expr) and ast.unparse(s) == "...")]


def _package(registry: Any) -> str:
    """The stub of the package itself: public names, settings and resources of the module client."""
    from .. import _PUBLIC, __all__

    names = Names(PACKAGE, True, ())
    lines = []
    for name, home in _PUBLIC.items():
        if name in ("testing", "helpers"):
            continue  # they would make every check load the web server, or numpy, they are made of
        lines.append(
            f"from .{home} import {name} as {name}" if home else f"from . import {name} as {name}"
        )
    lines.append("from ._version import __title__ as __title__, __version__ as __version__")
    settings = [
        s
        for s in mirror(PACKAGE).body
        if isinstance(s, ast.AnnAssign) and not ast.unparse(s.target).startswith("_")
    ]
    body = [ast.unparse(s) for s in settings]
    for path in registry.roots():
        cls = names.use(f"{PACKAGE}.resources.{path}", registry.resource(path).class_name)
        body.append(f"{path}: {cls}")
    exported = ", ".join(repr(name) for name in __all__)
    anything = names.typing("Any")
    body = [b.replace(": Any", f": {anything}") for b in body]
    return "\n".join(
        [*lines, *names.imports(), f"__all__ = [{exported}]", "NoneType: type[None]", *body]
    )
