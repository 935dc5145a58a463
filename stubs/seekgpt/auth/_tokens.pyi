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
    """Vouches by access tokens; keeps the newest and renews it in time."""

    token_exchange_url: str
    asked_as: str
    """What fetching one is called in errors."""
    refresh_buffer: float
    """Seconds before its end in which a token is renewed; at most half of its life."""
    expires_in: Optional[float]
    """How many seconds a token lives whose answer does not say it; None: it has to."""
    def __init__(self, url: str, max_retries: int = ...) -> None: ...
    def __reduce__(self) -> Any: ...
    def authorize(self, request: HttpxRequest, home: HttpxURL) -> Steps: ...
    def refused(self, request: HttpxRequest) -> bool: ...
    def get_token(self) -> str:
        """A token that is good, fetched if need be.

        Raises:
            OAuthError: the identity was refused.
            SubjectTokenProviderError: there was no proof of it.
        """
    def get_token_async(self) -> Awaitable[str]:
        """The same, to be awaited."""
    def invalidate_token(self, token: Optional[str] = None) -> None:
        """Forget the token that is kept; if ``token`` is given, only if it is this one."""
    def _read(self, response: HttpxResponse) -> _Token: ...
