import sys
from typing import Any, ClassVar
from typing import Callable, Dict, List, Mapping, Optional, Sequence, Tuple, Union
from typing_extensions import Protocol
from . import declaration as decl
from .faults import Fault
from .model import Alias, Class, Method, Resource
from .names import Scope
from .sources import Source

Report = Callable[[Tuple[str, ...], str], None]
Methods = Mapping[str, Tuple[Source, decl.Method]]

class Part:
    """What one declaration file holds, the unit that is read at a time."""

    methods: Dict[str, Method]
    types: Dict[str, Dict[str, Union[Class, Alias]]]
    def __init__(
        self,
        methods: Dict[str, Method] = ...,
        types: Dict[str, Dict[str, Union[Class, Alias]]] = ...,
    ) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

class Base(Protocol):
    """Declarations that others are resolved on top of: the library's, for a user's own."""

    scope: Scope
    def lookup(self, ref: str) -> Union[Class, Alias]: ...
    def resource(self, path: str) -> Optional[Resource]: ...

class Api:
    """Everything the declarations of a folder say: what a client is built from."""

    base: Optional[Base]
    resources: Dict[str, Resource]
    parts: Dict[str, Part]
    modules: Dict[str, Tuple[str, List[str]]]
    scope: Scope
    exported: List[str]
    faults: List[Fault]
    origins: Dict[str, Tuple[Source, Tuple[str, ...]]]
    sources: Sequence[Source]
    def lookup(self, ref: str) -> Union[Class, Alias]:
        """The class or alias of a full name."""
    def resource(self, path: str) -> Optional[Resource]: ...
    def methods(self) -> List[Method]: ...
    def fault(self, origin: str, key: Tuple[str, ...], message: str) -> None:
        """Report a fault below the declaration of a type or method."""
    def __init__(
        self,
        base: Optional[Base] = ...,
        resources: Dict[str, Resource] = ...,
        parts: Dict[str, Part] = ...,
        modules: Dict[str, Tuple[str, List[str]]] = ...,
        scope: Scope = ...,
        exported: List[str] = ...,
        faults: List[Fault] = ...,
        origins: Dict[str, Tuple[Source, Tuple[str, ...]]] = ...,
        sources: Sequence[Source] = ...,
    ) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

def resolve(sources: Sequence[Source], base: Optional[Base] = None) -> Api:
    """Resolve declarations, on top of those of ``base`` when given; faults are collected."""
