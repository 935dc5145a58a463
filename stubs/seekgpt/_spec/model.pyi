from typing import Any, List, Mapping, Optional, Sequence, Tuple, Union
from .._record import Record
from .expr import Node

OPTIONS: tuple[str, ...]

def options_of(verb: str) -> Tuple[str, ...]:
    """The options of an HTTP operation; what only reads may be repeated without a key."""

class Field(Record):
    """A field of a class."""

    name: str
    type: Node
    required: bool
    alias: Optional[str]
    default: Any
    doc: str
    deprecated: Union[bool, str]
    @property
    def key(self) -> str:
        """Its name in JSON."""

class Parameter(Field):
    """A parameter of a method.

    ``place`` is path, query, header or body; or argument, which is sent nowhere.
    """

    place: str
    @property
    def nullable(self) -> bool:
        """Whether ``None`` is a value to send, rather than another way to leave it out."""

class Class(Record):
    """A type with fields. ``kind`` is "model" (a response class) or "params" (a TypedDict)."""

    kind: str
    fields: List[Field]
    doc: str
    bases: Sequence[str]
    mixin: str
    @property
    def generic(self) -> bool:
        """Whether it is of a type that its users name: ``ParsedResponse[Answer]``."""

class Alias(Record):
    """A name for a type expression."""

    type: Node
    kind: str
    @property
    def generic(self) -> bool: ...

class Websocket(Record):
    """A websocket that a method opens, and what is said over it.

    ``resource`` and ``class_name`` are those of the resource that declares it, after which its
    classes are called. ``sends`` is the union of the client's events as classes, ``params`` the
    same as TypedDicts.
    """

    resource: str
    class_name: str
    path: str
    sends: Node
    params: Node
    receives: Node
    headers: Mapping[str, str]

class Method(Record):
    """One method of a resource.

    ``call`` names the Python function of a method that no HTTP line describes, ``adapt`` one that
    sees the arguments before they are sent. ``manager`` names the class of context managers of a
    method that makes its request when what it returns is entered: it calls the one it is ``like``.
    ``websocket`` is what the function of ``call`` opens.
    """

    name: str
    resource: str
    verb: str
    route: str
    call: str
    adapt: str
    manager: str
    like: str
    summary: str
    returns: Node
    stream: Optional[Node]
    page: str
    params: str
    encoding: str
    security: str
    headers: Mapping[str, str]
    positional: Sequence[str]
    options: Sequence[str]
    deprecated: Union[bool, str]
    parameters: Sequence[Parameter]
    websocket: Optional[Websocket]
    @property
    def path(self) -> str:
        """Where it stands on a client: ``chat.completions.create``."""
    @property
    def taken_options(self) -> Sequence[str]:
        """The arguments besides the parameters: those declared, or of an HTTP operation all."""
    @property
    def required(self) -> List[str]: ...

class Resource(Record):
    """An attribute of a client: methods declared in one part, and resources below it."""

    path: str
    class_name: str
    summary: str
    package: str
    part: str
    methods: Sequence[str]
    children: Sequence[str]
    @property
    def name(self) -> str: ...

def method_from_json(data: Mapping[str, Any]) -> Method:
    """A method as a compiled part holds it; checked when it was compiled, so taken as it is."""

def type_from_json(data: Mapping[str, Any]) -> Union[Class, Alias]:
    """A class or an alias as a compiled part holds it."""
