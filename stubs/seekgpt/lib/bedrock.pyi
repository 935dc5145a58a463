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
    """What Bedrock's clients call otherwise than the provider does."""

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
        **settings: Unpack[ClientSettings],
    ) -> None: ...
    def copy(
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
    ) -> Self:
        """A client with this one's settings but for those given here, sharing its connections.

        New credentials take the place of all that this client has.
        """
    with_options = copy
    @property
    def api_key(self) -> str:
        """The bearer key; empty if requests are signed."""
    @api_key.setter
    def api_key(self, key: str) -> None: ...

class BedrockSeekGPT(_BedrockSettings, SeekGPT):
    """The client of the API as Amazon Bedrock serves it."""

class AsyncBedrockSeekGPT(_BedrockSettings, AsyncSeekGPT):
    """The client of the API as Amazon Bedrock serves it, to be awaited, on asyncio or trio."""
