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
from ._types import TimeoutTypes

__all__ = ["AsyncDeclaredClient", "DeclaredClient", "declare"]
_ONLY_KEY: str

class _DeclaredSettings(Viewable, BaseClient):
    """What is particular to an API that a folder declares."""

    _api: ClassVar[Any]
    _tells_tries: ClassVar[bool]
    _keys: ClassVar[Mapping[str, str]]
    """The schemes by which callers say who they are, by the names of arguments."""
    types: ClassVar[ModuleType]
    """The types that the API declares."""
    errors: ClassVar[Any]
    """The errors that the API declares, by their names."""
    def __init__(
        self,
        *,
        base_url: Union[str, HttpxURL, None] = None,
        timeout: Union[TimeoutTypes, NotGiven] = ...,
        max_retries: Optional[int] = None,
        default_headers: Optional[Mapping[str, Any]] = None,
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
    def copy(self, **changes: Any) -> Self:
        """A client with this one's settings but for those given here, sharing its connections.

        ``default_headers`` and ``default_query`` are added to those there are.
        """
    with_options = copy

class DeclaredClient(_DeclaredSettings, SyncAPIClient):
    """A client of an API that a folder declares, which blocks."""

    AsyncClient: ClassVar[Type[AsyncDeclaredClient]]
    """The same API's client which awaits."""

class AsyncDeclaredClient(_DeclaredSettings, AsyncAPIClient):
    """A client of an API that a folder declares, which awaits, on asyncio or trio."""

def declare(
    folder: Union[str, os.PathLike[str]],
    package: Optional[str] = None,
) -> Type[DeclaredClient]:
    """The client of the API that a folder declares; its ``AsyncClient`` is the one which awaits.

    The folder holds TOML files, or what ``python -m seekgpt compile`` made of them. ``package`` is
    the package that the folder is, so that its types are in ``PACKAGE.types`` and can be pickled;
    without one they are in ``seekgpt.types.FOLDER``.

    Raises:
        seekgpt.DeclarationError: with every fault of the files.
    """

_clients: Dict[int, Type[DeclaredClient]]
