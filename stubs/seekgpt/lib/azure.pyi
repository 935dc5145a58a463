from .._types import AsyncHttpClient, AsyncKeyProvider, HttpClient, KeyProvider
from httpx._urls import URL as HttpxURL
from typing import Any, Awaitable, Callable, Mapping, Optional, Union
from ..client import AsyncSeekGPT, SeekGPT, _SeekGPTSettings
from typing_extensions import Self, Unpack
from .._service.service import ClientSettings

__all__ = ["AsyncAzureADTokenProvider", "AsyncAzureSeekGPT", "AzureADTokenProvider", "AzureSeekGPT"]
AzureADTokenProvider = Callable[[], str]
AsyncAzureADTokenProvider = Callable[[], Union[str, Awaitable[str]]]
DEPLOYMENT_ENDPOINTS: frozenset[str]

class _AzureSettings(_SeekGPTSettings):
    def __init__(
        self,
        *,
        api_version: Optional[str] = None,
        azure_endpoint: Optional[str] = None,
        azure_deployment: Optional[str] = None,
        api_key: Any = None,
        azure_ad_token: Optional[str] = None,
        azure_ad_token_provider: Any = None,
        base_url: Union[str, HttpxURL, None] = None,
        default_query: Optional[Mapping[str, object]] = None,
        _enforce_credentials: bool = True,
        http_client: Any = None,
        **settings: Unpack[ClientSettings],
    ) -> None: ...
    def copy(  # type: ignore[override, unused-ignore]
        self,
        *,
        api_version: Optional[str] = None,
        api_key: Any = None,
        azure_ad_token: Optional[str] = None,
        azure_ad_token_provider: Any = None,
        base_url: Union[str, HttpxURL, None] = None,
        _extra_kwargs: Mapping[str, Any] = ...,
        **settings: Any,
    ) -> Self: ...
    with_options = copy  # type: ignore[assignment, unused-ignore]

class AzureSeekGPT(_AzureSettings, SeekGPT):
    def __init__(
        self,
        *,
        api_version: Optional[str] = None,
        azure_endpoint: Optional[str] = None,
        azure_deployment: Optional[str] = None,
        api_key: Union[str, KeyProvider, None] = None,
        azure_ad_token: Optional[str] = None,
        azure_ad_token_provider: Optional[KeyProvider] = None,
        base_url: Union[str, HttpxURL, None] = None,
        default_query: Optional[Mapping[str, object]] = None,
        _enforce_credentials: bool = True,
        http_client: Optional[HttpClient] = None,
        **settings: Unpack[ClientSettings],
    ) -> None: ...
    def copy(  # type: ignore[override, unused-ignore]
        self,
        *,
        api_version: Optional[str] = None,
        api_key: Union[str, KeyProvider, None] = None,
        azure_ad_token: Optional[str] = None,
        azure_ad_token_provider: Optional[KeyProvider] = None,
        base_url: Union[str, HttpxURL, None] = None,
        _extra_kwargs: Mapping[str, Any] = ...,
        **settings: Any,
    ) -> Self: ...
    with_options = copy  # type: ignore[assignment, unused-ignore]

class AsyncAzureSeekGPT(_AzureSettings, AsyncSeekGPT):
    def __init__(
        self,
        *,
        api_version: Optional[str] = None,
        azure_endpoint: Optional[str] = None,
        azure_deployment: Optional[str] = None,
        api_key: Union[str, AsyncKeyProvider, None] = None,
        azure_ad_token: Optional[str] = None,
        azure_ad_token_provider: Optional[AsyncKeyProvider] = None,
        base_url: Union[str, HttpxURL, None] = None,
        default_query: Optional[Mapping[str, object]] = None,
        _enforce_credentials: bool = True,
        http_client: Optional[AsyncHttpClient] = None,
        **settings: Unpack[ClientSettings],
    ) -> None: ...
    def copy(  # type: ignore[override, unused-ignore]
        self,
        *,
        api_version: Optional[str] = None,
        api_key: Union[str, AsyncKeyProvider, None] = None,
        azure_ad_token: Optional[str] = None,
        azure_ad_token_provider: Optional[AsyncKeyProvider] = None,
        base_url: Union[str, HttpxURL, None] = None,
        _extra_kwargs: Mapping[str, Any] = ...,
        **settings: Any,
    ) -> Self: ...
    with_options = copy  # type: ignore[assignment, unused-ignore]
