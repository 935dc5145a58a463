import sys
from typing import ClassVar
from typing import Any, Dict, List, Set, Tuple
from .changes import Change
from .declared import Declared
from .names import Names
from .operations import Operation
from .pairs import Known
from .shapes import Shapes

class Alignment:
    """The outcome, and the work of it."""

    api: Any
    shapes: Shapes
    names: Names
    changes: List[Change]
    known: Known
    theirs: Dict[str, Operation]
    methods: Dict[str, Any]
    _seen: Set[Any]
    _kept: Set[Tuple[str, ...]]
    _open: List[str]
    @property
    def declared(self) -> Declared:
        """Our side."""
    def run(self) -> Alignment:
        """Compare everything."""
    def __init__(
        self,
        api: Any,
        shapes: Shapes,
        names: Names,
        changes: List[Change] = ...,
        known: Known = ...,
        theirs: Dict[str, Operation] = ...,
        methods: Dict[str, Any] = ...,
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
