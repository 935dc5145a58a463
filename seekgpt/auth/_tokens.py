"""Access tokens that are fetched, kept, and renewed in time, written once as a flow.

All threads and tasks that share a client share its token. The first that finds it wanting renews
it; the others go on with the old one while that is good, and wait if it is not.
"""

from __future__ import annotations

import copy
import os
import time
from typing import Any, Awaitable, Callable, Dict, Generator, NamedTuple, Optional, Union

import httpx

from .._http.effects import Effect, Send, Sleep
from .._http.exchange import failures, logs, retry
from .._http.exchange.authority import Authority
from .._http.exchange.drivers import adrive, drive
from .._http.request import headers as header_rules
from .._httpx_family import seconds
from .._redact import Hidden, sealed
from .._turns import Turns
from ..errors import OAuthError, SeekGPTError
from ._identities import is_duration

EXCHANGE_TIMEOUT = 10.0
MAX_RETRIES = 2
_LONGEST = 10 * 365 * 86400
"""Seconds; a token that is said to live longer is renewed then."""

_POLL = 0.02

Steps = Generator[Effect, Any, Any]


class _Token(NamedTuple):
    value: str
    expires_at: float
    renew_at: float

    def __repr__(self) -> str:
        return "<token>"


@sealed
def _prove(request: httpx.Request, token: _Token) -> None:
    request.headers["Authorization"] = header_rules.bearer(token.value, "access token")


class _Renewal:
    """An exchange that is under way, for those who wait for its end."""

    def __init__(self) -> None:
        self.process = os.getpid()
        self.done = False
        self.error: Optional[Exception] = None


class FetchedToken(Authority):
    """Vouches by access tokens; keeps the newest and renews it in time."""

    asked_as = "token exchange"
    """What fetching one is called in errors."""

    refresh_buffer = 1200.0
    """Seconds before its end in which a token is renewed; at most half of its life."""

    expires_in: Optional[float] = None
    """How many seconds a token lives whose answer does not say it; None: it has to."""

    def __init__(self, url: str, max_retries: int = MAX_RETRIES) -> None:
        """``max_retries`` is how often fetching one that failed in passing is tried again, at most
        twice."""
        self.token_exchange_url = url
        self._max_retries = max(min(max_retries, MAX_RETRIES), 0)
        self._in_turn = Turns()
        self._token: Optional[_Token] = None
        self._renewal: Optional[_Renewal] = None

    def _asking(self) -> Steps:
        """What a token is asked for with, as arguments for a request."""
        raise NotImplementedError

    def __reduce__(self) -> Any:
        raise TypeError(f"{type(self).__name__} objects hold tokens and cannot be pickled")

    # For clients

    def authorize(self, request: httpx.Request, home: httpx.URL) -> Steps:
        _prove(request, (yield from self._current(type(request))))

    def refused(self, request: httpx.Request) -> bool:
        _, _, token = request.headers.get("Authorization", "").partition(" ")
        self.invalidate_token(token)
        return True

    # For callers

    def get_token(self) -> str:
        """A token that is good, fetched if need be.

        Raises:
            OAuthError: the identity was refused.
            SubjectTokenProviderError: there was no proof of it.
        """
        from .._http.transport.defaults import DefaultHttpxClient

        with DefaultHttpxClient(follow_redirects=False) as http:
            return drive(self._value(), http)

    def get_token_async(self) -> Awaitable[str]:
        """The same, to be awaited."""
        from .._http.transport.defaults import DefaultAsyncHttpxClient

        return adrive(self._value(), DefaultAsyncHttpxClient(follow_redirects=False))

    def invalidate_token(self, token: Optional[str] = None) -> None:
        """Forget the token that is kept; if ``token`` is given, only if it is this one."""
        self._in_turn(self._forget, Hidden(token))

    def _forget(self, token: Hidden) -> None:
        if self._token is not None and token.value in (None, self._token.value):
            self._token = None

    # The flow

    def _value(self) -> Generator[Effect, Any, str]:
        token = yield from self._current(httpx.Request)
        return token.value

    def _current(self, make_request: Callable[..., Any]) -> Generator[Effect, Any, _Token]:
        while True:
            token = self._token
            if token is not None and time.monotonic() < token.renew_at:
                return token
            mine = _Renewal()
            try:
                found = self._in_turn(self._look, mine)
                if isinstance(found, _Token):
                    return found
                if found is mine:
                    renewed: _Token = yield from self._renew(mine, make_request)
                    return renewed
            finally:  # also when whoever was at it is cancelled: then another takes over
                self._in_turn(self._over, mine)
            renewal = found
            while not renewal.done:
                # Those who wait may be threads, and tasks of several event loops, at once. No lock
                # serves them all, and an exchange takes much longer than this.
                yield Sleep(_POLL)
            error = renewal.error
            if isinstance(error, SeekGPTError):
                raise copy.copy(error) from error  # each with a traceback of its own
            if error is not None:
                raise error

    def _look(self, mine: _Renewal) -> Union[_Token, _Renewal]:
        """A token that is good; or a renewal to wait for, which is ``mine`` if nobody is at it."""
        token, renewal, now = self._token, self._renewal, time.monotonic()
        if token is not None and now < token.renew_at:
            return token
        if renewal is None or renewal.process != os.getpid() or renewal.done:
            self._renewal = mine  # whoever was at it did not come along through a fork
            return mine
        return token if token is not None and now < token.expires_at else renewal

    def _over(self, renewal: _Renewal) -> None:
        renewal.done = True
        if self._renewal is renewal:
            self._renewal = None

    def _renew(self, renewal: _Renewal, make_request: Callable[..., Any]) -> Steps:
        try:
            token: _Token = yield from self._exchange(make_request)
        except Exception as error:
            renewal.error = error
            raise
        self._token = token
        return token

    def _exchange(self, make_request: Callable[..., Any]) -> Steps:
        asking = Hidden((yield from self._asking()))
        attempt = 0
        while True:
            waits = {"timeout": seconds(EXCHANGE_TIMEOUT)}
            url = self.token_exchange_url
            request = make_request("POST", url, **asking.value, extensions=waits)
            if logs.debugging():
                logs.sending(request, attempt)
            try:
                response = yield Send(request, unaided=True)
            except Exception as error:
                if not failures.is_transport_failure(error):
                    raise
                if attempt >= self._max_retries or not failures.is_retryable(error):
                    # The request holds the proof, which is nothing to carry about.
                    raise failures.connection_error(error, make_request("POST", url)) from error
                pause = retry.delay(attempt)
            else:
                logs.received(request, response)
                response.request = make_request("POST", url)
                if attempt >= self._max_retries or not retry.should_retry(
                    response.status_code, response.headers
                ):
                    return self._read(response)
                pause = retry.delay(attempt, response.headers)
            yield Sleep(pause)
            attempt += 1

    @sealed
    def _read(self, response: httpx.Response) -> _Token:
        status = response.status_code
        body, _message = failures.error_body(response)
        if status in (400, 401, 403):
            raise OAuthError(response=response, body=self._complaint(body))
        if not 200 <= status < 300:
            raise failures.status_error(
                f"The {self.asked_as} failed with status {status}", body=None, response=response
            )
        if not isinstance(body, dict):
            raise self._odd("something that is no object")
        if self.expires_in is not None and body.get("expires_in") is None:
            body = {**body, "expires_in": self.expires_in}
        self._check_answer(body)
        life = float(min(body["expires_in"], _LONGEST))
        now = time.monotonic()
        buffer = min(self.refresh_buffer, life / 2)
        return _Token(body["access_token"], now + life, now + life - buffer)

    def _check_answer(self, body: Dict[str, Any]) -> None:
        if not isinstance(body.get("access_token"), str) or not body["access_token"]:
            raise self._odd("no valid `access_token`")
        if not is_duration(body.get("expires_in")) or not body["expires_in"]:
            raise self._odd("no valid `expires_in`")

    def _odd(self, what: str) -> SeekGPTError:
        return SeekGPTError(f"The {self.asked_as} was answered with {what}")

    def _complaint(self, body: Any) -> Any:
        """What an error may show of the body it comes from."""
        return body
