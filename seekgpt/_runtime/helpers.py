"""Python that declarations name: ``module:attribute``, below `seekgpt._helpers` unless dotted."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Tuple

from .._spec.expr import Node

_HOME = f"{__name__.partition('.')[0]}._helpers"


def helper(name: str, prefix: str = "") -> Any:
    """What a declaration means by a name, in the form with ``prefix`` if there is one.

    Raises:
        ImportError, AttributeError: there is no such module, or nothing of the name in it.
    """
    home, attribute = located(name)
    module = import_module(home)
    return getattr(module, prefix + attribute, None) or getattr(module, attribute)


def located(name: str) -> Tuple[str, str]:
    """The module that a declaration names, and the attribute of it."""
    module, _, attribute = name.partition(":")
    return (module if "." in module else f"{_HOME}.{module}"), attribute


def coloured(node: Node, asynchronous: bool) -> Node:
    """A result written in Python as a client has it: the async one's begins with ``Async``."""
    if isinstance(node, str) or node[0] != "python":
        return node
    cls = helper(node[1], "Async" if asynchronous else "")
    return ["python", f"{cls.__module__}:{cls.__name__}"]
