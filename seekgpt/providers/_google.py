"""Google's credentials: found where google-auth looks for them, and kept fresh."""

from __future__ import annotations

import threading
from typing import Any, Callable, Dict, Iterator, Tuple

import httpx

from .._http.effects import Blocking, Effect
from .._http.exchange.authority import Authority
from .._redact import causes
from ..errors import APITimeoutError, SeekGPTError

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


class GoogleCredentials(Authority):
    """Proves requests by an access token, which is fetched when there is none, or it has expired.

    Credentials that nobody gave are the application's default ones. Of the requests that are
    waiting for a token one fetches it.
    """

    exclusive = True
    redirects = False

    def __init__(self, credentials: Any, check: Callable[[httpx.Request, httpx.URL], None]) -> None:
        """``check`` refuses requests that get no proof."""
        self._given = credentials
        self._check = check
        self._ready: Any = None
        self._lock = threading.Lock()

    def __repr__(self) -> str:
        return "<GoogleCredentials>"

    def authorize(self, request: httpx.Request, home: httpx.URL) -> Iterator[Effect]:
        self._check(request, home)
        # Who is cancelled while a token is fetched leaves that to the others.
        request.headers.update((yield Blocking(lambda: self._proof(request), abandoned=True)))

    def _proof(self, request: httpx.Request) -> Dict[str, str]:
        """The headers that prove a request."""
        waits: Dict[str, Any] = request.extensions.get("timeout") or {}
        turn = waits.get("pool")
        if not self._lock.acquire(timeout=-1 if turn is None else turn):
            raise APITimeoutError(request, message="Timed out waiting for Google's token.")
        try:
            return self._fetched(request, (waits.get("connect"), waits.get("read")))
        finally:
            self._lock.release()

    def _fetched(self, request: httpx.Request, patience: Tuple[Any, Any]) -> Dict[str, str]:
        auth, requests = _libraries()
        headers: Dict[str, str] = {}
        try:
            with requests.Session() as session:
                transport = _transport(auth, session, patience)
                if self._ready is None:
                    self._ready = self._found(auth, transport)
                self._ready.before_request(transport, request.method, str(request.url), headers)
            return headers
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
