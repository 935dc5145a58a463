from httpx._models import Request as HttpxRequest
from httpx._models import Response as HttpxResponse
from httpx._urls import URL as HttpxURL
from typing import Any, Awaitable, Generator, NamedTuple, Optional
from .._http.effects import Effect
from .._http.exchange.authority import Authority

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

class FetchedToken(Authority):
    token_exchange_url: str
    asked_as: str
    refresh_buffer: float
    expires_in: Optional[float]
    def __init__(self, url: str, max_retries: int = ...) -> None: ...
    def __reduce__(self) -> Any: ...
    def authorize(self, request: HttpxRequest, home: HttpxURL) -> Steps: ...
    def refused(self, request: HttpxRequest) -> bool: ...
    def get_token(self) -> str: ...
    def get_token_async(self) -> Awaitable[str]: ...
    def invalidate_token(self, token: Optional[str] = None) -> None: ...
    def _read(self, response: HttpxResponse) -> _Token: ...
