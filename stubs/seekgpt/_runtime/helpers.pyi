from typing import Any, Tuple

def helper(name: str, prefix: str = "") -> Any:
    """What a declaration means by a name, in the form with ``prefix`` if there is one.

    Raises:
        ImportError, AttributeError: there is no such module, or nothing of the name in it.
    """

def located(name: str) -> Tuple[str, str]:
    """The module that a declaration names, and the attribute of it."""

def coloured(node: Any, asynchronous: bool) -> Any:
    """A result written in Python as a client has it: the async one's begins with ``Async``."""
