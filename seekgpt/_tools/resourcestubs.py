"""Stubs of the resource classes, each method spelled out in all its variants."""

from __future__ import annotations

import ast
import inspect
import textwrap
from typing import Any, Dict, List, Optional, Tuple

from .._runtime import signature
from .._runtime.helpers import helper
from .._runtime.library import Registry
from .._runtime.resources import ROOT, class_name, offered
from .._spec.expr import VARIABLE
from .._spec.model import Method, Parameter
from .mirror import default_of, imports_of
from .naming import Names, relative

_OPTION_TYPES = {
    "extra_headers": ("seekgpt._types", "Headers", "None"),
    "extra_query": ("seekgpt._types", "Query", "None"),
    "extra_body": ("seekgpt._types", "Body", "None"),
    "idempotency_key": ("", "str", "None"),
}


def resource_module(registry: Registry, path: str) -> str:
    """The source of a resource's module: its classes, blocking and async, and their views."""
    spec = registry.resource(path)
    own = [class_name(spec.class_name, a) + view for a in (False, True) for view in ("", *VIEWS)]
    children = registry.children(path)
    names = Names(f"{ROOT}.{path}", bool(children), own)
    blocks = []
    for asynchronous in (False, True):
        blocks.append(_resource(names, registry, path, asynchronous))
        blocks += [_view(names, registry, path, asynchronous, view) for view in VIEWS]
    more = offered(registry, path)
    lines = [
        f"from {relative(f'seekgpt._helpers.{home}', names.package)} import {name} as {name}"
        for name, home in more.items()
    ]
    public = {class_name(spec.class_name, a) for a in (False, True)} | set(below(registry, path))
    exported = ", ".join(f'"{name}"' for name in sorted(public | set(more)))
    return "\n".join([*lines, *names.imports(), f"__all__ = [{exported}]", *blocks])


def resource_double(registry: Registry, path: str) -> str:
    """The source of the second module of a package of resources: the same names."""
    spec = registry.resource(path)
    own = {class_name(spec.class_name, a) for a in (False, True)} | set(offered(registry, path))
    names = sorted(own)
    exported = ", ".join(f'"{name}"' for name in names)
    imported = ", ".join(f"{name} as {name}" for name in names)
    return f"from . import {imported}\n__all__ = [{exported}]"


def below(registry: Registry, path: str) -> List[str]:
    """The classes of the resources right below one."""
    children = [f"{path}.{child}" for child in registry.children(path)]
    found = [registry.resource(child).class_name for child in children]
    return [class_name(name, a) for name in found for a in (False, True)]


#: The views of a resource, and the modes of their methods.
VIEWS: Dict[str, str] = {"WithRawResponse": "raw", "WithStreamingResponse": "streaming"}


def resource_package(registry: Registry, path: str) -> str:
    """The names a package of resources offers of the modules below it."""
    lines = []
    for child in registry.children(path) if path else registry.roots():
        full = f"{path}.{child}" if path else child
        spec = registry.resource(full)
        for a in (False, True):
            name = class_name(spec.class_name, a)
            lines.append(f"from .{child} import {name} as {name}")
    return "\n".join(lines)


def attributes(names: Names, registry: Registry, paths: List[str], a: bool, view: str) -> List[str]:
    """The properties by which a client or resource has others."""
    lines = []
    for path in paths:
        spec = registry.resource(path)
        cls = names.use(f"{ROOT}.{path}", class_name(spec.class_name, a) + view)
        name = path.rpartition(".")[2]
        lines += ["    @property", f"    def {name}(self) -> {cls}:"]
        lines.append(f"        {spec.summary!r}" if spec.summary and not view else "        ...")
    return lines


def _resource(names: Names, registry: Registry, path: str, a: bool) -> str:
    spec = registry.resource(path)
    name = class_name(spec.class_name, a)
    base = names.use("seekgpt._runtime.resources", "AsyncAPIResource" if a else "SyncAPIResource")
    lines = [f"class {name}({base}):"]
    if spec.summary:
        lines.append(f"    {spec.summary!r}")
    below = [f"{path}.{child}" for child in registry.children(path)]
    lines += attributes(names, registry, below, a, "")
    for view in VIEWS:
        mode = "with_raw_response" if VIEWS[view] == "raw" else "with_streaming_response"
        lines += ["    @property", f"    def {mode}(self) -> {name}{view}: ..."]
    for method in registry.methods(path):
        lines += _method(names, registry.method(path, method), a, "parsed")
    return "\n".join(lines)


def _view(names: Names, registry: Registry, path: str, a: bool, view: str) -> str:
    spec = registry.resource(path)
    only = names.typing("type_check_only")
    lines = [f"@{only}", f"class {class_name(spec.class_name, a)}{view}:"]
    below = [f"{path}.{child}" for child in registry.children(path)]
    lines += attributes(names, registry, below, a, view)
    for name in registry.methods(path):
        method = registry.method(path, name)
        if not method.call and not method.manager:
            lines += _method(names, method, a, VIEWS[view])
    return "\n".join(lines if len(lines) > 2 else [*lines, "    ..."])


def _method(names: Names, method: Method, a: bool, mode: str) -> List[str]:
    if method.call:
        return _python(names, method, a)
    if method.manager:
        return _managed(names, method, a)
    if method.stream is None:
        return _signature(names, method, a, mode, None, _result(names, method, a))
    stream = f"{_stream(names, a)}[{names.type(method.stream)}]"
    plain = _result(names, method, a)
    literal = names.typing("Literal")
    flag = next(p for p in method.parameters if p.name == "stream")
    off = f"{literal}[False]" + (" | None" if flag.nullable else "")
    cases = [(off, plain, False), (f"{literal}[True]", stream, True)]
    cases.append(("bool", f"{plain} | {stream}", True))
    overload = names.typing("overload")
    lines: List[str] = []
    for kind, result, needed in cases:
        lines.append(f"    @{overload}")
        lines += _signature(names, method, a, mode, (kind, needed), result)
    return lines


def _managed(names: Names, method: Method, a: bool) -> List[str]:
    """A method that returns a context manager; its variable is that of the manager's class."""
    home = method.manager.partition(":")[0]
    cls = helper(method.manager, "Async" if a else "")
    known = names.use(home if "." in home else f"seekgpt._helpers.{home}", cls.__name__)
    before, parameters = names.variable, getattr(cls, "__parameters__", ())
    if parameters:
        names.variable = (parameters[0].__module__, parameters[0].__name__)
        known = f"{known}[{names.type(VARIABLE)}]"
    lines = _signature(names, method, a, "parsed", None, known)
    names.variable = before
    return lines


def _signature(
    names: Names,
    method: Method,
    a: bool,
    mode: str,
    stream: Optional[Tuple[str, bool]],
    result: str,
) -> List[str]:
    omit = names.use("seekgpt._sentinels", "Omit")
    parts, keyword = ["self"], False
    parameters = signature.ordered(method)
    if stream is not None and stream[1]:
        parameters = sorted(
            parameters,
            key=lambda p: (p.name not in method.positional, not p.required, p.name != "stream"),
        )
        parameters.sort(key=lambda p: p.name not in method.positional)
    for parameter in parameters:
        if not keyword and parameter.name not in method.positional:
            parts.append("*")
            keyword = True
        if parameter.name == "stream" and stream is not None:
            parts.append(f"stream: {stream[0]}" + ("" if stream[1] else f" | {omit} = ..."))
        else:
            parts.append(_parameter(names, parameter, omit))
    if not keyword:
        parts.append("*")
    for option in ("extra_headers", "extra_query", "extra_body"):
        parts.append(
            f"{option}: {names.use('seekgpt._types', _OPTION_TYPES[option][1])} | None = None"
        )
    timeout = names.use("seekgpt._types", "TimeoutTypes")
    parts.append(f"timeout: {timeout} | {names.use('seekgpt._sentinels', 'NotGiven')} = ...")
    if "idempotency_key" in signature.options(method):
        parts.append("idempotency_key: str | None = None")
    word, returned = _variant(names, method, a, mode, result)
    lines = []
    if method.deprecated:
        why = method.deprecated if isinstance(method.deprecated, str) else "it may go away"
        lines.append(f"    @{names.typing('deprecated')}({why!r})")
    lines.append(f"    {word} {method.name}({', '.join(parts)}) -> {returned}:")
    doc = signature.document(method) if mode == "parsed" else ""
    if doc:
        lines.append(f"        {doc!r}")
    else:
        lines.append("        ...")
    return lines


def _parameter(names: Names, parameter: Parameter, omit: str) -> str:
    if parameter.required:
        return f"{parameter.name}: {names.type(parameter.type, True)}"
    return f"{parameter.name}: {names.optional(parameter.type, True, omit)} = ..."


def _result(names: Names, method: Method, a: bool) -> str:
    if method.returns == "bytes":
        return names.use("seekgpt._http.binary", "HttpxBinaryResponseContent")
    item = names.type(method.returns)
    if method.page:
        style = "".join(word.capitalize() for word in method.page.split("_"))
        return f"{names.use('seekgpt.pagination', ('Async' if a else 'Sync') + style)}[{item}]"
    return item


def _stream(names: Names, a: bool) -> str:
    return names.use("seekgpt._http.stream", "AsyncStream" if a else "Stream")


def _variant(names: Names, method: Method, a: bool, mode: str, result: str) -> Tuple[str, str]:
    """How a method is defined in a mode, and what it returns."""
    home = "seekgpt._http.response"
    if mode == "raw":
        return ("async def" if a else "def"), f"{names.use(home, 'LegacyAPIResponse')}[{result}]"
    if mode == "streaming":
        kind = "Async" if a else ""
        response = names.use(home, f"{kind}APIResponse")
        manager = names.use(home, f"{kind}ResponseContextManager")
        return "def", f"{manager}[{response}[{result}]]"
    if method.manager:
        return "def", result
    if a and method.page:
        item = names.type(method.returns)
        return "def", f"{names.use('seekgpt.pagination', 'AsyncPaginator')}[{item}, {result}]"
    return ("async def" if a else "def"), result


def _python(names: Names, method: Method, a: bool) -> List[str]:
    """A method written in Python, with the signature it has there."""
    function = helper(method.call, "async_" if a else "")
    source = textwrap.dedent(inspect.getsource(function))
    node = ast.parse(source).body[0]
    assert isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    for found in ast.walk(node.args):
        if isinstance(found, ast.arg) and found.annotation is not None:
            _qualify(names, found.annotation, function)
    if node.returns is not None:
        _qualify(names, node.returns, function)
    node.name = method.name
    node.args.defaults = [default_of(d) for d in node.args.defaults]
    node.args.kw_defaults = [None if d is None else default_of(d) for d in node.args.kw_defaults]
    doc = ast.get_docstring(node)
    node.body = [ast.Expr(ast.Constant(doc if doc else ...))]
    node.args.args[0].annotation = None
    return textwrap.indent(ast.unparse(ast.fix_missing_locations(node)), "    ").splitlines()


def _qualify(names: Names, annotation: ast.expr, function: Any) -> None:
    """Import what an annotation names from where the function's module has it."""
    known = imports_of(function.__module__)
    for found in ast.walk(annotation):
        if isinstance(found, ast.Name) and found.id in known:
            home, name = known[found.id]
            found.id = names.use(home, name)
