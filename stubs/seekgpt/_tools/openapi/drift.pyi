import sys
from typing import ClassVar
from typing import Any, Dict, List, Mapping
from .names import Names

class Change:
    """A difference: what happened, in which operation, at which key; and the values it is about."""

    kind: str
    line: str
    key: str
    values: List[str]
    def __str__(self) -> str: ...
    def __init__(self, kind: str, line: str, key: str = ..., values: List[str] = ...) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

KINDS: Dict[str, str]

def compare(document: Mapping[str, Any], ours: Mapping[str, Any], names: Names) -> List[Change]:
    """The changes that lead from the declarations' own document to another."""

def report(changes: List[Change]) -> str:
    """The changes for a person; the same change of many operations is told once."""
