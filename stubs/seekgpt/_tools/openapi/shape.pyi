import sys
from typing import ClassVar
from typing import Any, Iterable, Optional, Tuple, Union

class Scalar:
    """A built-in type of declarations (`seekgpt._spec.expr.BUILTIN`), ``None`` included."""

    name: str
    def __init__(self, name: str) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

class Literals:
    """A choice of values."""

    values: Tuple[Any, ...]
    def __init__(self, values: Tuple[Any, ...]) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

class ListOf:
    """An array."""

    item: Shape
    def __init__(self, item: Shape) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

class DictOf:
    """An object whose keys are not known in advance."""

    value: Shape
    def __init__(self, value: Shape) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

class Object:
    """An object with properties; ``title`` is what the document calls it in passing."""

    fields: Tuple[Property, ...]
    bases: Tuple[str, ...]
    title: str
    doc: str
    mixin: str
    def field(self, key: str) -> Optional[Property]: ...
    def __init__(
        self,
        fields: Tuple[Property, ...],
        bases: Tuple[str, ...] = ...,
        title: str = ...,
        doc: str = ...,
        mixin: str = ...,
    ) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

class OneOf:
    """Alternatives; ``tag`` is the property that discriminates, where the document names it."""

    members: Tuple[Shape, ...]
    tag: str
    def __init__(self, members: Tuple[Shape, ...], tag: str = ...) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

class Named:
    """A reference to a schema among the components; ``of`` has what a generic one is of."""

    name: str
    of: Tuple[Shape, ...]
    def __init__(self, name: str, of: Tuple[Shape, ...] = ...) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

Shape = Union[Scalar, Literals, ListOf, DictOf, Object, OneOf, Named]

class NoDefault:
    """Stands for a default that a document does not give, or that is null."""

NO_DEFAULT: NoDefault

class Property:
    """A property of an object, or a parameter. ``default`` is `NO_DEFAULT` where there is none."""

    key: str
    shape: Shape
    required: bool
    default: Any
    deprecated: Union[bool, str]
    doc: str
    name: str
    def __init__(
        self,
        key: str,
        shape: Shape,
        required: bool,
        default: Any = ...,
        deprecated: Union[bool, str] = ...,
        doc: str = ...,
        name: str = ...,
    ) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

NULL: Scalar
ANYTHING: Scalar

def one_of(members: Iterable[Shape], tag: str = "") -> Shape:
    """Alternatives, flattened; literals of several members become one choice, null stands last."""

def told(shape: Shape) -> str:
    """A shape for the report, briefly."""

def uploaded(name: str, sent: bool) -> str:
    """Bytes that are sent can be given as any kind of file."""
