import sys
from typing import Any, ClassVar
from typing import Dict, List, Tuple
from .declared import Declared, Ours
from .shape import Shape
from .shapes import Shapes

Known = Dict[Tuple[str, bool], str]
_SIMILAR: float

class Pairs:
    """Finds the classes of both sides that are the same."""

    shapes: Shapes
    declared: Declared
    known: Known
    def of(self, said: List[Shape], declared: List[Ours], sent: bool) -> List[Tuple[Shape, Ours]]:
        """The classes of both sides that are the same, the likeliest pairs first."""
    def __init__(self, shapes: Shapes, declared: Declared, known: Known) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...
