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

class DefaultHttpxClient(HttpxClient): ...
class DefaultAsyncHttpxClient(HttpxAsyncClient): ...
class DefaultAioHttpClient(HttpxAsyncClient): ...
class DefaultHttpx2Client(httpx2.Client): ...  # type: ignore[misc, unused-ignore]
class DefaultAsyncHttpx2Client(httpx2.AsyncClient): ...  # type: ignore[misc, unused-ignore]

_CLASSES: Dict[str, Tuple[Optional[str], str]]

def http_client_for(transport: Optional[str], given: Any, timeout: Any, awaits: bool) -> Any: ...
