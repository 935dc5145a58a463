import sys
from typing import ClassVar
from typing import Any, Collection, Dict, FrozenSet, Mapping
from .align import Alignment
from .shape import Shape

class Look:
    """What a class shows: its keys, those that are always there, and what constants it has."""

    keys: FrozenSet[str]
    needed: FrozenSet[str]
    constants: Mapping[str, FrozenSet[Any]]
    def __init__(
        self,
        keys: FrozenSet[str],
        needed: FrozenSet[str],
        constants: Mapping[str, FrozenSet[Any]],
    ) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

def looks(alignment: Alignment, shape: Shape) -> Dict[Any, Look]:
    """The looks of the classes that a shape admits, each class once."""

def look_of(alignment: Alignment, ref: str) -> Look:
    """The look of a class that is declared."""

def apart(found: Collection[Look]) -> bool:
    """Whether one of the constants, or what keys there are, tells every two of them apart."""
