from typing import Dict, Union
import httpx

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
DefaultHttpxClient = httpx.Client
DefaultAsyncHttpxClient = httpx.AsyncClient
DefaultAioHttpClient = httpx.AsyncClient
