from httpx._urls import URL as HttpxURL
from typing import Awaitable, Callable, Optional, Union
from .._sentinels import NotGiven
from .._service.provider import Provider
from ._bedrock_endpoints import BedrockEndpoint
from ._sigv4 import AwsCredentialsProvider

__all__ = ["AwsCredentialsProvider", "BedrockEndpoint", "BedrockTokenProvider", "bedrock"]
BedrockTokenProvider = Callable[[], Union[str, Awaitable[str]]]

def bedrock(
    *,
    endpoint: Optional[BedrockEndpoint] = None,
    region: Optional[str] = None,
    base_url: Union[str, HttpxURL, NotGiven, None] = ...,
    api_key: Union[str, NotGiven, None] = ...,
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

def keyless(provider: Provider) -> Provider:
    """The same place with a key that is set to nothing: each request raises, and is not sent."""

def environment(name: str) -> Optional[str]:
    """An ``AWS_`` variable; an empty one counts as not set."""

def environment_region() -> Optional[str]:
    """The region that the environment names."""
