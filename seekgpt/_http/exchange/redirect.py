"""Where an answer sends a request on to, and what must not go there with it."""

from __future__ import annotations

from typing import Dict, List, Optional, Tuple

import httpx

from ..._redact import is_secret, redact_url
from ...errors import SeekGPTError
from ..effects import Close, Flow, Send
from ..request.headers import PRIVATE
from . import logs


def follow(
    most: int,
    request: httpx.Request,
    response: httpx.Response,
    stream: bool,
    unaided: bool,
    replayable: bool,
) -> Flow[httpx.Response]:
    """Follow ``most`` redirects; what identifies the caller stays behind at each new origin."""
    history: List[httpx.Response] = []
    home = request.url
    while response.has_redirect_location:
        target = response.next_request
        if target is None:  # the HTTP client follows redirects itself, or not at all
            return response
        if len(history) >= most:
            raise httpx.TooManyRedirects("Exceeded maximum allowed redirects.", request=request)
        if target.url.userinfo:  # what an answer says is nobody's user name and password
            target.url = target.url.copy_with(userinfo=b"")
        if origin(target.url) != origin(home):
            unaided = True
            strip_private(target.headers)
        if not response.is_closed:
            yield Close(response)
        if not replayable and target.stream is request.stream:
            from ..request.multipart import ONCE

            raise SeekGPTError(
                f"The server redirects this request to {redact_url(target.url)} "
                f"(status {response.status_code}), where its body would have to be sent again, but "
                f"{ONCE}"
            )
        if logs.debugging():
            logs.redirected(request, target)
        history.append(response)
        response = yield Send(target, stream, unaided)
        response.history = list(history)
        request = target
    return response


def strip_private(headers: httpx.Headers) -> None:
    """Take away what another origin must not see."""
    for name in list(headers.keys()):
        if name in PRIVATE or (is_secret(name) and name != "idempotency-key"):
            del headers[name]


_DEFAULT_PORTS: Dict[str, int] = {"http": 80, "https": 443}
_BENEATH = {"ws": "http", "wss": "https"}


def origin(url: httpx.URL) -> Tuple[str, str, Optional[int]]:
    """Whom a URL leads to. A websocket's origin is that of the HTTP it begins with."""
    scheme = _BENEATH.get(url.scheme, url.scheme)
    return scheme, url.host, url.port or _DEFAULT_PORTS.get(scheme)
