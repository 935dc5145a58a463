import sys
from typing import Any, ClassVar
from typing import Callable, List, Sequence, Tuple

Report = Callable[[Tuple[str, ...], str], None]

class Fault:
    file: str
    line: int
    key: str
    message: str
    def __str__(self) -> str: ...
    def __init__(self, file: str, line: int, key: str, message: str) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

class DeclarationError(ValueError):
    faults: List[Fault]
    def __init__(self, faults: List[Fault]) -> None: ...

def either(values: Sequence[str]) -> str: ...
