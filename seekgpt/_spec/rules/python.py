"""What declarations name in Python, held against what is there.

Finding it imports modules of users, so this is for `check`, and not for whoever opens a folder.
"""

from __future__ import annotations

from inspect import Parameter, signature
from typing import Any, Callable, Iterator, Optional, Set, Tuple

from ..expr import Node, children
from ..faults import Report
from ..model import Class, Method
from ..nearest import did_you_mean
from ..resolve import Api

#: Finds what a declaration names; a LookupError says why there is nothing.
Find = Callable[[str], Any]


def check_python(api: Api, find: Find) -> None:
    """Report what the declarations of an api name, and is not there or does not fit."""
    for part in api.parts.values():
        for path, method in part.methods.items():
            _check_method(method, find, api.reporter(path))
        for module, types in part.types.items():
            for name, spec in types.items():
                if isinstance(spec, Class) and spec.mixin:
                    report = api.reporter(f"{module}.{name}")
                    _found(spec.mixin, ("_mixin",), find, report, "class")


def _check_method(method: Method, find: Find, report: Report) -> None:
    if method.call and not method.wait:
        function = _found(method.call, ("call",), find, report, "function")
        if function is not None:
            _check_call(method, function, report)
    if method.adapt:
        _found(method.adapt, ("adapt",), find, report, "function")
    if method.manager:
        _found(method.manager, ("manager",), find, report, "class")
    if method.stream_class:
        _found(method.stream_class, ("stream_class",), find, report, "class")
    for parameter in method.parameters:
        for name in _written(parameter.type):
            _found(name, (parameter.place, parameter.name), find, report, "")
    for name in _written(method.returns):
        cls = _found(name, ("returns",), find, report, "")
        if method.websocket is not None and cls is not None and not hasattr(cls, "_face"):
            problem = f"{name!r} is no class of managers of connections"
            report(("returns",), f"{problem}; expected \"python['faces:ConnectionManager']\"")


def _found(name: str, key: Tuple[str, ...], find: Find, report: Report, kind: str) -> Any:
    try:
        found = find(name)
    except LookupError as error:
        report(key, f"{error.args[0]}; expected 'module:{kind or 'Class'}'{error.args[1]}")
        return None
    if (kind == "class" and not isinstance(found, type)) or (kind and not callable(found)):
        report(key, f"{name!r} is no {kind}, but {type(found).__name__}; expected a {kind}")
        return None
    return found


def _written(node: Node) -> Iterator[str]:
    if not isinstance(node, str) and node[0] == "python":
        yield node[1]
    for child in children(node):
        yield from _written(child)


def _check_call(method: Method, function: Any, report: Report) -> None:
    """A function is called with the resource, and with what is declared, by name."""
    accepted = _accepted(function)
    if accepted is None:
        return
    takes, needs, rest = accepted
    given = {parameter.name: parameter.place for parameter in method.parameters}
    given.update(dict.fromkeys(method.taken_options, "options"))
    if method.websocket is not None:
        given["manager"] = "websocket"
    for name, place in given.items():
        if name not in takes and not rest:
            key = (place,) if place in ("options", "websocket") else (place, name)
            problem = f"{method.call!r} takes no {name!r}; expected a function that does"
            report(key, problem + did_you_mean(name, takes - set(given)))
    for name in sorted(needs - set(given)):
        problem = f"{method.call!r} needs {name!r}; expected it as a parameter"
        report(("call",), problem + did_you_mean(name, set(given) - takes))
    always = {p.name for p in method.parameters if p.required or p.default is not None}
    for name in sorted((needs & set(given)) - always - {"manager"}):
        place = given[name]
        if place != "options":
            problem = f"{method.call!r} needs it always; expected a type alone, or a default"
            report((place, name), problem)


def _accepted(function: Any) -> Optional[Tuple[Set[str], Set[str], bool]]:
    """The names of the arguments after the first, those that are needed, whether any may come."""
    try:
        parameters = list(signature(function).parameters.values())
    except (TypeError, ValueError):  # written in C
        return None
    by_name = [p for p in parameters if p.kind in (p.POSITIONAL_OR_KEYWORD, p.KEYWORD_ONLY)]
    first = next((p for p in parameters if p.kind is not p.KEYWORD_ONLY), None)
    takes = [p for p in by_name if p is not first]
    needs = {p.name for p in takes if p.default is Parameter.empty}
    return {p.name for p in takes}, needs, any(p.kind is p.VAR_KEYWORD for p in parameters)
