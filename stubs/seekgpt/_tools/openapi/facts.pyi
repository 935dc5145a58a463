from typing import Any, Dict, List, Mapping, Set, Tuple

Facts = Dict[str, Set[str]]
Owner = Tuple[str, ...]
VERBS: tuple[str, ...]
DEPTH: int
REQUIRED: str

def operations(document: Mapping[str, Any]) -> Dict[str, Facts]:
    """The facts of every operation, by its HTTP line."""

class Reader:
    """The facts of one operation, and for each key where it is written and with which schemas."""

    document: Mapping[str, Any]
    facts: Facts
    owners: Dict[str, Set[Owner]]
    schemas: Dict[str, Any]
    def __init__(self, document: Mapping[str, Any]) -> None: ...
    def operation(self, operation: Mapping[str, Any], shared: List[Any]) -> Facts: ...
