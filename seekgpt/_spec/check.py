"""The rules that declarations must keep beyond their grammar."""

from __future__ import annotations

import keyword
import re
from typing import Callable, Dict, Iterator, List, Optional, Sequence, Set, Tuple, Union

import attrs

from .declaration import ENCODINGS, HTTP_METHODS, ONLY, PAGES, SECURITY, STYLES
from .defaults import unknown_schemes
from .expr import VARIABLE, Node, children, is_generic, is_written
from .faults import DeclarationError, Fault
from .model import OPTIONS, Alias, Class, Method, Parameter, Websocket
from .resolve import Api, Base, resolve
from .sources import read, read_defaults
from .unions import all_fields, distinguishable, literal_values, variants

#: Attributes of every resource; no method may be called like one.
_RESOURCE_ATTRIBUTES = ("with_raw_response", "with_streaming_response")
_ROUTE_PARAMETER = re.compile(r"\{([^{}]*)\}")
_ROUTE = re.compile(r"/[^\s{}]*(?:\{[^\s{}]+\}[^\s{}]*)*")
#: What is said of an HTTP operation only, and means nothing for a method in Python.
_OF_HTTP = ("adapt", "stream", "page", "headers")

Report = Callable[[Tuple[str, ...], str], None]


def load(folder: str, base: Optional[Base] = None) -> Api:
    """Read, resolve and check a folder of declarations, on top of ``base`` when given.

    Raises:
        DeclarationError: with every fault found.
    """
    api, faults = examine(folder, base)
    if faults:
        raise DeclarationError(faults)
    return api


def examine(folder: str, base: Optional[Base] = None) -> Tuple[Api, List[Fault]]:
    """Like `load`, but return the faults, sorted by place."""
    sources, faults = read(folder)
    defaults, more = read_defaults(folder)
    api = resolve(sources, base, defaults)
    faults = [*faults, *more, *api.faults]
    if not faults:
        own = {source.part for source in sources}
        _check(api, own)
        faults = api.faults
    return api, sorted(set(faults), key=attrs.astuple)


def _check(api: Api, parts: Set[str]) -> None:
    for part in sorted(parts):
        for path, method in api.parts[part].methods.items():
            _check_method(api, method, _at(api, path))
        for module, types in api.parts[part].types.items():
            for name, spec in types.items():
                _check_type(api, f"{module}.{name}", spec)


def _at(api: Api, origin: str) -> Report:
    return lambda key, message: api.fault(origin, key, message)


def _check_method(api: Api, method: Method, report: Report) -> None:
    _check_name(method.name, (), report)
    resource = api.resources[method.resource]
    if method.name in resource.children:
        report((), f"the resource {method.path} has this name already; expected another name")
    if method.name in _RESOURCE_ATTRIBUTES:
        report((), "every resource has an attribute of this name; expected another name")
    if method.manager:
        if not method.adapt or not method.like:
            report(
                ("manager",),
                "expected 'like', the method to call, and 'adapt', which says what to make of it",
            )
    elif bool(method.call) == bool(method.verb):
        report(
            (), "expected either 'http' (like \"GET /files\") or 'call' (like \"module:function\")"
        )
    _check_variable(api, method, report)
    _check_names(method, report)
    if method.websocket is not None and not method.call:
        report(("websocket",), "only a method in Python opens one; expected it away, or 'call'")
    if method.call:
        _check_python(api, method, report)
    elif method.verb:
        _check_http(api, method, report)


def _check_names(method: Method, report: Report) -> None:
    seen: Set[str] = set()
    keys: Dict[Tuple[str, str], str] = {}
    for parameter in method.parameters:
        wire = (parameter.place, parameter.key)
        if wire in keys:
            message = f"sent as {parameter.key!r}, as {keys[wire]!r} is; expected another alias"
            report((parameter.place, parameter.name), message)
        keys[wire] = parameter.name
        key = (parameter.place, parameter.name)
        _check_name(parameter.name, key, report)
        if parameter.name in seen:
            report(key, "declared twice, in two places; expected one")
        if parameter.name in OPTIONS or parameter.name == "self":
            report(key, "every method takes an argument of this name; expected another name")
        seen.add(parameter.name)
    known = {*seen, *method.taken_options, *_ROUTE_PARAMETER.findall(method.route)}
    for name in method.positional:
        if name not in known:
            report(("positional",), f"{name!r} is no parameter; expected one of the method's")
    needed = [name in method.required for name in method.positional]
    if sorted(needed, reverse=True) != needed:
        report(("positional",), "expected what is always needed before what may be left out")


def _check_python(api: Api, method: Method, report: Report) -> None:
    if not is_written(method.call):
        report(("call",), f"{method.call!r} names no function; expected 'module:function'")
    for key in _OF_HTTP:
        if getattr(method, key):
            report((key,), "only an HTTP operation has this; expected it away, or 'http'")
    for name in method.options:
        if name not in OPTIONS:
            report(("options",), f"{name!r} is no option; expected {_either(OPTIONS)}")
    if method.websocket is not None:
        _check_websocket(api, method, method.websocket, report)


def _check_websocket(api: Api, method: Method, websocket: Websocket, report: Report) -> None:
    if not _ROUTE.fullmatch(websocket.path) or _ROUTE_PARAMETER.search(websocket.path):
        problem = f"{websocket.path!r} is no path; expected one like '/realtime'"
        report(("websocket", "path"), problem)
    if method.returns[0] != "python":
        problem = "a websocket is opened by a class in Python; expected python['module:Class']"
        report(("returns",), problem)
    for key in ("sends", "receives"):
        found = list(variants(getattr(websocket, key), api.lookup))
        if not found:
            report(("websocket", key), "expected the class of an event, or a union of such classes")
        for ref in found:
            kind, _ = all_fields(ref, api.lookup).get("type", ("None", False))
            if not literal_values(kind, api.lookup):
                problem = f"{ref} does not say which event it is; expected a Literal as its 'type'"
                report(("websocket", key), problem)
    for kind, problem in _unspeakable(api, websocket):
        report(("websocket", "sends"), f"the event {kind!r} {problem}")


def _unspeakable(api: Api, websocket: Websocket) -> Iterator[Tuple[str, str]]:
    """The events that cannot be methods of a connection, and why."""
    fields = [all_fields(ref, api.lookup) for ref in variants(websocket.sends, api.lookup)]
    types = [literal_values(each["type"][0], api.lookup) for each in fields if "type" in each]
    kinds = sorted(str(kind) for found in types for kind in found)
    for kind in kinds:
        if not all(part.isidentifier() and not keyword.iskeyword(part) for part in kind.split(".")):
            yield kind, "is no path of names in Python; expected one like 'response.create'"
        if any(other.startswith(f"{kind}.") for other in kinds):
            yield kind, "is the beginning of others, too; expected types that are not"


def _check_http(api: Api, method: Method, report: Report) -> None:
    _check_route(method, report)
    _check_parameters(method, report)
    _check_declared(("returns",), method.returns, report)
    for parameter in method.parameters:
        _check_declared((parameter.place, parameter.name), parameter.type, report)
    if method.options:
        report(("options",), "every HTTP operation takes them all; expected it away, or 'call'")
    for key, value, allowed in (
        ("encoding", method.encoding, ENCODINGS),
        ("page", method.page or PAGES[0], PAGES),
    ):
        if value not in allowed:
            report((key,), f"{value!r} is unknown; expected {_either(allowed)}")
    _check_security(api, method, report)
    if method.stream is not None:
        flag = next((p for p in method.parameters if p.name == "stream"), None)
        always = flag is None and method.returns == "None"
        if not always and (flag is None or flag.required or "bool" not in _members(flag.type)):
            report(
                ("stream",),
                'needs a parameter that turns it on; expected stream = "bool = False", or no '
                "'returns' for an answer that is always a stream",
            )
    if method.page in PAGES:
        _check_page(api, method, report)


def _check_variable(api: Api, method: Method, report: Report) -> None:
    """A class that is given by a caller stands for the type variable; no class is ever sent."""
    bound = False
    for parameter in method.parameters:
        key = (parameter.place, parameter.name)
        _check_arguments(api, parameter.type, key, report)
        bound = bound or is_generic(parameter.type)
        if any(node[0] == "type" for node in _all_nodes(parameter.type)) and not (
            method.adapt or method.call
        ):
            report(key, "a class cannot be sent; expected 'adapt', which makes something of it")
    for name, node in (("returns", method.returns), ("stream", method.stream)):
        if node is not None:
            _check_arguments(api, node, (name,), report)
            if is_generic(node) and not bound:
                report((name,), 'nothing says what T is; expected a parameter like "type[T] = ..."')


def _check_arguments(api: Api, node: Node, key: Tuple[str, ...], report: Report) -> None:
    """A generic type is of something, and no other is."""
    for inner in _all_nodes(node):
        if inner[0] != "ref" or isinstance(inner, str):
            continue
        target, name = api.lookup(inner[1]), inner[1].rpartition(".")[2]
        if target.generic and len(inner) != 3:
            report(key, f"{name} is generic; expected {name}[T], or another type in place of T")
        elif not target.generic and len(inner) > 2:
            report(key, f"{name} is not generic; expected {name} alone")


def _all_nodes(node: Node) -> Iterator[Node]:
    yield node
    for child in children(node):
        yield from _all_nodes(child)


def _check_route(method: Method, report: Report) -> None:
    if method.verb not in HTTP_METHODS:
        report(("http",), f"{method.verb!r} is no HTTP method; expected {_either(HTTP_METHODS)}")
    if not _ROUTE.fullmatch(method.route):
        report(("http",), f"{method.route!r} is no path; expected one like '/files/{{file_id}}'")
    declared = {p.key: p.name for p in method.parameters if p.place == "path"}
    named = _ROUTE_PARAMETER.findall(method.route)
    for key in named:
        if key not in declared:
            report(("http",), f'{{{key}}} is not declared; expected path = {{ {key} = "str" }}')
    for key, name in declared.items():
        if key not in named:
            report(("path", name), f"not in the path; expected {{{key}}} in {method.route!r}")


def _check_parameters(method: Method, report: Report) -> None:
    for parameter in method.parameters:
        key = (parameter.place, parameter.name)
        if parameter.place == "argument" and parameter.name != "stream":
            report(key, "sent nowhere; expected it under 'query', 'header' or 'body', or 'call'")
        styles = STYLES.get(parameter.place, ())
        if parameter.style and parameter.style not in styles:
            known = _either(styles) if styles else "none here"
            report((*key, "style"), f"{parameter.style!r} is unknown; expected {known}")
        if parameter.whole and (parameter.place != "body" or len(_sent(method)) > 1):
            report((*key, "whole"), "all of a body is one parameter of it; expected no others")
        if parameter.place == "path" and not parameter.required:
            report(key, "part of the path, so always needed; expected a type without a default")
        if _is_file(parameter) and method.encoding != "multipart" and not method.media:
            report(key, "a file needs encoding = \"multipart\", or as a whole body its 'media'")


def _check_security(api: Api, method: Method, report: Report) -> None:
    if not isinstance(method.security, str):
        for problem in unknown_schemes(method.security, api.defaults.schemes):
            report(("security",), problem)
    elif method.security not in SECURITY:
        expected = f"expected {_either(SECURITY)}, or a list of schemes"
        report(("security",), f"{method.security!r} is unknown; {expected}")


def _sent(method: Method) -> List[Parameter]:
    return [parameter for parameter in method.parameters if parameter.place == "body"]


def _is_file(parameter: Parameter) -> bool:
    return "FileTypes" in _all_nodes(parameter.type)


def _check_declared(key: Tuple[str, ...], node: Node, report: Report) -> None:
    """What goes over the wire needs a declared type."""
    if any(inner[0] == "python" for inner in _all_nodes(node)):
        report(key, "python[...] is for methods with 'call'; expected a declared type")


def _check_page(api: Api, method: Method, report: Report) -> None:
    """A page style needs the parameter that asks for the next page, and what to fill it with."""
    names = [p.name for p in method.parameters if p.place == "query"]
    if method.page != "page" and "after" not in names:
        report(
            ("page",),
            f"{method.page!r} asks for the next page with 'after'; expected it in 'query'",
        )
    if method.page == "cursor_page":
        for ref in variants(method.returns, api.lookup):
            if "id" not in all_fields(ref, api.lookup):
                message = f"'cursor_page' continues after the last item's id, but {ref} has no 'id'"
                report(("page",), f"{message}; expected another page style")


def _check_type(api: Api, ref: str, spec: Union[Class, Alias]) -> None:
    report = _at(api, ref)
    if ref.rpartition(".")[2] == VARIABLE:
        report((), f"{VARIABLE} is the type variable; expected another name")
    if isinstance(spec, Alias):
        _check_value(api, spec.type, (), report)
        _check_unions(api, spec.type, (), report)
        _check_declared((), spec.type, report)
        return
    if spec.kind == "params" and spec.generic:
        report((), "a TypedDict cannot be generic; expected T in response classes and methods only")
    names: Dict[str, str] = {}
    for field in spec.fields:
        if field.only and field.only not in ONLY:
            report((field.name, "only"), f"{field.only!r} is unknown; expected {_either(ONLY)}")
        _check_declared((field.name,), field.type, report)
        if spec.kind == "model":
            _check_name(field.name, (field.name,), report)
            _check_value(api, field.type, (field.name,), report)
            _check_unions(api, field.type, (field.name,), report)
        if field.key in names and api.origins[ref][1][0] == "types":
            report((field.name,), f"{field.key!r} is the JSON name of {names[field.key]!r} too")
        names[field.key] = field.name
    for base in spec.bases:
        target = api.lookup(base)
        if not isinstance(target, Class):
            report(("_bases",), f"{base} is an alias; expected a class")
        elif target.generic:
            report(("_bases",), f"{base} is generic; expected a base that is not")


def _check_value(api: Api, node: Node, key: Tuple[str, ...], report: Report) -> None:
    """What a field or an alias says is something that JSON can hold."""
    _check_arguments(api, node, key, report)
    if any(inner[0] == "type" for inner in _all_nodes(node)):
        report(key, "JSON holds no classes; expected 'type[...]' in parameters of methods only")


def _check_unions(api: Api, node: Node, key: Tuple[str, ...], report: Report) -> None:
    if not isinstance(node, str) and node[0] == "union" and node[2] == "":
        classes = list(dict.fromkeys(variants(node, api.lookup)))
        models = [ref for ref in classes if getattr(api.lookup(ref), "kind", "") == "model"]
        if len(models) > 1 and not distinguishable(models, api.lookup):
            names = ", ".join(ref.rpartition(".")[2] for ref in models)
            report(
                key,
                f"nothing tells {names} apart; expected a field that each of them declares "
                "with a Literal of its own",
            )
    for child in children(node):
        _check_unions(api, child, key, report)


def _check_name(name: str, key: Tuple[str, ...], report: Report) -> None:
    if not name.isidentifier() or keyword.iskeyword(name):
        report(key, f"{name!r} is no name in Python; expected one with alias = {name!r}")


def _members(node: Node) -> Sequence[Node]:
    return node[1] if node[0] == "union" else [node]


def _either(values: Sequence[str]) -> str:
    return f"{', '.join(map(repr, values[:-1]))} or {values[-1]!r}"
