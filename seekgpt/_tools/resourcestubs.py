"""Stubs of the resource classes, each method spelled out in all its variants."""

from __future__ import annotations

from typing import Dict, List, Optional, Tuple

from .._runtime import signature
from .._runtime.flows import is_flow
from .._runtime.helpers import coloured, helper
from .._runtime.library import Registry
from .._runtime.resources import ROOT, class_name, offered
from .._sentinels import omit
from .._spec.expr import VARIABLE
from .._spec.model import Method, Parameter
from .naming import Names, relative

_OPTION_TYPES = {"extra_headers": "Headers", "extra_query": "Query", "extra_body": "Body"}


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


def view_properties(cls: str) -> List[str]:
    """The properties by which a client or resource has its views."""
    lines = []
    for view, mode in VIEWS.items():
        lines += ["    @property", f"    def with_{mode}_response(self) -> {cls}{view}: ..."]
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
    lines += view_properties(name)
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
    written = {p.name: _parameter(names, p) for p in signature.ordered(method)}
    for option in method.taken_options:
        written[option] = f"{option}: {_option(names, option)}"
    if stream is not None:
        kind, needed = stream
        left_out = names.use("seekgpt._sentinels", "Omit")
        written["stream"] = f"stream: {kind}" + ("" if needed else f" | {left_out} = ...")
        if needed:  # so it stands right behind those that are needed anyway
            written = {
                name: written[name]
                for name in sorted(written, key=lambda n: n not in [*method.required, "stream"])
            }
    order = signature.by_position(method, written)
    parts = ["self", *(written[name] for name in order)]
    parts.insert(1 + len(method.positional), "*")
    if parts[-1] == "*":
        parts.pop()
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


def _parameter(names: Names, parameter: Parameter) -> str:
    default = signature.default_of(parameter)
    if parameter.required:
        return f"{parameter.name}: {names.type(parameter.type, True)}"
    if default is not omit:
        return f"{parameter.name}: {names.type(parameter.type, True)} = {default!r}"
    left_out = names.use("seekgpt._sentinels", "Omit")
    return f"{parameter.name}: {names.optional(parameter.type, True, left_out)} = ..."


def _option(names: Names, option: str) -> str:
    if option == "timeout":
        not_given = names.use("seekgpt._sentinels", "NotGiven")
        return f"{names.use('seekgpt._types', 'TimeoutTypes')} | {not_given} = ..."
    kind = _OPTION_TYPES.get(option, "str")
    return f"{names.use('seekgpt._types', kind) if kind != 'str' else kind} | None = None"


def _result(names: Names, method: Method, a: bool) -> str:
    if method.returns == "bytes":
        return names.use("seekgpt._http.binary", "HttpxBinaryResponseContent")
    item = names.type(coloured(method.returns, a))
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
    if method.call and not is_flow(method):
        return "def", result
    return ("async def" if a else "def"), result
