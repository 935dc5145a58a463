from typing import Any, Dict, Union
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

class _HttpxClient(httpx.Client):
    def __init__(self, defaults: Any = ..., /, **options: Any) -> None: ...

class _AsyncHttpxClient(httpx.AsyncClient):
    def __init__(self, defaults: Any = ..., /, **options: Any) -> None: ...

DefaultHttpxClient = httpx.Client
DefaultAsyncHttpxClient = httpx.AsyncClient
DefaultAioHttpClient = httpx.AsyncClient
