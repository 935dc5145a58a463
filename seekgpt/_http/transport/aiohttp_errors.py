"""What aiohttp raises, as httpx's error of the same meaning.

The words are aiohttp's, but neither URLs nor heads of answers, which may hold secrets.
"""

from __future__ import annotations

import asyncio
from typing import Any, Callable, Optional, Tuple, TypeVar

import aiohttp
import httpx
from multidict import CIMultiDict, CIMultiDictProxy
from yarl import URL

from ..._redact import bare, causes, redact_url

E = TypeVar("E", bound=BaseException)


def as_httpx(error: BaseException) -> Optional[Exception]:
    """httpx's error for one of aiohttp's; ``None`` for what is not the connection's fault."""
    text = _words(error)
    if isinstance(error, aiohttp.ServerTimeoutError):
        connecting = "connection timeout" in text.lower()
        return httpx.ConnectTimeout(text) if connecting else httpx.ReadTimeout(text)
    if type(error).__module__.partition(".")[0] in ("aiohttp_socks", "python_socks"):
        return (httpx.ConnectTimeout if "Timeout" in type(error).__name__ else httpx.ProxyError)(
            text
        )
    for kinds, found in _MEANINGS:
        if isinstance(error, kinds):
            return found(text)
    return None


def harmless(error: E) -> E:
    """One of aiohttp's errors, and what it came from, without the request: that stands in some of
    them, and in the variables of aiohttp's frames, with keys and all."""
    for each in (error, *causes(error)):
        if isinstance(each, aiohttp.ClientResponseError):
            there = each.request_info
            bare_headers: Any = CIMultiDictProxy(CIMultiDict())
            address = URL(redact_url(there.url), encoded=True)
            each.request_info = aiohttp.RequestInfo(address, there.method, bare_headers, address)
            each.history = ()
            each.args = (each.request_info, ())
        elif isinstance(each, aiohttp.InvalidURL):
            each.args = ()
            each._url = each._description = None  # type: ignore[assignment]
    return bare(error)


def _words(error: BaseException) -> str:
    if isinstance(error, (aiohttp.ClientResponseError, aiohttp.ServerDisconnectedError)):
        said = error.message
        if not isinstance(said, str):  # the head of the answer, so far as it came
            said = "The server disconnected before its answer began"
        said = said.split("\n")[0].split(": b'")[0].rstrip(" :")
        if isinstance(error, aiohttp.ClientHttpProxyError):
            said = f"{error.status} {said}"
        return said or type(error).__name__
    if isinstance(error, aiohttp.InvalidURL):
        return "The URL is none"
    return str(error) or type(error).__name__


_MEANINGS: Tuple[Tuple[Any, Callable[[str], Exception]], ...] = (
    ((aiohttp.ClientProxyConnectionError, aiohttp.ClientHttpProxyError), httpx.ProxyError),
    (
        (aiohttp.ClientConnectorError, aiohttp.ClientSSLError, OverflowError, UnicodeError),
        httpx.ConnectError,
    ),
    (
        (aiohttp.ServerDisconnectedError, aiohttp.ClientPayloadError, aiohttp.ClientResponseError),
        httpx.RemoteProtocolError,
    ),
    (aiohttp.InvalidURL, httpx.UnsupportedProtocol),
    (aiohttp.ClientConnectionError, httpx.ReadError),
    (aiohttp.ClientError, httpx.NetworkError),
    (asyncio.TimeoutError, httpx.ReadTimeout),
)
