"""The stubs of what a program meets first: the clients, with their resources, and the package."""

from __future__ import annotations

import ast
from typing import Any, List

from ... import _PUBLIC, __all__
from .mirror import mirror
from .names import Names
from .resources import VIEWS, attributes, view_properties

PACKAGE = "seekgpt"


def with_resources(tree: ast.Module, registry: Any) -> ast.Module:
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


def package(registry: Any) -> str:
    """The stub of the package itself: public names, settings and resources of the module client."""
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
    taken = {*_PUBLIC, *(ast.unparse(s.target) for s in settings)}
    for path in registry.roots():
        if path in taken:
            continue  # one that a folder adds; the package has another of this name
        cls = names.use(f"{PACKAGE}.resources.{path}", registry.resource(path).class_name)
        body.append(f"{path}: {cls}")
    exported = ", ".join(repr(name) for name in __all__)
    anything = names.typing("Any")
    body = [b.replace(": Any", f": {anything}") for b in body]
    return "\n".join(
        [*lines, *names.imports(), f"__all__ = [{exported}]", "NoneType: type[None]", *body]
    )
