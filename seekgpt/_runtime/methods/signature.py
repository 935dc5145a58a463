"""How a declared method looks to `help()`, `inspect` and editors."""

from __future__ import annotations

from inspect import Parameter, Signature
from typing import TYPE_CHECKING, Any, Dict, Iterable, List

from ..._sentinels import not_given, omit
from ..._spec.expr import VARIABLE, Node, is_generic, render
from ..._spec.model import Method
from ..._spec.model import Parameter as Declared
from ..in_python import coloured
from ..types.annotations import LazyAnnotations, annotation
from ..types.models import python_type

if TYPE_CHECKING:
    from .arguments import Arguments

_OPTIONS = {
    "extra_headers": ("Mapping[str, str] | None", None),
    "extra_query": ("Mapping[str, object] | None", None),
    "extra_body": ("object", None),
    "timeout": ("float | httpx.Timeout | None", not_given),
    "idempotency_key": ("str | None", None),
}
_OPTION_DOCS = {
    "extra_headers": "Headers to add, or to replace the client's.",
    "extra_query": "Query parameters to add.",
    "extra_body": "Fields to add to the body.",
    "timeout": "Seconds to wait, instead of the client's timeout.",
    "idempotency_key": "Names the call, so that repeating it is safe.",
}
_PAGE_NAMES = {True: "Async", False: "Sync"}


def ordered(method: Method) -> List[Declared]:
    """The parameters in the signature's order: positional ones, the needed, the others."""
    by_name = {parameter.name: parameter for parameter in method.parameters}
    first = [by_name[name] for name in method.positional if name in by_name]
    rest = [p for p in method.parameters if p not in first]
    return first + sorted(rest, key=lambda p: not p.required)


def signature(method: Method, asynchronous: bool, bound: bool) -> Signature:
    made = {p.name: (render(p.type, _short), default_of(p)) for p in ordered(method)}
    made.update((name, _OPTIONS[name]) for name in method.taken_options)
    parameters = [] if bound else [Parameter("self", Parameter.POSITIONAL_OR_KEYWORD)]
    for name in by_position(method, made):
        positional = name in method.positional
        kind = Parameter.POSITIONAL_OR_KEYWORD if positional else Parameter.KEYWORD_ONLY
        annotation, default = made[name]
        parameters.append(Parameter(name, kind, default=default, annotation=annotation))
    return Signature(parameters, return_annotation=returned(method, asynchronous))


def by_position(method: Method, names: Iterable[str]) -> List[str]:
    """The names of parameters and options as the signature has them: positional ones first."""
    return [*method.positional, *(name for name in names if name not in method.positional)]


def default_of(parameter: Declared) -> Any:
    """What a signature shows: only what is sent nowhere has a default on this side of the wire."""
    if parameter.required:
        return Parameter.empty
    if parameter.place == "argument" and parameter.default is not None:
        return parameter.default
    return omit


def returned(method: Method, asynchronous: bool) -> str:
    """What a call gives, as text."""
    if method.manager:
        generic = any(is_generic(parameter.type) for parameter in method.parameters)
        name = ("Async" if asynchronous else "") + method.manager.rpartition(":")[2]
        return f"{name}[{VARIABLE}]" if generic else name
    if method.returns == "bytes":
        return "HttpxBinaryResponseContent"
    if method.websocket is not None:
        from ..websockets.connections import manager_name

        return manager_name(method, asynchronous)
    item = render(coloured(method.result, asynchronous), _short)
    colour = _PAGE_NAMES[asynchronous]
    if method.page:
        whole = f"{colour}{method.page_class}[{item}]"
        return f"AsyncPaginator[{item}, {whole}]" if asynchronous else whole
    if method.stream is not None:
        stream = "AsyncStream" if asynchronous else "Stream"
        events = f"{stream}[{render(method.stream, _short)}]"
        if method.stream_class:
            events = stream[:-6] + method.stream_class.rpartition(":")[2]
        return events if method.streams else f"{item} | {events}"
    return item


def hints(method: Method, asynchronous: bool) -> LazyAnnotations:
    """What `typing.get_type_hints` gives for the method, evaluated when it is asked for."""
    made: Dict[str, Any] = {p.name: _maker(p.type, params=True) for p in ordered(method)}
    if method.websocket is not None:
        made["return"] = lambda: _manager(method, asynchronous)
    elif method.returns not in ("bytes", "str") and not method.page and not method.manager:
        made["return"] = _maker(coloured(method.result, asynchronous), params=False)
    return LazyAnnotations(made)


def _manager(method: Method, asynchronous: bool) -> Any:
    from ..websockets.connections import connection_classes

    return connection_classes(method, asynchronous)[1]


def _maker(node: Node, params: bool) -> Any:
    return lambda: annotation(node, python_type, params)


def _short(ref: str) -> str:
    return ref.rpartition(".")[2]


def document(method: Method, whole: bool = True) -> str:
    """The docstring: summary, what the parameters mean and, unless it has to be short, what is sent
    and the options, which are the same everywhere."""
    line = f"`{method.verb} {method.route}`"
    lines = [method.summary or f"Call {line}."]
    if method.manager:
        entered = "The request is made when what is returned is entered, by `with` or `async with`."
        lines += ["", entered]
    elif method.verb and whole:
        lines += ["", f"HTTP: {line}"]
    if method.deprecated:
        why = method.deprecated if isinstance(method.deprecated, str) else "it may go away."
        lines += ["", f"Deprecated: {why}"]
    documented = [(p.name, p.doc) for p in ordered(method) if p.doc]
    if whole:
        documented += [(name, _OPTION_DOCS[name]) for name in method.taken_options]
    if documented:
        lines += ["", "Args:"]
        lines += [f"    {name}: {doc}" for name, doc in documented]
    return "\n".join(lines)


def dress(function: Any, binder: Arguments, asynchronous: bool, bound: bool = False) -> None:
    """Make a function look like the method that was declared."""
    function.__doc__ = document(binder.method)
    function.__signature__ = signature(binder.method, asynchronous, bound)
    function.__annotations__ = hints(binder.method, asynchronous)
    function.__binder__ = binder
