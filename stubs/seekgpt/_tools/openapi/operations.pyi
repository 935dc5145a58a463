import sys
from typing import ClassVar
from typing import Any, Dict, Mapping, Optional, Tuple, Union
from .names import Names
from .shape import Object, Property, Shape
from .shapes import Shapes

VERBS: tuple[str, ...]
_EVENTS: str

class Operation:
    """One operation. ``answer`` is None when there is nothing to read."""

    verb: str
    route: str
    groups: Mapping[str, Tuple[Property, ...]]
    """The parameters by place: path, query, header, body."""
    body: Optional[Shape]
    encoding: str
    answer: Optional[Shape]
    stream: Optional[Shape]
    headers: Mapping[str, str]
    security: str
    deprecated: Union[bool, str]
    said: Mapping[str, Any]
    """The operation as the document has it."""
    @property
    def line(self) -> str: ...
    def __init__(
        self,
        verb: str,
        route: str,
        groups: Mapping[str, Tuple[Property, ...]],
        body: Optional[Shape],
        encoding: str,
        answer: Optional[Shape],
        stream: Optional[Shape],
        headers: Mapping[str, str],
        security: str,
        deprecated: Union[bool, str],
        said: Mapping[str, Any],
    ) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

def operations(shapes: Shapes, names: Names) -> Dict[str, Operation]:
    """The operations that the map does not leave out, by their HTTP lines."""

def read(
    shapes: Shapes,
    names: Names,
    line: str,
    said: Mapping[str, Any],
    shared: Any = ...,
) -> Operation:
    """An operation as a document has it; ``shared`` are the parameters of its whole path."""

def items_of(shapes: Shapes, answer: Optional[Shape]) -> Optional[Tuple[Shape, Object]]:
    """The shape of an item, and the page around it, when an answer is a list of items."""
