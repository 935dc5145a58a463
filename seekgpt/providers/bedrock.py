"""Amazon Bedrock as a provider of the API, with bearer keys or AWS credentials."""

from __future__ import annotations

import os
from typing import Any, Awaitable, Callable, Iterator, Optional, Union

import httpx

from .._http.effects import Effect
from .._http.exchange.authority import FetchedKey
from .._redact import sealed
from .._sentinels import NotGiven, not_given
from .._service.provider import Provider
from .._service.service import Service
from ..errors import SeekGPTError
from . import _bedrock_endpoints as endpoints
from ._bedrock_endpoints import BedrockEndpoint
from ._origin import check_origin
from ._sigv4 import Aws, AwsCredentialsProvider, AwsIdentity, SigV4

__all__ = ["AwsCredentialsProvider", "BedrockEndpoint", "BedrockTokenProvider", "bedrock"]

BedrockTokenProvider = Callable[[], Union[str, Awaitable[str]]]

_SERVICES = {"mantle": "bedrock-mantle", "runtime": "bedrock"}
"""Under which names requests are signed."""


class _BearerKey(FetchedKey):
    """A bearer key of Bedrock."""

    exclusive = True
    unaided = True

    def authorize(self, request: httpx.Request, home: httpx.URL) -> Iterator[Effect]:
        check_origin(request, home)
        return super().authorize(request, home)


@sealed
def bedrock(
    *,
    endpoint: Optional[BedrockEndpoint] = None,
    region: Optional[str] = None,
    base_url: Union[str, httpx.URL, NotGiven, None] = not_given,
    api_key: Union[str, NotGiven, None] = not_given,
    token_provider: Optional[BedrockTokenProvider] = None,
    access_key_id: Optional[str] = None,
    secret_access_key: Optional[str] = None,
    session_token: Optional[str] = None,
    profile: Optional[str] = None,
    credential_provider: Optional[AwsCredentialsProvider] = None,
) -> Provider:
    """The settings for ``SeekGPT(provider=...)`` to talk to Amazon Bedrock.

    - ``endpoint``: ``"mantle"``, or ``"runtime"``; by default what ``base_url`` says, or mantle
    - ``region`` (``AWS_REGION``, ``AWS_DEFAULT_REGION``, or the profile's)
    - ``base_url`` (``AWS_BEDROCK_BASE_URL``, unless it is ``None``); by default the region's

    Who is calling is said by one of

    - ``api_key``, a bearer key (``AWS_BEARER_TOKEN_BEDROCK``, unless it is ``None``), or
      ``token_provider``, a callable that gives one before each try
    - ``access_key_id``, ``secret_access_key`` and, for temporary ones, ``session_token``
    - ``profile``, a profile of AWS's configuration
    - ``credential_provider``, a callable that gives credentials before each try
    - nothing: then by what botocore finds in the environment, in files or from the machine

    All but the first need the extra ``bedrock``.

    Raises:
        SeekGPTError: settings are missing, invalid, or exclude each other.
    """
    if endpoint is not None and endpoint not in endpoints.ENDPOINTS:
        raise SeekGPTError(
            f"`endpoint` has to be one of {', '.join(map(repr, endpoints.ENDPOINTS))}, "
            f"not {endpoint!r}"
        )
    for name, value in (
        ("region", region),
        ("api_key", api_key),
        ("access_key_id", access_key_id),
        ("secret_access_key", secret_access_key),
        ("session_token", session_token),
        ("profile", profile),
        ("base_url", base_url),
    ):
        if isinstance(value, str) and not value.strip():
            raise SeekGPTError(f"The `{name}` of Bedrock must not be empty")
    identity = AwsIdentity(
        profile and profile.strip(),
        access_key_id,
        secret_access_key,
        session_token,
        credential_provider,
    )
    aws = _is_explicit(identity)
    key = None if isinstance(api_key, NotGiven) else api_key
    bearer = _bearer(key, token_provider)
    if aws and bearer is not None:
        raise SeekGPTError(
            "Bedrock's authentication is ambiguous: give either a bearer key or AWS credentials"
        )
    ambient = environment("BEARER_TOKEN_BEDROCK")
    if bearer is None and not aws and api_key is not None and ambient:
        bearer = _BearerKey(lambda: environment("BEARER_TOKEN_BEDROCK"), "AWS_BEARER_TOKEN_BEDROCK")
        bearer.latest = ambient

    if isinstance(base_url, NotGiven):
        base_url = environment("BEDROCK_BASE_URL")
    url = None if base_url is None else endpoints.root_url(base_url)
    place = None if url is None else endpoints.place_of(url.host)
    chosen: BedrockEndpoint = endpoint or ("mantle" if place is None else place.endpoint)
    region = region and region.strip()
    if region is None and (url is None or bearer is None):
        region = environment_region()
    endpoints.check_region(region)
    if url is not None:
        endpoints.check_place(url, chosen, region)
    elif bearer is not None and region is None:
        raise _no_region()

    def configure() -> Service:
        if bearer is not None:
            return Service(url or endpoints.default_url(chosen, region or ""), bearer)
        session = Aws(identity)
        place_region = region or session.region()
        endpoints.check_region(place_region)
        if place_region is None:
            raise _no_region()
        home = url or endpoints.default_url(chosen, place_region)
        endpoints.check_place(home, chosen, place_region)
        return Service(home, SigV4(session, _SERVICES[chosen], place_region))

    return Provider("bedrock", configure)


def keyless(provider: Provider) -> Provider:
    """The same place with a key that is set to nothing: each request raises, and is not sent."""

    def configure() -> Service:
        nothing = _BearerKey(lambda: "", "Bedrock's `api_key`")
        return Service(provider.service().base_url, nothing)

    return Provider(provider.name, configure)


def _is_explicit(identity: AwsIdentity) -> bool:
    """Whether it is said where AWS credentials come from, and if so, whether it is said once."""
    static = identity.access_key_id is not None
    if static is (identity.secret_access_key is None) or (identity.session_token and not static):
        raise SeekGPTError(
            "AWS credentials require both `access_key_id` and `secret_access_key`; a "
            "`session_token` goes with these"
        )
    ways = [static, identity.profile is not None, identity.credential_provider is not None]
    if sum(ways) > 1:
        raise SeekGPTError(
            "Where AWS credentials come from is ambiguous: give keys, a `profile` or a "
            "`credential_provider`"
        )
    return any(ways)


def _bearer(key: Any, provider: Optional[BedrockTokenProvider]) -> Optional[_BearerKey]:
    if key is not None and provider is not None:
        raise SeekGPTError("`api_key` and `token_provider` are mutually exclusive")
    if provider is not None:
        return _BearerKey(provider, "Bedrock's `token_provider`")
    if key is None:
        return None
    if not isinstance(key, str):
        raise SeekGPTError("`api_key` has to be a string; a callable is a `token_provider`")
    constant = _BearerKey(lambda: key, "Bedrock's `api_key`")
    constant.latest = key
    return constant


def environment(name: str) -> Optional[str]:
    """An ``AWS_`` variable; an empty one counts as not set."""
    return (os.environ.get(f"AWS_{name}") or "").strip() or None


def environment_region() -> Optional[str]:
    """The region that the environment names."""
    return environment("REGION") or environment("DEFAULT_REGION")


def _no_region() -> SeekGPTError:
    return SeekGPTError(
        "Bedrock requires an AWS region: pass `region`, or set AWS_REGION or AWS_DEFAULT_REGION"
    )
