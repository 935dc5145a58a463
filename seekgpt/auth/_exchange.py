"""Exchanging proofs of identity for access tokens, written once as a flow.

All threads and tasks that share a client share its token. The first that finds it wanting renews
it; the others go on with the old one while that is good, and wait if it is not.
"""

from __future__ import annotations

import copy
import os
import time
from typing import Any, Awaitable, Callable, Dict, Generator, Mapping, NamedTuple, Optional, Union

import httpx

from .._http.effects import Blocking, Effect, Send, Sleep
from .._http.exchange import failures, logs, retry
from .._http.exchange.authority import Authority
from .._http.exchange.drivers import adrive, drive
from .._http.request import headers as header_rules
from .._httpx_family import seconds
from .._redact import Hidden, sealed
from .._turns import Turns
from ..errors import OAuthError, SeekGPTError
from ._identities import SUBJECT_TOKEN_TYPES, WorkloadIdentity, check, is_duration

TOKEN_EXCHANGE_URL = "https://auth.seekgpt.com/oauth/token"
GRANT_TYPE = "urn:ietf:params:oauth:grant-type:token-exchange"
REFRESH_BUFFER = 1200.0
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


class WorkloadIdentityAuth(Authority):
    """Gets access tokens for a workload identity, keeps the newest and renews it in time."""

    def __init__(
        self,
        *,
        workload_identity: WorkloadIdentity,
        token_exchange_url: str = TOKEN_EXCHANGE_URL,
        max_retries: int = MAX_RETRIES,
    ) -> None:
        """``max_retries`` is how often an exchange that failed in passing is tried again, at most
        twice.

        Raises:
            SeekGPTError: the identity is incomplete.
        """
        check(workload_identity)
        self.workload_identity: Mapping[str, Any] = workload_identity
        self.token_exchange_url = token_exchange_url
        self._max_retries = max(min(max_retries, MAX_RETRIES), 0)
        self._in_turn = Turns()
        self._token: Optional[_Token] = None
        self._renewal: Optional[_Renewal] = None

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
        payload = Hidden((yield from self._payload()))
        attempt = 0
        while True:
            waits = {"timeout": seconds(EXCHANGE_TIMEOUT)}
            url = self.token_exchange_url
            request = make_request("POST", url, json=payload.value, extensions=waits)
            if logs.debugging():
                logs.sending(request, attempt)
            try:
                response = yield Send(request, unaided=True)
            except Exception as error:
                if not failures.is_transport_failure(error):
                    raise
                if attempt >= self._max_retries or not failures.is_retryable(error):
                    # The request holds the subject token, which is nothing to carry about.
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

    def _payload(self) -> Steps:
        provider = self.workload_identity["provider"]
        token: Any = yield Blocking(provider["get_token"])
        if not isinstance(token, str) or not token:
            close = getattr(token, "close", None)
            if close is not None:
                close()  # a coroutine that nobody will await
            raise SeekGPTError(
                "The `get_token` of a workload identity has to return a non-empty string, but it "
                f"returned {'an empty one' if token == '' else f'a {type(token).__name__}'}"
            )
        return {
            **self._claim(),
            "subject_token": token,
            "subject_token_type": SUBJECT_TOKEN_TYPES[provider["token_type"]],
        }

    def _claim(self) -> Dict[str, str]:
        return {
            "grant_type": GRANT_TYPE,
            "identity_provider_id": self.workload_identity["identity_provider_id"],
            "service_account_id": self.workload_identity["service_account_id"],
        }

    @sealed
    def _read(self, response: httpx.Response) -> _Token:
        status = response.status_code
        body, _message = failures.error_body(response)
        if status in (400, 401, 403):
            raise OAuthError(response=response, body=self._complaint(body))
        if not 200 <= status < 300:
            raise failures.status_error(
                f"The token exchange failed with status {status}", body=None, response=response
            )
        if not isinstance(body, dict):
            raise SeekGPTError("The token exchange was answered with something that is no object")
        self._check_answer(body)
        life = float(min(body["expires_in"], _LONGEST))
        now = time.monotonic()
        buffer = min(self.workload_identity.get("refresh_buffer_seconds", REFRESH_BUFFER), life / 2)
        return _Token(body["access_token"], now + life, now + life - buffer)

    def _check_answer(self, body: Dict[str, Any]) -> None:
        if not isinstance(body.get("access_token"), str) or not body["access_token"]:
            raise SeekGPTError("The token exchange was answered without a valid `access_token`")
        if not is_duration(body.get("expires_in")) or not body["expires_in"]:
            raise SeekGPTError("The token exchange was answered without a valid `expires_in`")

    def _complaint(self, body: Any) -> Any:
        """What an error may show of the body it comes from."""
        return body
