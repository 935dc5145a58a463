"""The OAuth 2.0 grant of programs: their id and secret for an access token (RFC 6749, 4.4)."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional, Tuple
from urllib.parse import quote_plus

from .._http.request import headers as header_rules
from .._http.security import proof_of
from ._tokens import FetchedToken, Steps

if TYPE_CHECKING:
    from .._http.call import Call


class ClientCredentials(FetchedToken):
    """Fetches access tokens for a program that has an id and a secret."""

    asked_as = "token request"
    refresh_buffer = 60.0
    expires_in = 3600.0  # as most have it; one that ends before is refused, and fetched anew

    def __init__(
        self,
        url: str,
        credentials: Tuple[str, str],
        parameters: Mapping[str, str],
        in_body: bool,
        max_retries: int,
    ) -> None:
        """``parameters`` are sent besides, such as ``scope``; with ``in_body`` the credentials are
        among them."""
        super().__init__(url, max_retries)
        self._credentials = credentials
        self._parameters = parameters
        self._in_body = in_body

    def __repr__(self) -> str:
        return f"<ClientCredentials for {self.token_exchange_url}>"

    def _asking(self) -> Steps:
        yield from ()  # nothing has to be asked first
        user, secret = self._credentials
        form: Dict[str, Any] = {"grant_type": "client_credentials", **self._parameters}
        headers = {"Accept": "application/json"}
        if self._in_body:
            form.update(client_id=user, client_secret=secret)
        else:
            text = f"{quote_plus(user)}:{quote_plus(secret)}".encode("ascii")
            headers["Authorization"] = f"Basic {b64encode(text).decode('ascii')}"
        return {"data": form, "headers": headers}


def fetched_for(client: Any, call: Call) -> Optional[ClientCredentials]:
    """Who vouches for a call by a token that has to be fetched, if that is what its API declares;
    one for all clients that are copies of each other, and for all their calls."""
    proof = proof_of(call.security, client._value_of)
    if proof is None or proof.fetched is None:
        return None
    layers = (client._custom_headers, call.headers, call.extra_headers)
    if header_rules.first(layers, "authorization") is not None:
        return None
    key, credentials = proof.fetched
    url = str(client.base_url.join(key.token_url))
    known = client._tokens
    found = known.get((key, credentials, url))
    if found is None:
        made = ClientCredentials(
            url, credentials, dict(key.parameters), key.in_body, client.max_retries
        )
        found = known.setdefault((key, credentials, url), made)
    return found  # type: ignore[no-any-return]
