"""Where an answer sends a request on to, and what must not go there with it."""

from __future__ import annotations

from typing import Callable, Collection, Dict, List, Optional, Tuple

import httpx

from ..._redact import quiet, redact_url
from ...errors import SeekGPTError
from ..effects import Close, Flow, Send
from . import logs


def follow(
    most: int,
    request: httpx.Request,
    response: httpx.Response,
    unaided: bool,
    replayable: bool,
    added: Callable[[httpx.Headers], Collection[str]],
) -> Flow[httpx.Response]:
    """Follow ``most`` redirects.

    At each new origin all headers stay behind but this library's own. ``added`` tells which of
    those sent the caller or a setting has changed, in lower case.
    """
    history: List[httpx.Response] = []
    home = request.url
    while response.has_redirect_location:
        if len(response.headers.get_list("location")) > 1:
            raise httpx.RemoteProtocolError("The server redirects to several places at once.")
        target = response.next_request
        if target is None:  # the HTTP client follows redirects itself, or not at all
            _check(request, response)
            return response
        if len(history) >= most:
            raise httpx.TooManyRedirects("Exceeded maximum allowed redirects.", request=request)
        if target.url.userinfo:  # what an answer says is nobody's user name and password
            target.url = target.url.copy_with(userinfo=b"")
        if origin(target.url) != origin(home):
            unaided = True
            leave_behind(target.headers, added(target.headers))
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
        response = yield Send(quiet(target), True, unaided)
        response.history = list(history)
        request = target
    return response


def _check(request: httpx.Request, response: httpx.Response) -> None:
    """Refuse a redirect to nowhere, of which httpx2 makes no request, and no error either."""
    try:
        url = httpx.URL(str(request.url)).join(response.headers["location"])
        if url.scheme in ("http", "https"):
            return
    except httpx.InvalidURL:
        pass
    raise httpx.RemoteProtocolError("The server redirects to what is no address of HTTP.")


# What the library says by itself, and what a body needs to be understood.
_OWN = frozenset(
    ("accept", "accept-encoding", "connection", "idempotency-key", "seekgpt-beta", "user-agent")
)
_OF_BODIES = frozenset(("content-length", "content-type", "host", "transfer-encoding"))


def leave_behind(headers: httpx.Headers, added: Collection[str]) -> None:
    """Take away what another origin must not see: all that a caller or a setting has added."""
    for name in list(headers.keys()):
        own = name in _OWN or name.startswith("x-stainless-")
        if name not in _OF_BODIES and (name in added or not own):
            del headers[name]


_DEFAULT_PORTS: Dict[str, int] = {"http": 80, "https": 443}
_BENEATH = {"ws": "http", "wss": "https"}


def origin(url: httpx.URL) -> Tuple[str, str, Optional[int]]:
    """Whom a URL leads to. A websocket's origin is that of the HTTP it begins with."""
    scheme = _BENEATH.get(url.scheme, url.scheme)
    return scheme, url.host, url.port or _DEFAULT_PORTS.get(scheme)
