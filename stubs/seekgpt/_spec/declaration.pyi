import sys
from typing import ClassVar
from typing import Any, Dict, List, Mapping, Optional, Tuple, Union
from cattrs import Converter

HTTP_METHODS: tuple[str, ...]
PAGES: tuple[str, ...]
ENCODINGS: tuple[str, ...]
SECURITY: tuple[str, ...]
PLACES: tuple[str, ...]
CLASS_FLAGS: tuple[str, ...]
MODULE_FLAGS: tuple[str, ...]

class Field:
    """A parameter of a method, or a field of a type."""

    type: str
    doc: str
    alias: Optional[str]
    deprecated: Union[bool, str]
    def __init__(
        self,
        *,
        type: str,
        doc: str = ...,
        alias: Optional[str] = ...,
        deprecated: Union[bool, str] = ...,
    ) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

class Websocket:
    """Where a websocket is opened, and the events that are sent over it and received."""

    path: str
    sends: str
    receives: str
    headers: Dict[str, str]
    def __init__(
        self,
        *,
        path: str,
        sends: str,
        receives: str,
        headers: Dict[str, str] = ...,
    ) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

class Method:
    """One HTTP operation, or with ``call`` a method written in Python.

    ``adapt`` names a function that sees the arguments of an HTTP operation before they are sent.
    ``like`` names a method, of the same file or as ``resource.method``, whose operation and
    parameters this one has, too; with ``call`` only the parameters. What is declared here counts
    before what is declared there. ``options`` are those of the arguments of every HTTP operation
    that a method in Python takes. ``manager`` names a class of context managers: entering one calls
    the method that this one is like, and streams its answer. ``websocket`` is what a method in
    Python opens.
    """

    http: str
    call: str
    like: str
    adapt: str
    manager: str
    summary: str
    returns: str
    stream: str
    page: str
    params: str
    encoding: str
    security: str
    headers: Dict[str, str]
    positional: Optional[List[str]]
    options: Optional[List[str]]
    deprecated: Union[bool, str, None]
    path: Dict[str, Field]
    query: Dict[str, Field]
    header: Dict[str, Field]
    body: Dict[str, Field]
    argument: Dict[str, Field]
    websocket: Optional[Websocket]
    def by_position(self) -> List[str]:
        """The parameters that may be given without a name: by default the last of the path."""
    def taken_options(self) -> List[str]:
        """Which of the arguments that every HTTP operation takes this method takes."""
    def based_on(self, other: Method) -> Method:
        """This method, with the operation and the parameters of another that it is ``like``."""
    def places(self) -> List[Tuple[str, str, Field]]:
        """Every parameter with its place, in the order of the signature's declaration."""
    def __init__(
        self,
        *,
        http: str = ...,
        call: str = ...,
        like: str = ...,
        adapt: str = ...,
        manager: str = ...,
        summary: str = ...,
        returns: str = ...,
        stream: str = ...,
        page: str = ...,
        params: str = ...,
        encoding: str = ...,
        security: str = ...,
        headers: Dict[str, str] = ...,
        positional: Optional[List[str]] = ...,
        options: Optional[List[str]] = ...,
        deprecated: Union[bool, str, None] = ...,
        path: Dict[str, Field] = ...,
        query: Dict[str, Field] = ...,
        header: Dict[str, Field] = ...,
        body: Dict[str, Field] = ...,
        argument: Dict[str, Field] = ...,
        websocket: Optional[Websocket] = ...,
    ) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

class Class:
    """A type with fields: a response class, a TypedDict, or both.

    ``mixin`` names a class in Python that the response class inherits properties from.
    """

    fields: Dict[str, Field]
    doc: str
    bases: Tuple[str, ...]
    mixin: str
    def __init__(
        self,
        *,
        fields: Dict[str, Field],
        doc: str = ...,
        bases: Tuple[str, ...] = ...,
        mixin: str = ...,
    ) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

class Module:
    """The types of one module, by name; a string is an alias for a type expression.

    With ``param`` they serve as parameters, too, in a module of their own. ``model`` makes response
    classes of them although the module's name ends like one for parameters. With ``export`` their
    package has all of them, and not only the one that the module is named after.
    """

    types: Dict[str, Union[Class, str]]
    param: bool
    model: bool
    export: bool
    def __init__(
        self,
        *,
        types: Dict[str, Union[Class, str]],
        param: bool = ...,
        model: bool = ...,
        export: bool = ...,
    ) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

class Declaration:
    """One file: a resource's methods, and the types that belong to it.

    A resource that ``extends`` another has its methods and children, too; a method declared in both
    adds its parameters to the other's.
    """

    summary: str
    package: Optional[str]
    class_name: str
    extends: str
    methods: Dict[str, Method]
    types: Dict[str, Module]
    def __init__(
        self,
        *,
        summary: str = ...,
        package: Optional[str] = ...,
        class_name: str = ...,
        extends: str = ...,
        methods: Dict[str, Method] = ...,
        types: Dict[str, Module] = ...,
    ) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

class Problem:
    """A fault of the grammar at a key of a file, before a line is known."""

    key: Tuple[str, ...]
    message: str
    def __init__(self, key: Tuple[str, ...], message: str) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

_converter: Converter

def structure(data: Mapping[str, Any]) -> Union[Declaration, List[Problem]]:
    """A parsed file as a `Declaration`, or everything that keeps it from being one."""
