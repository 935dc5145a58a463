import sys
from typing import ClassVar
from typing import Any, Iterable, List, Mapping, Tuple

class Place:
    """Where something is declared: a type or method, a key below it, and a part of the expression
    that stands there (the indices that lead to it in the tree).
    """

    origin: str
    key: Tuple[str, ...]
    trail: Tuple[int, ...]
    shown: str
    def below(self, *keys: str) -> Place:
        """A key below this place."""
    def field(self, key: str) -> Place:
        """A field that is not declared yet: as `below`, for people to read."""
    def inside(self, *steps: int) -> Place:
        """A part of the expression of this place."""
    def within(self, other: Place) -> bool:
        """Whether this is a part of the expression at another place."""
    def __init__(
        self,
        origin: str,
        key: Tuple[str, ...] = ...,
        trail: Tuple[int, ...] = ...,
        shown: str = ...,
    ) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

class Change:
    """One difference. ``said`` is what the document has there."""

    kind: str
    place: Place
    values: Tuple[str, ...]
    said: Any
    @property
    def where(self) -> str:
        """The place, and what about it: what the map's patterns are held against."""
    def __init__(
        self,
        kind: str,
        place: Place,
        values: Tuple[str, ...] = ...,
        said: Any = ...,
    ) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

KINDS: Mapping[str, str]

def told(changes: Iterable[Change], notes: Mapping[str, str]) -> List[str]:
    """The differences for a person, line by line; a note says more about a place."""
