from typing import Any

def helper(name: str, prefix: str = "") -> Any:
    """What a declaration means by a name, in the form with ``prefix`` if there is one.

    Raises:
        ImportError, AttributeError: there is no such module, or nothing of the name in it.
    """

def helper_module(name: str) -> Any:
    """The module that a declaration means."""
