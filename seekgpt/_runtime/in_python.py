"""Python that declarations name: ``module:attribute``, of `seekgpt._custom` unless dotted."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Tuple

from .._spec.expr import Node

_HOME = f"{__name__.partition('.')[0]}._custom"
#: The folders in which a module is looked for that is named without one.
_FOLDERS = (_HOME, f"{_HOME}.structured", f"{_HOME}.websockets")
#: What declarations of users may call by an earlier name.
_RENAMED = {"websockets": "conversation", "websocket_faces": "faces"}


def python_object(name: str, prefix: str = "") -> Any:
    """What a declaration means by a name, in the form with ``prefix`` if there is one.

    Raises:
        ImportError, AttributeError: there is no such module, or nothing of the name in it.
    """
    home, attribute = located(name)
    module = import_module(home)
    return getattr(module, prefix + attribute, None) or getattr(module, attribute)


@lru_cache(maxsize=None)
def located(name: str) -> Tuple[str, str]:
    """The module that a declaration names, and the attribute of it."""
    module, _, attribute = name.partition(":")
    if "." in module:
        return module, attribute
    module = _RENAMED.get(module, module)
    homes = [f"{folder}.{module}" for folder in _FOLDERS]
    return next((home for home in homes if find_spec(home)), homes[0]), attribute


def coloured(node: Node, asynchronous: bool) -> Node:
    """A result written in Python as a client has it: the async one's begins with ``Async``."""
    if isinstance(node, str) or node[0] != "python":
        return node
    cls = python_object(node[1], "Async" if asynchronous else "")
    return ["python", f"{cls.__module__}:{cls.__name__}"]
