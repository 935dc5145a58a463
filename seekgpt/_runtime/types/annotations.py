"""Type expressions as the objects of `typing`, made when somebody looks."""

from __future__ import annotations

import datetime
import typing
from importlib import import_module
from typing import Any, Callable, Dict, Iterator, List, Literal, Union

from ..._spec.expr import VARIABLE, Node, children
from ..in_python import python_object

_BUILTIN: Dict[str, Any] = {
    "str": str,
    "int": int,
    "float": float,
    "bool": bool,
    "None": None,
    "object": object,
    "Any": Any,
    "bytes": bytes,
    "datetime": datetime.datetime,
    "date": datetime.date,
    "timedelta": datetime.timedelta,
}


#: Where those are found that few need.
_MODULES = {"UUID": "uuid", "Decimal": "decimal"}


def annotation(node: Node, named: Callable[[str], Any], params: bool = False) -> Any:
    """The typing object of a tree.

    With ``params`` it is what a caller may pass: any iterable where a list is declared, any
    sequence of strings but not one string.
    """
    if isinstance(node, str):
        return _BUILTIN[node] if node in _BUILTIN else _imported(node)
    kind = node[0]
    if kind == "ref" and len(node) == 2:
        return named(node[1])
    if kind == "python":
        return python_object(node[1])
    if kind == "literal":
        return Literal[tuple(node[1:])]
    if kind == "union":
        return Union[tuple(annotation(member, named, params) for member in node[1])]
    items = [annotation(child, named, params) for child in children(node)]
    if kind == "ref":
        return named(node[1])[items[0]]
    if kind == "type":
        return typing.Type[items[0]]
    if kind == "dict":
        return Dict[items[0], items[1]]  # type: ignore[valid-type]
    if not params:
        return List[items[0]]  # type: ignore[valid-type]
    return typing.Sequence[items[0]] if scalar(node[1]) else typing.Iterable[items[0]]  # type: ignore


def scalar(node: Node) -> bool:
    """Whether a list of this holds strings or literals, so that one string must not pass for it."""
    return node == "str" or (not isinstance(node, str) and node[0] == "literal")


def _imported(name: str) -> Any:
    """A built-in type that is not loaded before somebody looks at it."""
    if name in _MODULES:
        return getattr(import_module(_MODULES[name]), name)
    from ... import _types

    return getattr(_types, "T" if name == VARIABLE else name)


class LazyAnnotations(Dict[str, Any]):
    """An ``__annotations__`` whose values are made when read: a class pulls in no others."""

    def __init__(self, makers: Dict[str, Callable[[], Any]]) -> None:
        super().__init__(dict.fromkeys(makers))
        self._makers = makers

    def __getitem__(self, name: str) -> Any:
        if name in self._makers:
            dict.__setitem__(self, name, self._makers.pop(name)())
        return dict.__getitem__(self, name)

    def get(self, name: str, default: Any = None) -> Any:
        return self[name] if name in self else default  # noqa: SIM401

    # Overridden so that dict(annotations) does not copy the placeholders.
    def __iter__(self) -> Iterator[str]:
        return iter(list(dict.keys(self)))

    def keys(self) -> Any:
        return dict.fromkeys(self).keys()

    def values(self) -> Any:
        return [self[name] for name in self]

    def items(self) -> Any:
        return [(name, self[name]) for name in self]

    def copy(self) -> Dict[str, Any]:
        return dict(self.items())

    def __reduce__(self) -> Any:
        return dict, (self.copy(),)
