"""One call as a flow: what to send, when to try again, where to follow. No I/O happens here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, List, Optional, Tuple

import httpx

from . import faults, logs, retry
from .effects import Blocking, Close, Flow, Read, Send, Sleep
from .headers import PRIVATE
from .redact import is_secret

if TYPE_CHECKING:
    from .base import BaseClient
    from .call import Call


Outcome = Tuple[httpx.Response, int]
"""The successful response, and how many retries it took."""


def perform(client: BaseClient, call: Call) -> Flow[Outcome]:
    """Make a call: the successful response and how many retries it took, or an error."""
    if call.encoding == "json":
        outgoing = client._outgoing(call)
    else:  # looking at files touches the disk
        outgoing = yield Blocking(lambda: client._outgoing(call))
    retries = client.max_retries if call.max_retries is None else call.max_retries
    stream = call.stream or call.mode == "streaming"
    authority = client._authority_for(call)
    unaided = authority is not None and authority.unaided
    follows = client._follows_redirects(call, authority)
    renewed = False
    taken = 0
    while True:
        request = client._build_request(call, outgoing, taken)
        if authority is not None:
            yield from authority.authorize(request, client.base_url)
        remaining = retries - taken if outgoing.replayable else 0
        if logs.debugging():
            logs.sending(request, taken)
        try:
            response = yield Send(request, stream, unaided)
            if response.has_redirect_location and follows:
                response = yield from _redirect(client, request, response, stream, unaided)
        except Exception as error:
            if not faults.is_transport_failure(error):
                if _is_closed(client, error):
                    raise faults.connection_error(error, request) from error
                raise
            if logs.debugging():
                logs.failed(request, error)
            if remaining <= 0 or not faults.is_retryable(error):
                raise faults.connection_error(error, request, client._client) from error
            pause = retry.delay(taken)
        else:
            logs.received(request, response)
            if 200 <= response.status_code < 300:
                return response, taken
            if response.status_code == 401 and authority is not None and not renewed:
                renewed = True  # once a call: what is refused twice is refused
                if outgoing.replayable and authority.refused(request):
                    yield Close(response)
                    continue
            if remaining <= 0 or not (yield from _may_retry(response)):
                raise (yield from _failure(client, response)) from None
            pause = retry.delay(taken, response.headers)
        logs.retrying(request, pause, remaining)
        yield Sleep(pause)
        taken += 1


def _is_closed(client: BaseClient, error: BaseException) -> bool:
    """Whether a `RuntimeError` only says that the HTTP client was closed before."""
    return isinstance(error, RuntimeError) and client.is_closed()


def _may_retry(response: httpx.Response) -> Flow[bool]:
    """Whether a failed answer is worth another try; if so, it is closed."""
    if not retry.should_retry(response.status_code, response.headers):
        return False
    if response.status_code == 429:
        yield from _read(response)
        if retry.is_final(429, response.headers, faults.error_body(response)[0]):
            return False
    if not response.is_closed:
        yield Close(response)
    return True


def _failure(client: BaseClient, response: httpx.Response) -> Flow[Exception]:
    """The error that a failed answer stands for."""
    yield from _read(response)
    body, message = faults.error_body(response)
    return client._make_status_error(message, body=body, response=response)


def _read(response: httpx.Response) -> Flow[None]:
    """Read an error's body if it can be read: the status is what matters."""
    if response.is_closed or response.is_stream_consumed:
        return
    try:
        yield Read(response)
    except Exception as error:
        if not faults.is_transport_failure(error):
            raise


def _redirect(
    client: BaseClient,
    request: httpx.Request,
    response: httpx.Response,
    stream: bool,
    unaided: bool,
) -> Flow[httpx.Response]:
    """Follow redirects, leaving behind at each new origin what identifies the caller."""
    history: List[httpx.Response] = []
    home = request.url
    while response.has_redirect_location:
        target = response.next_request
        if target is None:  # the HTTP client follows redirects itself, or not at all
            return response
        if len(history) >= client._max_redirects():
            raise httpx.TooManyRedirects("Exceeded maximum allowed redirects.", request=request)
        if origin(target.url) != origin(home):
            unaided = True
            strip_private(target.headers)
        if not response.is_closed:
            yield Close(response)
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
