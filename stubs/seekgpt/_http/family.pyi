from typing import Any, Dict, FrozenSet

_FAMILY: frozenset[str]

def kinds(cls: Any) -> FrozenSet[str]:
    """The names of the classes of either package that a class is or inherits."""

def is_a(thing: Any, *names: str) -> bool:
    """Whether an object is of one of these classes of either package."""

def plain(value: Any) -> Any:
    """A URL or a query of either package as text; anything else as it is."""

def seconds(timeout: Any) -> Dict[str, Any]:
    """How long to wait for what, said by a number, ``None``, or a `Timeout` of either package."""
