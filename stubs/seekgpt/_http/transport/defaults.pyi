from httpx._client import AsyncClient as HttpxAsyncClient
from httpx._client import Client as HttpxClient
from httpx._config import Limits as HttpxLimits
from httpx._config import Proxy as HttpxProxy
from httpx._config import Timeout as HttpxTimeout
from httpx._urls import URL as HttpxURL
from typing import Any, Dict, Literal, Optional, Tuple, Union
import httpx
from ..._timeout import Timeout as Timeout
import httpx2  # type: ignore[import-not-found, unused-ignore]

Transport = httpx.BaseTransport
ProxiesTypes = Union[
    str,
    HttpxProxy,
    Dict[Union[str, HttpxURL], Union[str, HttpxURL, HttpxProxy, None]],
]
TransportName = Literal["httpx", "httpx2", "aiohttp"]
DEFAULT_TIMEOUT: HttpxTimeout
DEFAULT_MAX_RETRIES: int
DEFAULT_CONNECTION_LIMITS: HttpxLimits
HTTPX_DEFAULT_TIMEOUT: HttpxTimeout
DEFAULT_BASE_URL: str

class DefaultHttpxClient(HttpxClient):
    """`httpx.Client` with the timeout, limits and redirects that are the default here."""

class DefaultAsyncHttpxClient(HttpxAsyncClient):
    """`httpx.AsyncClient` with the timeout, limits and redirects that are the default here."""

class DefaultAioHttpClient(HttpxAsyncClient):
    """`httpx.AsyncClient` with the same defaults, sending through aiohttp."""

class DefaultHttpx2Client(httpx2.Client):  # type: ignore[misc, unused-ignore]
    """`httpx2.Client` with the timeout, limits and redirects that are the default here."""

class DefaultAsyncHttpx2Client(httpx2.AsyncClient):  # type: ignore[misc, unused-ignore]
    """`httpx2.AsyncClient` with the timeout, limits and redirects that are the default here."""

_CLASSES: Dict[str, Tuple[Optional[str], str]]

def http_client_for(transport: Optional[str], given: Any, timeout: Any, awaits: bool) -> Any:
    """The HTTP client that somebody gave, or a new one over the transport of that name."""
