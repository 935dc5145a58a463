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
) -> Provider: ...
def keyless(provider: Provider) -> Provider: ...
def environment(name: str) -> Optional[str]: ...
def environment_region() -> Optional[str]: ...
