from httpx._models import Request as HttpxRequest
from httpx._urls import URL as HttpxURL
from typing import Callable, Dict, Iterator, Mapping, NamedTuple, Optional
from .._http.effects import Effect
from .._http.exchange.authority import Authority

AwsCredentialsProvider = Callable[[], object]

class AwsIdentity(NamedTuple):
    profile: Optional[str]
    access_key_id: Optional[str]
    secret_access_key: Optional[str]
    session_token: Optional[str]
    credential_provider: Optional[AwsCredentialsProvider]
    def __repr__(self) -> str: ...

class Aws:
    def __init__(self, identity: AwsIdentity) -> None: ...
    def region(self) -> Optional[str]: ...
    def signed(
        self,
        service: str,
        region: str,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes,
    ) -> Dict[str, str]: ...

class SigV4(Authority):
    region: str
    exclusive: bool
    redirects: bool
    def __init__(self, aws: Aws, service: str, region: str) -> None: ...
    def authorize(self, request: HttpxRequest, home: HttpxURL) -> Iterator[Effect]: ...
