from typing import Any, Dict, List, Mapping, Optional, Tuple, Union
import attrs
from cattrs import Converter

@attrs.frozen(kw_only=True)
class Field:
    """A parameter of a method, or a field of a type."""

    type: str
    doc: str
    alias: Optional[str]
    deprecated: Union[bool, str]

@attrs.frozen(kw_only=True)
class Method:
    """One HTTP operation, or with ``call`` a method written in Python.

    ``adapt`` names a function that sees the arguments of an HTTP operation before they are sent.
    ``like`` names a method of the same file, whose operation and parameters this one has, too; what
    is declared here counts before what is declared there.
    """

    http: str
    call: str
    like: str
    adapt: str
    summary: str
    returns: str
    stream: str
    page: str
    params: str
    encoding: str
    security: str
    headers: Dict[str, str]
    positional: Optional[List[str]]
    deprecated: Union[bool, str]
    path: Dict[str, Field]
    query: Dict[str, Field]
    header: Dict[str, Field]
    body: Dict[str, Field]
    def based_on(self, other: Method) -> Method:
        """This method, with the operation and the parameters of another that it is ``like``."""
    def places(self) -> List[Tuple[str, str, Field]]:
        """Every parameter with its place, in the order of the signature's declaration."""

@attrs.frozen(kw_only=True)
class Class:
    """A type with fields: a response class, a TypedDict, or both.

    ``mixin`` names a class in Python that the response class inherits properties from.
    """

    fields: Dict[str, Field]
    doc: str
    bases: Tuple[str, ...]
    mixin: str

@attrs.frozen(kw_only=True)
class Module:
    """The types of one module, by name; a string is an alias for a type expression.

    With ``param`` they serve as parameters, too, in a module of their own. ``model`` makes response
    classes of them although the module's name ends like one for parameters.
    """

    types: Dict[str, Union[Class, str]]
    param: bool
    model: bool

@attrs.frozen(kw_only=True)
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

@attrs.frozen
class Problem:
    """A fault of the grammar at a key of a file, before a line is known."""

    key: Tuple[str, ...]
    message: str

_converter: Converter

def structure(data: Mapping[str, Any]) -> Union[Declaration, List[Problem]]:
    """A parsed file as a `Declaration`, or everything that keeps it from being one."""
