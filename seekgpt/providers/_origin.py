"""The one place that a provider's credentials are for."""

from __future__ import annotations

import httpx

from .._http.exchange.redirect import origin
from ..errors import SeekGPTError


def check_origin(request: httpx.Request, home: httpx.URL) -> None:
    """Refuse to prove a request to somebody else.

    Raises:
        SeekGPTError: it is for another origin than the client's ``base_url``.
    """
    if origin(request.url) != origin(home):
        raise SeekGPTError(
            f"A request to {request.url.host} gets no proof: it goes to an origin other than the "
            f"configured provider URL, {home}, which the credentials are for"
        )
