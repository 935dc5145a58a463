import sys
from typing import ClassVar
from typing import Any, Dict, Iterator, List, Optional, Tuple, Union
from .changes import Place

class Ours:
    """An alternative on our side: its expression, without aliases, and where that stands."""

    node: Any
    place: Place
    def __str__(self) -> str: ...
    def __init__(self, node: Any, place: Place) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

class Declared:
    """What the declarations of a folder say, looked up by what it is compared with."""

    api: Any
    def lookup(self, ref: str) -> Optional[Union[Any, Any]]:
        """What we declare by a full name, None if that is only being made."""
    def alternatives(self, node: Any, place: Place, seen: Tuple[str, ...] = ...) -> Iterator[Ours]:
        """The alternatives of an expression, aliases gone through."""
    def classes_at(self, place: Place) -> List[str]:
        """The classes that the declared type at a place admits."""
    def fields(self, ref: str) -> Dict[str, Tuple[Any, Place]]:
        """The fields of a class by their JSON keys, those of its bases included."""
    def speaking(self) -> Dict[str, Any]:
        """By HTTP line, the method that speaks for it where several have the same one: one that is
        declared whole, has events, is not deprecated.
        """
    def __init__(self, api: Any) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

def brief(node: Any) -> str:
    """An expression with the last parts of names, for people."""
