from typing import Any, Tuple
from .._spec.expr import Node

def helper(name: str) -> Any:
    """What a declaration means by a name.

    Raises:
        ImportError, AttributeError: there is no such module, or nothing of the name in it.
    """

def located(name: str) -> Tuple[str, str]:
    """The module that a declaration names, and the attribute of it."""

def coloured(node: Node, asynchronous: bool) -> Node:
    """A result written in Python as an async client has it: the class with ``Async`` before it."""
