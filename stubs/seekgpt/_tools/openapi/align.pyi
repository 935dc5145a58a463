import sys
from typing import ClassVar
from typing import Any, Dict, Iterator, List, Optional, Set, Tuple, Union
from ..._spec.expr import Node
from ..._spec.model import Alias, Class, Method
from ..._spec.resolve import Api
from .changes import Change, Place
from .names import Names
from .operations import Operation
from .shapes import Shape, Shapes

Known = Dict[Tuple[str, bool], str]
_SIMILAR: float

class Ours:
    """An alternative on our side: its expression, without aliases, and where that stands."""

    node: Node
    place: Place
    def __init__(self, node: Node, place: Place) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

class Alignment:
    """The outcome, and the work of it."""

    api: Api
    shapes: Shapes
    names: Names
    changes: List[Change]
    known: Known
    theirs: Dict[str, Operation]
    methods: Dict[str, Method]
    _seen: Set[Any]
    _kept: Set[Tuple[str, ...]]
    _open: List[str]
    def run(self) -> Alignment:
        """Compare everything."""
    def variants(self, shape: Shape) -> Iterator[Shape]:
        """The alternatives of a shape, each as it is written: by name, if it has one."""
    def classes_at(self, place: Place) -> List[str]:
        """The classes that the declared type at a place admits."""
    def lookup(self, ref: str) -> Optional[Union[Class, Alias]]:
        """What we declare by a full name, None if that is only being made."""
    def variants_of(self, shape: Shape) -> List[Shape]: ...
    def told(self, shape: Shape) -> str:
        """A shape for the report, briefly."""
    def __init__(
        self,
        api: Api,
        shapes: Shapes,
        names: Names,
        changes: List[Change] = ...,
        known: Known = ...,
        theirs: Dict[str, Operation] = ...,
        methods: Dict[str, Method] = ...,
        seen: Set[Any] = ...,
        kept: Set[Tuple[str, ...]] = ...,
        open: List[str] = ...,
    ) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

def uploaded(name: str, sent: bool) -> str:
    """Bytes that are sent can be given as any kind of file."""

def speaking(api: Api) -> Dict[str, Method]:
    """By HTTP line, the method that speaks for it where several have the same one: the one that is
    declared whole, has events, is not deprecated.
    """
