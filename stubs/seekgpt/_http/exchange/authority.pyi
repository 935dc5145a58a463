from httpx._models import Request as HttpxRequest
from httpx._urls import URL as HttpxURL
from typing import Any, Callable, Iterable, Iterator, Mapping, Optional, Type
from ..effects import Effect

class Authority:
    """Vouches for the requests of a client. One may serve many clients, threads and tasks."""

    redirects: bool
    """Whether its proof holds for a request that is redirected within its origin."""
    exclusive: bool
    """Whether it vouches for all requests, and no other key may go with them."""
    unaided: bool
    """Whether the HTTP client's own ``auth`` must not replace its proof."""
    seals: bool
    """Whether its proof is of the request as it is sent, so that nothing may change it later."""
    def authorize(self, request: HttpxRequest, home: HttpxURL) -> Iterable[Effect]:
        """Put the proof on a finished request, as a flow. It is done for each try.

        ``home`` is the client's ``base_url``: some proofs are for its origin only.
        """
    def refused(self, request: HttpxRequest) -> bool:
        """Take note that the API did not accept a request's proof: is there hope for a new one?"""

class FetchedKey(Authority):
    """A key that a caller's function gives, asked before each try."""

    provider: Callable[[], Any]
    unaided: bool
    def __init__(
        self,
        provider: Callable[[], Any],
        name: str,
        *,
        headers: Optional[Callable[[str], Mapping[str, str]]] = None,
        error: Type[Exception] = ...,
    ) -> None: ...
    def authorize(self, request: HttpxRequest, home: HttpxURL) -> Iterator[Effect]: ...
