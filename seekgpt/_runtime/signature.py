"""How a declared method looks to `help()`, `inspect` and editors."""

from __future__ import annotations

from inspect import Parameter, Signature
from typing import Any, Dict, List

from .._sentinels import not_given, omit
from .._spec.expr import VARIABLE, Node, is_generic, render
from .._spec.model import Method
from .._spec.model import Parameter as Declared
from .annotations import LazyAnnotations, annotation
from .models import python_type

_OPTIONS = {
    "extra_headers": ("Mapping[str, str] | None", None),
    "extra_query": ("Mapping[str, object] | None", None),
    "extra_body": ("object", None),
    "timeout": ("float | httpx.Timeout | None", not_given),
}
_OPTION_DOCS = {
    "extra_headers": "Headers to send besides, or instead of, the client's.",
    "extra_query": "Query parameters to send besides the declared ones.",
    "extra_body": "Fields to add to the body.",
    "timeout": "Seconds to wait for this call, in place of the client's timeout.",
    "idempotency_key": "Names the call, so that the server carries out its repetitions once.",
}
_PAGE_NAMES = {True: "Async", False: "Sync"}


def options(method: Method) -> Dict[str, Any]:
    """The arguments a method takes besides its parameters: annotation and default."""
    found = dict(_OPTIONS)
    if method.verb != "GET":
        found["idempotency_key"] = ("str | None", None)
    return found


def ordered(method: Method) -> List[Declared]:
    """The parameters in the signature's order: positional ones, the needed, the others."""
    by_name = {parameter.name: parameter for parameter in method.parameters}
    first = [by_name[name] for name in method.positional if name in by_name]
    rest = [p for p in method.parameters if p not in first]
    return first + sorted(rest, key=lambda p: not p.required)


def signature(method: Method, asynchronous: bool, bound: bool) -> Signature:
    parameters = [] if bound else [Parameter("self", Parameter.POSITIONAL_OR_KEYWORD)]
    for declared in ordered(method):
        positional = declared.name in method.positional
        parameters.append(
            Parameter(
                declared.name,
                Parameter.POSITIONAL_OR_KEYWORD if positional else Parameter.KEYWORD_ONLY,
                default=Parameter.empty if declared.required else omit,
                annotation=render(declared.type, _short),
            )
        )
    for name, (type_, default) in options(method).items():
        parameters.append(
            Parameter(name, Parameter.KEYWORD_ONLY, default=default, annotation=type_)
        )
    return Signature(parameters, return_annotation=returned(method, asynchronous))


def returned(method: Method, asynchronous: bool) -> str:
    """What a call gives, as text."""
    if method.manager:
        generic = any(is_generic(parameter.type) for parameter in method.parameters)
        name = ("Async" if asynchronous else "") + method.manager.rpartition(":")[2]
        return f"{name}[{VARIABLE}]" if generic else name
    if method.returns == "bytes":
        return "HttpxBinaryResponseContent"
    item = render(method.returns, _short)
    colour = _PAGE_NAMES[asynchronous]
    if method.page:
        page = "".join(word.capitalize() for word in method.page.split("_"))
        whole = f"{colour}{page}[{item}]"
        return f"AsyncPaginator[{item}, {whole}]" if asynchronous else whole
    if method.stream is not None:
        stream = "AsyncStream" if asynchronous else "Stream"
        return f"{item} | {stream}[{render(method.stream, _short)}]"
    return item


def hints(method: Method) -> LazyAnnotations:
    """What `typing.get_type_hints` gives for the method, evaluated when it is asked for."""
    made: Dict[str, Any] = {p.name: _maker(p.type, params=True) for p in ordered(method)}
    if method.returns not in ("bytes", "str") and not method.page and not method.manager:
        made["return"] = _maker(method.returns, params=False)
    return LazyAnnotations(made)


def _maker(node: Node, params: bool) -> Any:
    return lambda: annotation(node, python_type, params)


def _short(ref: str) -> str:
    return ref.rpartition(".")[2]


def document(method: Method) -> str:
    """The docstring: summary, HTTP line, what the parameters mean."""
    lines = [method.summary or f"Call `{method.verb} {method.route}`.", ""]
    if method.manager:
        lines += [
            "The request is made when what is returned is entered, by `with` or `async with`."
        ]
    else:
        lines += [f"HTTP: `{method.verb} {method.route}`"]
    if method.deprecated:
        why = method.deprecated if isinstance(method.deprecated, str) else "it may go away."
        lines += ["", f"Deprecated: {why}"]
    documented = [(p.name, p.doc) for p in ordered(method) if p.doc]
    lines += ["", "Args:"]
    lines += [f"    {name}: {doc}" for name, doc in documented]
    lines += [f"    {name}: {_OPTION_DOCS[name]}" for name in options(method)]
    return "\n".join(lines)
