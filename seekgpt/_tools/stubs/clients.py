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


_STREAMED = """
class _:
    @{overload}
    {w} {verb}(self, path: str, *, cast_to: {T}, {sent}options: {O} = ..., stream: bool = False,
        stream_cls: None = None) -> {R}: ...
    @{overload}
    {w} {verb}(self, path: str, *, cast_to: {T}, {sent}options: {O} = ...,
        stream: {Literal}[True], stream_cls: {Type}[{S}]) -> {S}: ...
    @{overload}
    {w} {verb}(self, path: str, *, cast_to: {T}, {sent}options: {O} = ...,
        stream: bool = False, stream_cls: {Type}[{S}]) -> {R} | {S}: ...
"""
_WHOLE = """
class _:
    {w} {verb}(self, path: str, *, cast_to: {T}, {sent}options: {O} = ...) -> {R}: ...
"""


def _verbs(names: Names, a: bool) -> List[ast.stmt]:
    """Requests to endpoints without a method give what they are cast to, or streams of it."""
    types = f"{PACKAGE}._types"
    result, kind = names.use(types, "ResponseT"), names.typing("Type")
    content = names.use(types, "AsyncContent" if a else "Content")
    sent = (
        f"body: {names.use(types, 'Body')} | None = None, content: {content} = None, "
        f"files: {names.use(types, 'RequestFiles')} | None = None, "
    )
    found: List[ast.stmt] = []
    for verb in ("get", "post", "patch", "put", "delete"):
        text = (_STREAMED if verb in ("get", "post") else _WHOLE).format(
            w="async def" if a else "def",
            verb=verb,
            sent="" if verb == "get" else sent,
            T=f"{kind}[{result}]",
            R=result,
            S=names.use(types, "StreamT"),
            Type=kind,
            Literal=names.typing("Literal"),
            overload=names.typing("overload"),
            O=names.use(f"{PACKAGE}._http.options", "RequestOptions"),
        )
        cls = ast.parse(text).body[0]
        assert isinstance(cls, ast.ClassDef)
        found += cls.body
    return found


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
    mirrored = mirror(PACKAGE).body
    settings = [
        s
        for s in mirrored
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
    said = {node.id for s in settings for node in ast.walk(s) if isinstance(node, ast.Name)}
    for statement in mirrored:
        if isinstance(statement, ast.ImportFrom):
            statement.names = [a for a in statement.names if (a.asname or a.name) in said]
            lines += [ast.unparse(statement)] * bool(statement.names)
    return "\n".join(
        [*lines, *names.imports(), f"__all__ = [{exported}]", "NoneType: type[None]", *body]
    )
