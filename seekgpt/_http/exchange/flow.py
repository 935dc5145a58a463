"""One call as a flow: what to send, when to try again, where to follow. No I/O happens here."""

from __future__ import annotations

import weakref
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Collection, Optional, Tuple

import httpx

from ... import errors
from ..._record import Record
from ..._redact import bare, quiet
from ..effects import Blocking, Close, Flow, Read, Send, Sleep
from . import content, failures, logs, retry
from .foreign_logs import asked
from .redirect import follow

if TYPE_CHECKING:
    from typing_extensions import Protocol

    from ..._timeout import Deadline
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
        def _request_for(self, call: Call, outgoing: Outgoing, taken: int) -> httpx.Request: ...
        def _should_retry(self, response: httpx.Response) -> bool: ...
        def _authority_for(self, call: Call) -> Optional[Authority]: ...
        def _follows_redirects(self, call: Call, authority: Optional[Authority]) -> bool: ...
        def _added_headers(self, call: Call, sent: httpx.Headers) -> Collection[str]: ...
        def _max_redirects(self) -> int: ...
        def _make_status_error(
            self, message: str, *, body: Any, response: httpx.Response
        ) -> Exception: ...

    class Steps(Protocol):
        """Steps of a call that somebody wrote anew (`_http.overridden`)."""

        def request(self, taken: int) -> Flow[Attempt]:
            """What is sent after so many retries."""

        def delay(self, taken: int, response: Optional[httpx.Response]) -> float:
            """Seconds to wait before the next try."""


class Attempt(Record):
    """One try: what the call has become in it, the request, and whether that can be repeated."""

    call: Call
    request: httpx.Request
    authority: Optional[Authority]
    replayable: bool


ERROR_SECONDS = 10.0
"""How long the body of an error is waited for."""

Outcome = Tuple[httpx.Response, int]
"""The successful response, and how many retries it took."""


def perform(
    client: Sender,
    call: Call,
    deadline: Optional[Deadline] = None,
    steps: Optional[Steps] = None,
) -> Flow[Outcome]:
    """Make a call: the successful response and how many retries it took, or an error."""
    retries = client.max_retries if call.max_retries is None else call.max_retries
    if type(retries) is not int or retries < 0:
        retries = retry.checked(retries)
    stream = call.stream or call.mode == "streaming"
    authority = client._authority_for(call)
    if steps is None:
        if call.encoding == "json":
            outgoing = client._outgoing(call)
        else:  # looking at files touches the disk
            outgoing = yield Blocking(lambda: client._outgoing(call))
        replayable = outgoing.replayable
    renewed = False
    taken = 0
    while True:
        if steps is not None:
            one = yield from steps.request(taken)
            call, request, authority = one.call, one.request, one.authority
            replayable = one.replayable
        else:
            try:
                request = quiet(client._request_for(call, outgoing, taken))
            except Exception as error:
                raise bare(error)  # noqa: B904
        if deadline is not None:
            deadline.shorten(request)
        if steps is None and authority is not None:
            yield from authority.authorize(request, client.base_url)
        unaided = authority is not None and authority.unaided
        follows = client._follows_redirects(call, authority)
        remaining = retries - taken if replayable else 0
        if logs.debugging():
            logs.sending(request, taken)
        response = None
        asked.set(weakref.ref(request))
        try:
            response = yield Send(request, True, unaided)
            if response.has_redirect_location and follows:
                response = yield from follow(
                    client._max_redirects(),
                    request,
                    response,
                    unaided,
                    replayable,
                    partial(client._added_headers, call),
                )
            content.settle(response, client._limits, kept=not stream)
            if not stream and 200 <= response.status_code < 300 and not response.is_closed:
                yield from _whole(response)
        except Exception as error:
            fault = getattr(request.stream, "fault", None) if steps else outgoing.fault
            if fault is error:
                raise
            if fault is not None:  # whatever has become of it on its way here
                raise fault  # noqa: B904 - as the file raised it, with its own causes
            if not failures.is_transport_failure(error):
                if _is_closed(client, error):
                    raise failures.connection_error(error, request) from error
                raise
            if response is not None:
                yield from _given_up(response)
            if logs.debugging():
                logs.failed(request, error)
            if deadline is not None and deadline.left <= 0:
                raise errors.APITimeoutError(request, message=str(deadline)) from error
            if remaining <= 0 or not failures.is_retryable(error):
                raise failures.connection_error(error, request, client._client) from error
            pause = _pause(steps, taken, None)
            if deadline is not None and deadline.left <= pause:  # no time for another try
                raise failures.connection_error(error, request, client._client) from error
        else:
            logs.received(request, response)
            if 200 <= response.status_code < 300:
                if response.status_code == 206:
                    yield from _not_a_part(call, request, response)
                if deadline is not None and stream:
                    deadline.lift(response)
                return response, taken
            if response.status_code == 401 and authority is not None:
                hope = authority.refused(request)
                if hope and replayable and not renewed:
                    renewed = True  # once a call: what is refused twice is refused
                    yield from _given_up(response)
                    continue
            pause = _pause(steps, taken, response) if remaining > 0 else 0.0
            if deadline is not None and deadline.left <= pause:
                remaining = 0
            if remaining <= 0 or not (yield from _may_retry(client, response)):
                raise (yield from _failure(client, response)) from None
        logs.retrying(request, pause, remaining)
        yield Sleep(pause)
        taken += 1


def _pause(steps: Optional[Steps], taken: int, response: Optional[httpx.Response]) -> float:
    """Seconds to wait before the next try."""
    if steps is not None:
        return steps.delay(taken, response)
    return retry.delay(taken, None if response is None else response.headers)


def _is_closed(client: Sender, error: BaseException) -> bool:
    """Whether a `RuntimeError` only says that the HTTP client was closed before."""
    return isinstance(error, RuntimeError) and client.is_closed()


def _may_retry(client: Sender, response: httpx.Response) -> Flow[bool]:
    """Whether a failed answer is worth another try; if so, it is closed."""
    if response.status_code == 429:  # its body tells whether waiting will help
        yield from _read(response)
    if not client._should_retry(response):
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
    raise errors.APIResponseValidationError(response, None, message=fault)


def _not_a_part(call: Call, request: httpx.Request, response: httpx.Response) -> Flow[None]:
    """Nothing, unless an answer that is to be kept as it is has only a part, and nobody asked so.

    Raises:
        APIResponseValidationError: it has.
    """
    if call.answer.kind == "binary" and "range" not in request.headers:
        yield from _given_up(response)
        part = response.headers.get("content-range", "of a length it does not tell")
        raise errors.APIResponseValidationError(
            response,
            None,
            message=f"The server answered with a part (status 206, {part}), for which nobody asked",
        )


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
