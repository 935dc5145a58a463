import sys
from typing import ClassVar
from typing import Any, Dict
from .operations import Operation
from .types import TypeMaker

USUAL: tuple[str, ...]

class MethodMaker:
    """Makes declarations of methods, and enters them into the draft of the types they need."""

    types: TypeMaker
    made: Dict[str, str]
    def method(self, operation: Operation) -> str:
        """Declare a method for an operation; its place on the client."""
    def __init__(self, types: TypeMaker, made: Dict[str, str] = ...) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

def can_stream(given: Dict[str, Any]) -> bool:
    """Whether parameters as declared have one that asks for a stream."""
