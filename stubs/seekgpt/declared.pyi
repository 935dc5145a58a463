from ._types import AsyncHttpClient, HttpClient
from httpx._urls import URL as HttpxURL
import os
from types import ModuleType
from typing import Any, ClassVar, Dict, Mapping, Optional, Type, Union
from . import errors
from ._http.base import BaseClient
from ._http.client import AsyncAPIClient, SyncAPIClient
from ._runtime.methods.views import Viewable
from ._sentinels import NotGiven
from typing_extensions import Self
from ._http.transport.defaults import TransportName
from ._types import Headers, TimeoutTypes

__all__ = ["AsyncDeclaredClient", "DeclaredClient", "declare"]
_ONLY_KEY: str

class _DeclaredSettings(Viewable, BaseClient):
    _api: ClassVar[Any]
    _tells_tries: ClassVar[bool]
    _keys: ClassVar[Mapping[str, str]]
    types: ClassVar[ModuleType]
    errors: ClassVar[Any]
    def __init__(
        self,
        *,
        base_url: Union[str, HttpxURL, None] = None,
        timeout: Union[TimeoutTypes, NotGiven] = ...,
        max_retries: Optional[int] = None,
        default_headers: Optional[Headers] = None,
        default_query: Optional[Mapping[str, object]] = None,
        http_client: Any = None,
        transport: Optional[TransportName] = None,
        max_response_bytes: Optional[int] = ...,
        max_decompressed_bytes: Optional[int] = ...,
        _strict_response_validation: bool = False,
        **keys: Any,
    ) -> None: ...
    @property
    def user_agent(self) -> str: ...
    def copy(self, **changes: Any) -> Self: ...
    with_options = copy

class DeclaredClient(_DeclaredSettings, SyncAPIClient):
    def __init__(
        self,
        *,
        base_url: Union[str, HttpxURL, None] = None,
        timeout: Union[TimeoutTypes, NotGiven] = ...,
        max_retries: Optional[int] = None,
        default_headers: Optional[Headers] = None,
        default_query: Optional[Mapping[str, object]] = None,
        http_client: Optional[HttpClient] = None,
        transport: Optional[TransportName] = None,
        max_response_bytes: Optional[int] = ...,
        max_decompressed_bytes: Optional[int] = ...,
        _strict_response_validation: bool = False,
        **keys: Any,
    ) -> None: ...
    AsyncClient: ClassVar[Type[AsyncDeclaredClient]]

class AsyncDeclaredClient(_DeclaredSettings, AsyncAPIClient):
    def __init__(
        self,
        *,
        base_url: Union[str, HttpxURL, None] = None,
        timeout: Union[TimeoutTypes, NotGiven] = ...,
        max_retries: Optional[int] = None,
        default_headers: Optional[Headers] = None,
        default_query: Optional[Mapping[str, object]] = None,
        http_client: Optional[AsyncHttpClient] = None,
        transport: Optional[TransportName] = None,
        max_response_bytes: Optional[int] = ...,
        max_decompressed_bytes: Optional[int] = ...,
        _strict_response_validation: bool = False,
        **keys: Any,
    ) -> None: ...

def declare(
    folder: Union[str, os.PathLike[str]],
    package: Optional[str] = None,
) -> Type[DeclaredClient]: ...

_clients: Dict[int, Type[DeclaredClient]]
