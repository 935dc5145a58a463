import sys
from typing import Any, ClassVar
from typing import Dict, List, Mapping, Optional
from .._runtime.library import Registry

class Match:
    methods: List[Any]
    path: Mapping[str, str]
    def __init__(self, methods: List[Any], path: Mapping[str, str]) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

class Routes:
    def __init__(self, registry: Registry) -> None: ...
    def methods(self) -> List[Any]: ...
    def find(self, verb: str, path: str) -> Optional[Match]: ...

def fixed_query(method: Any) -> Dict[str, str]: ...
