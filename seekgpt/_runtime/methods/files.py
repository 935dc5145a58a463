"""Parameters that are files: what is none is refused here, where it was given."""

from __future__ import annotations

from typing import Any, Dict, Iterator

from ..._sentinels import is_given
from ..._spec.expr import Node
from ..._spec.model import Alias, Method
from .. import library


def file_parameters(method: Method) -> Dict[str, bool]:
    """The parameters that take files, and whether they take an object in place of one."""
    leaves = {p.name: set(_leaves(p.type)) for p in method.parameters if p.place == "body"}
    return {
        name: "an object" in found
        for name, found in leaves.items()
        if "FileTypes" in found and found <= {"FileTypes", "None", "an object"}
    }


def _leaves(node: Node) -> Iterator[str]:
    """What a type is made of: built-in types by their names, and objects."""
    if isinstance(node, str):
        yield node
    elif node[0] == "union":
        for member in node[1]:
            yield from _leaves(member)
    elif node[0] == "list":
        yield from _leaves(node[1])
    elif node[0] == "ref":
        target = library.lookup(node[1])
        if isinstance(target, Alias):
            yield from _leaves(target.type)
        else:
            yield "an object"
    else:
        yield "another"


def check_file(method: Method, name: str, value: Any, or_object: bool) -> None:
    """Refuse an argument that is no file.

    Raises:
        TypeError: it is none, such as the name of one, or a file opened for text.
    """
    from ..._http.request.files import is_file  # with the first file that is sent

    if value is None or not is_given(value) or is_file(value):
        return
    if or_object and not isinstance(value, (str, int, float, list, tuple)):
        return
    if isinstance(value, (list, tuple)) and value and not _is_pair(value):
        for place, item in enumerate(value):
            check_file(method, f"{name}[{place}]", item, or_object)
        return
    hint = ""
    if isinstance(value, str):
        hint = "; a path is given as pathlib.Path(...), and text as bytes"
    elif _is_pair(value):
        hint = f", whose content is of type {type(value[1]).__name__}"
    raise TypeError(
        f"{method.path}() takes as `{name}` bytes, an open binary file, a path or a tuple "
        f"(name, content, type), but it was given a {type(value).__name__}{hint}"
    )


def _is_pair(value: Any) -> bool:
    """Whether a tuple begins as a named file does."""
    return (
        isinstance(value, tuple)
        and 2 <= len(value) <= 4
        and isinstance(value[0], (str, type(None)))
    )
