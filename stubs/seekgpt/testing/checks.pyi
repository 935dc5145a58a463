import sys
from typing import ClassVar
from typing import Any, Dict, Mapping, Optional, Sequence

class Fault:
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
    text: bool
    def parameters(self, declared: Sequence[Any], values: Mapping[str, Any]) -> Optional[Fault]: ...
    def value(self, node: Any, value: Any, where: str) -> Optional[Fault]: ...
    def __init__(self, text: bool = ...) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

def nested(pairs: Sequence[Any]) -> Dict[str, Any]: ...
