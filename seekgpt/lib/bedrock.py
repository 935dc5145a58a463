"""Clients for the API as Amazon Bedrock serves it: the provider `bedrock`, in one step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Awaitable, Callable, Dict, Mapping, Optional, Union

import httpx

from ..client import AsyncSeekGPT, SeekGPT, _SeekGPTSettings
from ..errors import SeekGPTError
from ..providers._bedrock_endpoints import place_of
from ..providers._sigv4 import AwsCredentialsProvider, SigV4
from ..providers.bedrock import bedrock, environment_region

if TYPE_CHECKING:
    from typing_extensions import Self, Unpack

    from .._provider import Provider
    from .._service import ClientSettings

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
        base_url: Union[str, httpx.URL, None] = None,
        default_query: Optional[Mapping[str, object]] = None,
        provider: Optional[Provider] = None,
        **settings: Unpack[ClientSettings],
    ) -> None:
        """Make a client of Amazon Bedrock.

        ``base_url`` (``AWS_BEDROCK_BASE_URL``) is by default the region's; an empty one is that,
        whatever the environment says. The others are those of `seekgpt.providers.bedrock`, and of
        `seekgpt.SeekGPT`. In place of the former all at once there may be a ``provider``.
        """
        self._bedrock: Dict[str, Any] = {
            "api_key": api_key,
            "bedrock_token_provider": bedrock_token_provider,
            "aws_profile": aws_profile,
            "aws_access_key_id": aws_access_key_id,
            "aws_secret_access_key": aws_secret_access_key,
            "aws_session_token": aws_session_token,
            "aws_credentials_provider": aws_credentials_provider,
            "aws_region": aws_region,
            "base_url": base_url,
        }
        if provider is None:
            provider = _provider(**self._bedrock)
        elif any(value is not None for value in self._bedrock.values()):
            raise SeekGPTError("A `provider` has settings of its own, and takes no others")
        super().__init__(provider=provider, default_query=default_query, **settings)
        signer, place = self._authority, place_of(self.base_url.host)
        self.aws_region = aws_region or environment_region()
        if isinstance(signer, SigV4):
            self.aws_region = signer.region
        elif self.aws_region is None and place is not None:
            self.aws_region = place.region

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
        base_url: Union[str, httpx.URL, None] = None,
        _extra_kwargs: Mapping[str, Any] = {},
        **settings: Any,
    ) -> Self:
        """A client with this one's settings but for those given here, sharing its connections.

        New credentials take the place of all that this client has.
        """
        credentials = {
            "api_key": api_key,
            "bedrock_token_provider": bedrock_token_provider,
            "aws_profile": aws_profile,
            "aws_access_key_id": aws_access_key_id,
            "aws_secret_access_key": aws_secret_access_key,
            "aws_session_token": aws_session_token,
            "aws_credentials_provider": aws_credentials_provider,
        }
        changes = {"aws_region": aws_region, "base_url": base_url}
        changes = {name: value for name, value in changes.items() if value is not None}
        if any(value is not None for value in credentials.values()):
            changes.update(credentials)
            if api_key is None and bedrock_token_provider is None and aws_profile is None:
                changes.setdefault("aws_region", self.aws_region)  # a signature needs one
        changed = {**self._bedrock, **changes}
        extra = {"provider": _provider(**changed), **_extra_kwargs} if changes else _extra_kwargs
        made = super().copy(_extra_kwargs=extra, **settings)
        made._bedrock = changed
        made.aws_region = made.aws_region or changed["aws_region"]
        return made

    with_options = copy


def _provider(
    *,
    api_key: Any,
    bedrock_token_provider: Any,
    aws_region: Optional[str],
    aws_profile: Optional[str],
    aws_access_key_id: Optional[str],
    aws_secret_access_key: Optional[str],
    aws_session_token: Optional[str],
    aws_credentials_provider: Optional[AwsCredentialsProvider],
    base_url: Union[str, httpx.URL, None],
) -> Provider:
    if callable(api_key):
        raise SeekGPTError("A callable that gives keys is a `bedrock_token_provider`")
    address: Dict[str, Any] = {} if base_url is None else {"base_url": base_url or None}
    return bedrock(
        region=aws_region,
        token_provider=bedrock_token_provider,
        profile=aws_profile,
        access_key_id=aws_access_key_id,
        secret_access_key=aws_secret_access_key,
        session_token=aws_session_token,
        credential_provider=aws_credentials_provider,
        **address,
        **({} if api_key is None else {"api_key": api_key}),
    )


class BedrockSeekGPT(_BedrockSettings, SeekGPT):
    """The client of the API as Amazon Bedrock serves it."""


class AsyncBedrockSeekGPT(_BedrockSettings, AsyncSeekGPT):
    """The client of the API as Amazon Bedrock serves it, to be awaited, on asyncio or trio."""
