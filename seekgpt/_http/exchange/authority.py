"""Proving, request by request, who is calling: with a key that is fetched anew, or a signature.

A constant key needs none of this; it is a header like others (`BaseClient._auth_headers`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Iterable, Iterator, Mapping, Optional, Type

from ..._hints import on_demand
from ..._redact import sealed
from ...errors import SeekGPTError
from ..effects import Credentials, Effect
from ..request import headers as header_rules

if TYPE_CHECKING:
    import httpx


class Authority:
    """Vouches for the requests of a client. One may serve many clients, threads and tasks."""

    redirects = True
    """Whether its proof holds for a request that is redirected within its origin."""

    exclusive = False
    """Whether it vouches for all requests, and no other key may go with them."""

    unaided = True
    """Whether the HTTP client's own ``auth`` must not replace its proof."""

    seals = True
    """Whether its proof is of the request as it is sent, so that nothing may change it later."""

    def authorize(self, request: httpx.Request, home: httpx.URL) -> Iterable[Effect]:
        """Put the proof on a finished request, as a flow. It is done for each try.

        ``home`` is the client's ``base_url``: some proofs are for its origin only.
        """
        raise NotImplementedError

    def refused(self, request: httpx.Request) -> bool:
        """Take note that the API did not accept a request's proof: is there hope for a new one?"""
        return False


class FetchedKey(Authority):
    """A key that a caller's function gives, asked before each try."""

    unaided = seals = False  # as a constant key

    def __init__(
        self,
        provider: Callable[[], Any],
        name: str,
        *,
        headers: Optional[Callable[[str], Mapping[str, str]]] = None,
        error: Type[Exception] = SeekGPTError,
    ) -> None:
        """``headers`` are those a key is sent in, by default ``Authorization``; ``error`` is what
        is raised when ``provider``, which callers know as ``name``, gives something else."""
        self.provider = provider
        self.latest = ""
        self._name = name
        self._headers = headers or _bearer
        self._error = error

    def authorize(self, request: httpx.Request, home: httpx.URL) -> Iterator[Effect]:
        @sealed
        def adopt(key: object) -> None:
            self.latest = self._checked(key)
            request.headers.update(self._headers(self.latest))

        yield Credentials(self.provider, adopt)

    def _checked(self, key: object) -> str:
        if isinstance(key, str) and key.strip():
            return key
        raise self._error(
            f"Expected {self._name} to return a non-empty string, but it returned "
            + (
                "an empty one"
                if isinstance(key, str)
                else f"an object of type {type(key).__name__}"
            )
        )


def _bearer(key: str) -> Mapping[str, str]:
    return {"Authorization": header_rules.bearer(key, "key")}


on_demand(__name__)
