import sys
from typing import ClassVar
from typing import Any, List, Optional
from .align import Alignment
from .draft import Draft
from .reach import Reach
from .shape import Object, Property, Shape

class Context:
    """Where a type is written: the module and the file, what its name begins with, whether it is
    sent or received, and whether it serves both ways.
    """

    module: str
    file: str
    sent: bool
    prefix: str
    both: bool
    def within(self, name: str) -> Context:
        """Inside a class: what it holds is named after it, unless the module is."""
    def __init__(
        self,
        module: str,
        file: str,
        sent: bool,
        prefix: str = ...,
        both: bool = ...,
    ) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

class TypeMaker:
    """Makes declarations of types, and enters them into a draft."""

    alignment: Alignment
    draft: Draft
    reach: Reach
    made: List[str]
    _open: List[str]
    @property
    def own(self) -> bool:
        """Whether the document was exported from declarations, and names everything itself."""
    def node(self, shape: Shape, context: Context, hint: str) -> Any:
        """The expression of a shape; classes it needs are made, and named after ``hint``."""
    def declare_class(self, shape: Object, context: Context, name: str) -> Any:
        """Declare a class in a module, then what its fields need."""
    def field(self, field: Property, context: Context) -> Any:
        """The declaration of a field: a text, or a table where there is more to say."""
    def tag(self, member: Shape) -> Optional[str]:
        """What tells an alternative apart: the one value of a property, or its title."""
    def component(self, name: str, context: Context) -> Any:
        """The type that stands for a schema: the one that is known, or a new one."""
    def take_back(self, ref: str) -> str:
        """Declare a type as the document that it was exported to says."""
    def __init__(
        self,
        alignment: Alignment,
        draft: Draft,
        reach: Reach,
        made: List[str] = ...,
        open: List[str] = ...,
    ) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...
