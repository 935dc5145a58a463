from typing import Any, Mapping, Optional

TEXT: str
NOW: int
_WANTED: frozenset[str]
_TOO_DEEP: int

class Impossible(Exception):
    """There is no finite value of a type, or not at this depth."""

class Examples:
    """Makes values. ``text`` is what is said wherever a model speaks; ``number`` ends every id."""
    def __init__(self, lookup: Any, text: str = ..., number: int = 1) -> None: ...
    def make(self, node: Any, given: Optional[Mapping[str, Any]] = None, name: str = "") -> Any:
        """A value of a type; its own fields take what is ``given`` where that fits their type."""

def fits(node: Any, value: Any) -> bool:
    """Whether a value is of a type."""
