from typing import Dict, Union
import httpx
import httpx2

Timeout = httpx.Timeout
Transport = httpx.BaseTransport
ProxiesTypes = Union[
    str,
    httpx.Proxy,
    Dict[Union[str, httpx.URL], Union[str, httpx.URL, httpx.Proxy, None]],
]
DEFAULT_TIMEOUT: httpx.Timeout
DEFAULT_MAX_RETRIES: int
DEFAULT_CONNECTION_LIMITS: httpx.Limits
HTTPX_DEFAULT_TIMEOUT: httpx.Timeout
DEFAULT_BASE_URL: str

class DefaultHttpxClient(httpx.Client):
    """`httpx.Client` with the timeout, limits and redirects that are the default here."""

class DefaultAsyncHttpxClient(httpx.AsyncClient):
    """`httpx.AsyncClient` with the timeout, limits and redirects that are the default here."""

class DefaultAioHttpClient(httpx.AsyncClient):
    """`httpx.AsyncClient` with the same defaults, sending through aiohttp."""

class DefaultHttpx2Client(httpx2.Client):
    """`httpx2.Client` with the timeout, limits and redirects that are the default here."""

class DefaultAsyncHttpx2Client(httpx2.AsyncClient):
    """`httpx2.AsyncClient` with the timeout, limits and redirects that are the default here."""
