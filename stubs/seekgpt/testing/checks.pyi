import sys
from typing import ClassVar
from typing import Any, Dict, Mapping, Optional, Sequence

class Fault:
    """What is wrong with a request: the parameter, a sentence, and a word for programs."""

    param: Optional[str]
    message: str
    code: str
    def __init__(self, param: Optional[str], message: str, code: str) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

class Upload:
    """A file in a form."""

    filename: str
    content: bytes
    def __init__(self, filename: str, content: bytes) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

class Checker:
    """Checks values. With ``text`` they are text, from a query or form: ``1`` may be a number."""

    text: bool
    def parameters(self, declared: Sequence[Any], values: Mapping[str, Any]) -> Optional[Fault]:
        """What is wrong with the parameters of one place of a request."""
    def value(self, node: Any, value: Any, where: str) -> Optional[Fault]:
        """What is wrong with a value that should be of a type."""
    def __init__(self, text: bool = ...) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

def nested(pairs: Sequence[Any]) -> Dict[str, Any]:
    """Names in bracket form with their values, as nested objects and arrays.

    ``a[]=1`` appends, ``a[b]=1`` is a key; a name that comes twice is an array, too. The keys of
    objects in an array all come as ``a[][b]``: a key that the last object has begins a new one.
    """
