"""Clients for the API as Amazon Bedrock serves it: the provider `bedrock`, in one step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Awaitable, Callable, Dict, Mapping, Optional, Union

import httpx

from .._hints import on_demand
from .._http.exchange.authority import FetchedKey
from .._redact import sealed
from ..client import AsyncSeekGPT, SeekGPT, _SeekGPTSettings
from ..errors import SeekGPTError
from ..providers._bedrock_endpoints import place_of, root_url
from ..providers._sigv4 import AwsCredentialsProvider, SigV4
from ..providers.bedrock import bedrock, environment, environment_region, keyless

if TYPE_CHECKING:
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

    @sealed
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
        http_client: Any = None,
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
        given = {name for name, value in self._bedrock.items() if value is not None}
        if provider is None:
            # Looked at once: copies keep what the environment said.
            if not given - {"aws_region", "base_url"}:
                self._bedrock["api_key"] = environment("BEARER_TOKEN_BEDROCK")
            if base_url is None:
                self._bedrock["base_url"] = environment("BEDROCK_BASE_URL") or ""
            provider = _provider(**self._bedrock)
        elif given:
            raise SeekGPTError("A `provider` has settings of its own, and takes no others")
        super().__init__(
            provider=provider, default_query=default_query, http_client=http_client, **settings
        )
        signer, place = self._authority, place_of(self.base_url.host)
        self.aws_region = aws_region or environment_region()
        if isinstance(signer, SigV4):
            self.aws_region = signer.region
        elif self.aws_region is None and place is not None:
            self.aws_region = place.region
        self._found_region = self.aws_region

    @sealed
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
        changes: Dict[str, Any] = {"aws_region": aws_region, "base_url": base_url}
        changes = {name: value for name, value in changes.items() if value is not None}
        if self.aws_region != self._found_region:
            changes.setdefault("aws_region", self.aws_region)
        anew = any(value is not None for value in credentials.values())
        if anew:
            changes.update(credentials)
        if aws_profile is None and (anew or base_url is not None):
            region = self._region_for(self.base_url if base_url is None else base_url)
            if region is not None:
                changes.setdefault("aws_region", region)
        if changes and self._moved():
            changes.setdefault("base_url", self.base_url)
        changed = {**self._bedrock, **changes}
        extra = {"provider": _provider(**changed), **_extra_kwargs} if changes else _extra_kwargs
        made = super().copy(_extra_kwargs=extra, **settings)
        made._bedrock = changed
        if not changes:
            made.base_url = self.base_url
        if changed["aws_region"] is not None:
            made.aws_region = made._found_region = changed["aws_region"]
        return made

    with_options = copy

    def _region_for(self, address: Union[str, httpx.URL, None]) -> Optional[str]:
        """The region this client has found, unless an address is in another."""
        place = place_of(root_url(address).host) if address else None
        return self.aws_region if place is None or place.region == self.aws_region else None

    def _moved(self) -> bool:
        """Whether somebody gave the client another ``base_url`` since it was made."""
        assert self._provider is not None
        return str(self._provider.service().base_url).rstrip("/") != self._base_text

    @property
    def api_key(self) -> str:
        """The bearer key; empty if requests are signed."""
        signer = self._authority
        return signer.latest if isinstance(signer, FetchedKey) else ""

    @api_key.setter
    def api_key(self, key: str) -> None:
        credentials = dict.fromkeys(self._bedrock, None)
        address = self.base_url if self._moved() else self._bedrock["base_url"]
        region = self._bedrock["aws_region"] or self._region_for(address)
        self._bedrock = {**credentials, "api_key": key, "base_url": address, "aws_region": region}
        if key:
            self._provider = _provider(**self._bedrock)
        else:  # nothing, and not what the environment may have
            assert self._provider is not None
            self._bedrock["api_key"] = ""
            self._provider = keyless(self._provider)
        self._authority = self._provider.service().authority


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
    address: Dict[str, Any] = {}
    if base_url is not None:
        address["base_url"] = base_url if str(base_url).strip() else None
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


on_demand(__name__)
