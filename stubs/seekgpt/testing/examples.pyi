from typing import Any, Mapping, Optional

TEXT: str
NOW: int
_WANTED: frozenset[str]
_TOO_DEEP: int

class Impossible(Exception): ...

class Examples:
    def __init__(self, lookup: Any, text: str = ..., number: int = 1) -> None: ...
    def make(self, node: Any, given: Optional[Mapping[str, Any]] = None, name: str = "") -> Any: ...

def fits(node: Any, value: Any) -> bool: ...
