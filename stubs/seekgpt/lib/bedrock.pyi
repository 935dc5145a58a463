from .._types import AsyncHttpClient, AsyncKeyProvider, HttpClient, KeyProvider
from httpx._urls import URL as HttpxURL
from typing import Any, Awaitable, Callable, Mapping, Optional, Union
from ..client import AsyncSeekGPT, SeekGPT, _SeekGPTSettings
from ..providers._sigv4 import AwsCredentialsProvider
from typing_extensions import Self, Unpack
from .._service.provider import Provider
from .._service.service import ClientSettings

__all__ = [
    "AsyncBedrockSeekGPT",
    "AsyncBedrockTokenProvider",
    "AwsCredentialsProvider",
    "BedrockSeekGPT",
    "BedrockTokenProvider",
]
BedrockTokenProvider = Callable[[], str]
AsyncBedrockTokenProvider = Callable[[], Union[str, Awaitable[str]]]

class _BedrockSettings(_SeekGPTSettings):
    aws_region: Optional[str]
    def __init__(
        self,
        *,
        api_key: Optional[str] = None,
        bedrock_token_provider: Any = None,
        aws_region: Optional[str] = None,
        aws_profile: Optional[str] = None,
        aws_access_key_id: Optional[str] = None,
        aws_secret_access_key: Optional[str] = None,
        aws_session_token: Optional[str] = None,
        aws_credentials_provider: Optional[AwsCredentialsProvider] = None,
        base_url: Union[str, HttpxURL, None] = None,
        default_query: Optional[Mapping[str, object]] = None,
        provider: Optional[Provider] = None,
        http_client: Any = None,
        **settings: Unpack[ClientSettings],
    ) -> None: ...
    def copy(  # type: ignore[override, unused-ignore]
        self,
        *,
        api_key: Optional[str] = None,
        bedrock_token_provider: Any = None,
        aws_region: Optional[str] = None,
        aws_profile: Optional[str] = None,
        aws_access_key_id: Optional[str] = None,
        aws_secret_access_key: Optional[str] = None,
        aws_session_token: Optional[str] = None,
        aws_credentials_provider: Optional[AwsCredentialsProvider] = None,
        base_url: Union[str, HttpxURL, None] = None,
        _extra_kwargs: Mapping[str, Any] = ...,
        **settings: Any,
    ) -> Self: ...
    with_options = copy  # type: ignore[assignment, unused-ignore]
    @property
    def api_key(self) -> str: ...
    @api_key.setter
    def api_key(self, key: str) -> None: ...

class BedrockSeekGPT(_BedrockSettings, SeekGPT):
    def __init__(
        self,
        *,
        api_key: Optional[str] = None,
        bedrock_token_provider: Optional[KeyProvider] = None,
        aws_region: Optional[str] = None,
        aws_profile: Optional[str] = None,
        aws_access_key_id: Optional[str] = None,
        aws_secret_access_key: Optional[str] = None,
        aws_session_token: Optional[str] = None,
        aws_credentials_provider: Optional[AwsCredentialsProvider] = None,
        base_url: Union[str, HttpxURL, None] = None,
        default_query: Optional[Mapping[str, object]] = None,
        provider: Optional[Provider] = None,
        http_client: Optional[HttpClient] = None,
        **settings: Unpack[ClientSettings],
    ) -> None: ...
    def copy(  # type: ignore[override, unused-ignore]
        self,
        *,
        api_key: Optional[str] = None,
        bedrock_token_provider: Optional[KeyProvider] = None,
        aws_region: Optional[str] = None,
        aws_profile: Optional[str] = None,
        aws_access_key_id: Optional[str] = None,
        aws_secret_access_key: Optional[str] = None,
        aws_session_token: Optional[str] = None,
        aws_credentials_provider: Optional[AwsCredentialsProvider] = None,
        base_url: Union[str, HttpxURL, None] = None,
        _extra_kwargs: Mapping[str, Any] = ...,
        **settings: Any,
    ) -> Self: ...
    with_options = copy  # type: ignore[assignment, unused-ignore]

class AsyncBedrockSeekGPT(_BedrockSettings, AsyncSeekGPT):
    def __init__(
        self,
        *,
        api_key: Optional[str] = None,
        bedrock_token_provider: Optional[AsyncKeyProvider] = None,
        aws_region: Optional[str] = None,
        aws_profile: Optional[str] = None,
        aws_access_key_id: Optional[str] = None,
        aws_secret_access_key: Optional[str] = None,
        aws_session_token: Optional[str] = None,
        aws_credentials_provider: Optional[AwsCredentialsProvider] = None,
        base_url: Union[str, HttpxURL, None] = None,
        default_query: Optional[Mapping[str, object]] = None,
        provider: Optional[Provider] = None,
        http_client: Optional[AsyncHttpClient] = None,
        **settings: Unpack[ClientSettings],
    ) -> None: ...
    def copy(  # type: ignore[override, unused-ignore]
        self,
        *,
        api_key: Optional[str] = None,
        bedrock_token_provider: Optional[AsyncKeyProvider] = None,
        aws_region: Optional[str] = None,
        aws_profile: Optional[str] = None,
        aws_access_key_id: Optional[str] = None,
        aws_secret_access_key: Optional[str] = None,
        aws_session_token: Optional[str] = None,
        aws_credentials_provider: Optional[AwsCredentialsProvider] = None,
        base_url: Union[str, HttpxURL, None] = None,
        _extra_kwargs: Mapping[str, Any] = ...,
        **settings: Any,
    ) -> Self: ...
    with_options = copy  # type: ignore[assignment, unused-ignore]
