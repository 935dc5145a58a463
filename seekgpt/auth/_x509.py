"""Workload identity by certificate: the connection proves who is calling, and the token too.

So neither leaves the one HTTPS origin that the client is made for.
"""

from __future__ import annotations

import re
from typing import Any, Dict, Optional, Tuple, cast

import httpx

from .._http.exchange.redirect import origin
from .._http.transport.defaults import DEFAULT_BASE_URL
from ..errors import SeekGPTError
from ._exchange import WorkloadIdentityAuth
from ._identities import X509WorkloadIdentity
from ._tokens import MAX_RETRIES, Steps

API_URL: str = DEFAULT_BASE_URL.replace("https://", "https://mtls.")
TOKEN_EXCHANGE_URL = "https://mtls.auth.seekgpt.com/oauth/token"
TOKEN_TYPE = "urn:seekgpt:params:oauth:token-type:x509"

_HOST = re.compile(r"[^/?#@\\\s]+")
_TOKEN = re.compile(r"[A-Za-z0-9._~+/-]+=*")


class X509WorkloadIdentityAuth(WorkloadIdentityAuth):
    """Gets access tokens over connections that present a client certificate."""

    redirects = False

    def __init__(
        self, *, workload_identity: X509WorkloadIdentity, max_retries: int = MAX_RETRIES
    ) -> None:
        super().__init__(
            workload_identity=cast("Any", workload_identity.copy()),
            token_exchange_url=TOKEN_EXCHANGE_URL,
            max_retries=max_retries,
        )

    def authorize(self, request: httpx.Request, home: httpx.URL) -> Steps:
        check_request(request, home)
        yield from super().authorize(request, home)

    def _payload(self) -> Steps:
        yield from ()  # nothing has to be asked first
        return {**self._claim(), "subject_token_type": TOKEN_TYPE}

    def _check_answer(self, body: Dict[str, Any]) -> None:
        super()._check_answer(body)
        kind = body.get("token_type", "bearer")
        if not isinstance(kind, str) or kind.lower() != "bearer":
            raise self._odd("a token that is no bearer's")
        if _TOKEN.fullmatch(body["access_token"]) is None:
            raise self._odd("no valid `access_token`")

    def _complaint(self, body: Any) -> Any:
        error = body.get("error") if isinstance(body, dict) else None
        return {"error": error} if isinstance(error, str) else None


def _authority(host: str) -> Optional[Tuple[str, Optional[int]]]:
    """What a `Host` header names, if it is nothing but a host and a port."""
    if not _HOST.fullmatch(host):
        return None
    url = httpx.URL(f"https://{host}")
    return url.host, url.port


def check_url(url: httpx.URL) -> None:
    """Refuse an API that is not reached over TLS.

    Raises:
        SeekGPTError: it is not.
    """
    if url.scheme not in ("https", "wss") or not url.host:
        raise SeekGPTError("X.509 workload identity needs a `base_url` that begins with https://")
    if url.userinfo:
        raise SeekGPTError("X.509 workload identity allows no user or password in a URL")


def check_request(request: httpx.Request, home: httpx.URL) -> None:
    """Refuse a request that would take the token elsewhere, or other credentials along."""
    check_url(request.url)
    if origin(request.url) != origin(home):
        raise SeekGPTError(
            "X.509 workload identity sends requests to the origin of `base_url` only"
        )
    hosts = request.headers.get_list("host")
    if len(hosts) != 1 or _authority(hosts[0]) != (request.url.host, request.url.port):
        raise SeekGPTError("X.509 workload identity needs the `Host` header to be that of the URL")
    for name in request.headers:
        if name.lower().replace("_", "-") in ("api-key", "x-api-key", "proxy-authorization"):
            raise SeekGPTError(f"X.509 workload identity cannot be combined with a header {name!r}")
