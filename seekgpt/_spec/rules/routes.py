"""The HTTP line of a method, its holes, and the headers that go with it."""

from __future__ import annotations

import re
from typing import Mapping, Tuple

from ..declaration import HTTP_METHODS
from ..expr import TEXTS, Node
from ..faults import Report, either
from ..model import Alias, Method
from ..nearest import did_you_mean
from ..unions import Lookup

HOLE = re.compile(r"\{([^{}]*)\}")
#: What comes after ``#`` is not sent; it tells operations of one path apart.
ROUTE = re.compile(r"/[^\s{}#]*(?:\{[^\s{}]+\}[^\s{}#]*)*(?:#[^\s{}#]*)?")
_HEADER = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
#: What can stand in a path as it is.
_PLAIN = (*TEXTS, "int", "float", "bool", "Any", "object", "PathLike")


def check_route(method: Method, lookup: Lookup, report: Report) -> None:
    """Report what is wrong with a path, and with the parameters in it."""
    if method.verb not in HTTP_METHODS:
        hint = did_you_mean(method.verb.upper(), HTTP_METHODS)
        report(
            ("http",),
            f"{method.verb!r} is no HTTP method; expected {either(HTTP_METHODS)}{hint}",
        )
    if not ROUTE.fullmatch(method.route):
        report(("http",), f"{method.route!r} is no path; expected one like '/files/{{file_id}}'")
    declared = [p.key for p in method.parameters if p.place == "path"]
    holes = HOLE.findall(method.route)
    for name in dict.fromkeys(holes):
        if holes.count(name) > 1:
            report(("http",), f"{{{name}}} stands in it twice; expected a name for each")
        if name not in declared:
            hint = did_you_mean(name, [other for other in declared if other not in holes])
            report(
                ("http",),
                f'{{{name}}} is not declared; expected path = {{ {name} = "str" }}{hint}',
            )
    for parameter in method.parameters:
        if parameter.place == "path":
            key = ("path", parameter.name)
            if parameter.key not in holes:
                report(key, f"not in the path; expected {{{parameter.key}}} in {method.route!r}")
            if not parameter.style and not _is_plain(parameter.type, lookup):
                report(key, "no text to put into a path; expected 'str', 'int' or a Literal")


def _is_plain(node: Node, lookup: Lookup) -> bool:
    if isinstance(node, str):
        return node in _PLAIN
    if node[0] == "ref":
        target = lookup(node[1])
        return isinstance(target, Alias) and _is_plain(target.type, lookup)
    if node[0] == "union":
        return all(_is_plain(member, lookup) for member in node[1])
    return bool(node[0] == "literal")


def check_headers(headers: Mapping[str, str], key: Tuple[str, ...], report: Report) -> None:
    """Report headers that no request can have."""
    for name, value in headers.items():
        if not _HEADER.fullmatch(name):
            report((*key, name), f"{name!r} is no name of a header; expected one like 'X-Region'")
        if not value.isascii() or not value.isprintable():
            report((*key, name), f"{value!r} cannot be sent in a header; expected plain ASCII")
