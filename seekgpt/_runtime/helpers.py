"""Python that declarations name: ``module:attribute``, below `seekgpt._helpers` unless dotted."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Tuple

from .._spec.expr import Node

_HOME = f"{__name__.partition('.')[0]}._helpers"


def helper(name: str) -> Any:
    """What a declaration means by a name.

    Raises:
        ImportError, AttributeError: there is no such module, or nothing of the name in it.
    """
    home, attribute = located(name)
    return getattr(import_module(home), attribute)


def located(name: str) -> Tuple[str, str]:
    """The module that a declaration names, and the attribute of it."""
    module, _, attribute = name.partition(":")
    return (module if "." in module else f"{_HOME}.{module}"), attribute


def coloured(node: Node, asynchronous: bool) -> Node:
    """A result written in Python as an async client has it: the class with ``Async`` before it."""
    if not asynchronous or isinstance(node, str) or node[0] != "python":
        return node
    home, attribute = located(node[1])
    other = f"Async{attribute}"
    return ["python", f"{home}:{other}"] if hasattr(import_module(home), other) else node
