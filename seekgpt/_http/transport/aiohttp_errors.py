"""What aiohttp raises, as httpx's error of the same meaning.

The words are aiohttp's, but neither URLs nor heads of answers, which may hold secrets.
"""

from __future__ import annotations

import asyncio
from typing import Any, Callable, Optional, Tuple

import aiohttp
import httpx


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
