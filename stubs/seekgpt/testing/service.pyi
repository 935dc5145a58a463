import sys
from typing import ClassVar
from typing import Any, Iterator, Mapping, Union
from .._runtime.library import Registry

_MOST: int
ROOT: str

class Request:
    verb: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes
    def __init__(
        self,
        verb: str,
        path: str,
        query: str,
        headers: Mapping[str, str],
        body: bytes,
    ) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

class Reply:
    status: int
    body: Union[bytes, Iterator[bytes]]
    content_type: str
    def __init__(
        self,
        status: int,
        body: Union[bytes, Iterator[bytes]],
        content_type: str = ...,
    ) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

class Service:
    def __init__(self, registry: Registry) -> None: ...
    def answer(self, request: Request) -> Reply: ...

class Call:
    method: Any
    path: Mapping[str, str]
    query: Mapping[str, Any]
    body: Mapping[str, Any]
    @property
    def streams(self) -> bool: ...
    def __init__(
        self,
        method: Any,
        path: Mapping[str, str],
        query: Mapping[str, Any],
        body: Mapping[str, Any],
    ) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...
