"""Google's credentials: found where google-auth looks for them, and kept fresh."""

from __future__ import annotations

import os
import time
from functools import partial
from typing import Any, Callable, Dict, Optional, Tuple

import httpx

from .._http.effects import Blocking, Flow, Sleep
from .._http.exchange.authority import Authority
from .._redact import causes
from .._turns import Turns
from ..errors import APITimeoutError, SeekGPTError

_POLL = 0.02
_SCOPES = ("https://www.googleapis.com/auth/cloud-platform",)


def _libraries() -> Tuple[Any, Any]:
    """google-auth, and requests, which it sends with."""
    try:
        import google.auth
        import google.auth.credentials
        import google.auth.transport.requests
        import requests
    except ImportError as error:
        raise SeekGPTError(
            "Google's credentials need google-auth; install the package with its extra: pip "
            "install 'seekgpt[vertex]', or pass a `token_provider`"
        ) from error
    return google.auth, requests


def _transport(auth: Any, session: Any, patience: Tuple[Any, Any]) -> Any:
    """What fetches tokens, as patiently as the request that needs one: connecting, and reading."""

    class Bounded(auth.transport.requests.Request):  # type: ignore[misc]
        def __call__(self, *args: Any, **options: Any) -> Any:
            return super().__call__(*args, **{**options, "timeout": patience})

    return Bounded(session)


class _Fetching:
    """The fetching of a token, which others wait for."""

    def __init__(self) -> None:
        self.process = os.getpid()
        self.begun = False


class GoogleCredentials(Authority):
    """Proves requests by an access token, which is fetched when there is none, or it has expired.

    Credentials that nobody gave are the application's default ones. Of the requests that need a
    token one fetches it, and the others wait.
    """

    exclusive = True
    redirects = False

    def __init__(self, credentials: Any, check: Callable[[httpx.Request, httpx.URL], None]) -> None:
        """``check`` refuses requests that get no proof."""
        self._given = credentials
        self._check = check
        self._ready: Any = None
        self._under_way: Optional[_Fetching] = None
        self._in_turn = Turns()

    def __repr__(self) -> str:
        return "<GoogleCredentials>"

    def authorize(self, request: httpx.Request, home: httpx.URL) -> Flow[None]:
        self._check(request, home)
        waits: Dict[str, Any] = request.extensions.get("timeout") or {}
        patience, begun = waits.get("pool"), time.monotonic()
        while not self._is_fresh():
            mine = _Fetching()
            try:
                if self._in_turn(self._begin, mine):
                    # Who is cancelled meanwhile leaves the token to the others.
                    yield Blocking(partial(self._fetch, mine, request), abandoned=True)
                    break
            finally:
                if not mine.begun:
                    self._in_turn(self._end, mine)
            if patience is not None and time.monotonic() - begun > patience:
                raise APITimeoutError(request, message="Timed out waiting for Google's token.")
            yield Sleep(_POLL)
        self._ready.apply(request.headers)

    def _is_fresh(self) -> bool:
        return self._ready is not None and self._ready.token_state.name == "FRESH"

    def _begin(self, fetching: _Fetching) -> bool:
        other = self._under_way
        if other is not None and other.process == os.getpid():  # it is, unless in a forked child
            return False
        self._under_way = fetching
        return True

    def _end(self, fetching: _Fetching) -> None:
        if self._under_way is fetching:
            self._under_way = None

    def _fetch(self, fetching: _Fetching, request: httpx.Request) -> None:
        fetching.begun = True
        try:
            self._fetch_for(request)
        finally:
            self._in_turn(self._end, fetching)

    def _fetch_for(self, request: httpx.Request) -> None:
        auth, requests = _libraries()
        waits: Dict[str, Any] = request.extensions.get("timeout") or {}
        try:
            with requests.Session() as session:
                transport = _transport(auth, session, (waits.get("connect"), waits.get("read")))
                found = self._ready or self._found(auth, transport)
                found.before_request(transport, request.method, str(request.url), {})
                self._ready = found
            return
        except Exception as error:
            late = any(isinstance(each, requests.Timeout) for each in (error, *causes(error)))
            name = type(error).__name__  # all else that Google's library says may show a key
        if late:
            raise APITimeoutError(request, message="Timed out fetching Google's token.")
        raise SeekGPTError(
            f"Google's credentials cannot be had, or not be renewed ({name}): look at the "
            "application's default credentials, and at what they may do in the project"
        )

    def _found(self, auth: Any, transport: Any) -> Any:
        if self._given is None:
            return auth.default(scopes=_SCOPES, request=transport)[0]
        return auth.credentials.with_scopes_if_required(self._given, scopes=_SCOPES)
