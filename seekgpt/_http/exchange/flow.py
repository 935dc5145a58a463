"""One call as a flow: what to send, when to try again, where to follow. No I/O happens here."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Collection, Optional, Tuple

import httpx

from ..._redact import bare, quiet
from ...errors import APIResponseValidationError
from ..effects import Blocking, Close, Flow, Read, Send, Sleep
from . import content, failures, logs, retry
from .redirect import follow

if TYPE_CHECKING:
    from typing_extensions import Protocol

    from ..call import Call
    from ..request.outgoing import Outgoing
    from .authority import Authority

    class Sender(Protocol):
        """A client, as far as its exchanges need one."""

        max_retries: int
        _client: Any
        _limits: content.Limits

        @property
        def base_url(self) -> httpx.URL: ...
        def is_closed(self) -> bool: ...
        def _outgoing(self, call: Call) -> Outgoing: ...
        def _build_request(
            self, call: Call, outgoing: Outgoing, taken: int = 0
        ) -> httpx.Request: ...
        def _authority_for(self, call: Call) -> Optional[Authority]: ...
        def _follows_redirects(self, call: Call, authority: Optional[Authority]) -> bool: ...
        def _added_headers(self, call: Call) -> Collection[str]: ...
        def _max_redirects(self) -> int: ...
        def _make_status_error(
            self, message: str, *, body: Any, response: httpx.Response
        ) -> Exception: ...


ERROR_SECONDS = 10.0
"""How long the body of an error is waited for."""

Outcome = Tuple[httpx.Response, int]
"""The successful response, and how many retries it took."""


def perform(client: Sender, call: Call) -> Flow[Outcome]:
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
        try:
            request = quiet(client._build_request(call, outgoing, taken))
        except Exception as error:
            raise bare(error)  # noqa: B904
        if authority is not None:
            yield from authority.authorize(request, client.base_url)
        remaining = retries - taken if outgoing.replayable else 0
        if logs.debugging():
            logs.sending(request, taken)
        response = None
        try:
            response = yield Send(request, True, unaided)
            if response.has_redirect_location and follows:
                response = yield from follow(
                    client._max_redirects(),
                    request,
                    response,
                    unaided,
                    partial(client._added_headers, call),
                )
            content.settle(response, client._limits, kept=not stream)
            if not stream and 200 <= response.status_code < 300 and not response.is_closed:
                yield from _whole(response)
        except Exception as error:
            if not failures.is_transport_failure(error):
                if _is_closed(client, error):
                    raise failures.connection_error(error, request) from error
                raise
            if response is not None:
                yield from _given_up(response)
            if logs.debugging():
                logs.failed(request, error)
            if remaining <= 0 or not failures.is_retryable(error):
                raise failures.connection_error(error, request, client._client) from error
            pause = retry.delay(taken)
        else:
            logs.received(request, response)
            if 200 <= response.status_code < 300:
                return response, taken
            if response.status_code == 401 and authority is not None and not renewed:
                renewed = True  # once a call: what is refused twice is refused
                if outgoing.replayable and authority.refused(request):
                    yield from _given_up(response)
                    continue
            if remaining <= 0 or not (yield from _may_retry(response)):
                raise (yield from _failure(client, response)) from None
            pause = retry.delay(taken, response.headers)
        logs.retrying(request, pause, remaining)
        yield Sleep(pause)
        taken += 1


def _is_closed(client: Sender, error: BaseException) -> bool:
    """Whether a `RuntimeError` only says that the HTTP client was closed before."""
    return isinstance(error, RuntimeError) and client.is_closed()


def _may_retry(response: httpx.Response) -> Flow[bool]:
    """Whether a failed answer is worth another try; if so, it is closed."""
    if not retry.should_retry(response.status_code, response.headers):
        return False
    if response.status_code == 429:
        yield from _read(response)
        if retry.is_final(429, response.headers, failures.error_body(response)[0]):
            return False
    yield from _given_up(response)
    return True


def _failure(client: Sender, response: httpx.Response) -> Flow[Exception]:
    """The error that a failed answer stands for."""
    yield from _read(response)
    body, message = failures.error_body(response)
    return client._make_status_error(message, body=body, response=response)


def _whole(response: httpx.Response) -> Flow[None]:
    """Read the body of a successful answer.

    Raises:
        APIResponseValidationError: it is too large.
    """
    fault = content.oversize(response)
    if fault is None:
        try:
            yield Read(response)
            return
        except content.Oversize as error:
            fault = str(error)
    raise APIResponseValidationError(response, None, message=fault)


def _given_up(response: httpx.Response) -> Flow[None]:
    """Close a response that nobody wants; should that fail, its connection is lost anyway."""
    if not response.is_closed:
        with suppress(Exception):
            yield Close(response)


def _read(response: httpx.Response) -> Flow[None]:
    """Read so much of an error's body as comes soon: the status is what matters."""
    if response.is_closed or response.is_stream_consumed:
        return
    waits = response.request.extensions.get("timeout")
    if isinstance(waits, dict):  # where blocking reads look when they begin
        waits["read"] = min(waits.get("read") or ERROR_SECONDS, ERROR_SECONDS)
    try:
        yield Read(response, content.MAX_ERROR_BYTES, ERROR_SECONDS)
    except Exception as error:
        if not failures.is_transport_failure(error):
            raise
