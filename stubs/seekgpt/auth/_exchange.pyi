from httpx._models import Request as HttpxRequest
from httpx._models import Response as HttpxResponse
from httpx._urls import URL as HttpxURL
from typing import Any, Awaitable, Generator, Mapping, NamedTuple, Optional
from .._http.effects import Effect
from .._http.exchange.authority import Authority
from ._identities import WorkloadIdentity

TOKEN_EXCHANGE_URL: str
GRANT_TYPE: str
REFRESH_BUFFER: float
EXCHANGE_TIMEOUT: float
MAX_RETRIES: int
_LONGEST: int
_POLL: float
Steps = Generator[Effect, Any, Any]

class _Token(NamedTuple):
    value: str
    expires_at: float
    renew_at: float
    def __repr__(self) -> str: ...

class WorkloadIdentityAuth(Authority):
    workload_identity: Mapping[str, Any]
    token_exchange_url: str
    def __init__(
        self,
        *,
        workload_identity: WorkloadIdentity,
        token_exchange_url: str = ...,
        max_retries: int = ...,
    ) -> None: ...
    def __reduce__(self) -> Any: ...
    def authorize(self, request: HttpxRequest, home: HttpxURL) -> Steps: ...
    def refused(self, request: HttpxRequest) -> bool: ...
    def get_token(self) -> str: ...
    def get_token_async(self) -> Awaitable[str]: ...
    def invalidate_token(self, token: Optional[str] = None) -> None: ...
    def _read(self, response: HttpxResponse) -> _Token: ...
