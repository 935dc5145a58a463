"""The settings every client starts from, and HTTP clients that share them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Union

import httpx

from ..._httpx_family import is_a, seconds
from .pools import LoopTransport, PooledTransport

if TYPE_CHECKING:
    import httpx2

Timeout = httpx.Timeout
Transport = httpx.BaseTransport
ProxiesTypes = Union[
    str, httpx.Proxy, Dict[Union[str, httpx.URL], Union[str, httpx.URL, httpx.Proxy, None]]
]

DEFAULT_TIMEOUT = httpx.Timeout(600.0, connect=5.0)
DEFAULT_MAX_RETRIES = 2
DEFAULT_CONNECTION_LIMITS = httpx.Limits(max_connections=1000, max_keepalive_connections=100)

HTTPX_DEFAULT_TIMEOUT = httpx.Timeout(5.0)
"""What an `httpx.Client` has when nobody chose a timeout for it."""

DEFAULT_BASE_URL = "https://api.seekgpt.com/v1"


def _with_defaults(options: Dict[str, Any]) -> None:
    options.setdefault("timeout", DEFAULT_TIMEOUT)
    options.setdefault("limits", DEFAULT_CONNECTION_LIMITS)
    options.setdefault("follow_redirects", True)


def _in_terms_of(web: Any, options: Dict[str, Any]) -> None:
    """Turn settings that are objects of the one package into those of the other."""
    timeout, limits = options["timeout"], options["limits"]
    if is_a(timeout, "Timeout"):
        options["timeout"] = web.Timeout(**seconds(timeout))
    if is_a(limits, "Limits"):
        options["limits"] = web.Limits(
            max_connections=limits.max_connections,
            max_keepalive_connections=limits.max_keepalive_connections,
            keepalive_expiry=limits.keepalive_expiry,
        )


def _with_proxies(web: Any, base: Any) -> Any:
    """A client class that reads the environment's proxies as `proxies` does."""

    class Client(base):  # type: ignore[misc]
        _exempt: Any = ()

        # The two methods below are httpx's. Should a release stop calling them, clients work on,
        # with the proxies that httpx finds.

        def _get_proxy_map(self, proxy: Any, allow_env_proxies: bool) -> Any:
            if proxy is not None or not allow_env_proxies:
                return super()._get_proxy_map(proxy, allow_env_proxies)
            from .proxies import from_environment

            found = from_environment()
            self._exempt = found.exempt
            return {scheme: web.Proxy(url) for scheme, url in found.proxies.items()}

        def _transport_for_url(self, url: Any) -> Any:
            if self._exempt and any(each.holds(url) for each in self._exempt):
                return self._transport
            return super()._transport_for_url(url)

    return Client


def _client_class(name: str, web: Any, base: Any, pool: Any) -> Any:
    """A client class of httpx or httpx2 with this library's defaults and pools."""

    class Client(_with_proxies(web, base)):  # type: ignore[misc]
        def __init__(self, defaults: Any = ..., /, **options: Any) -> None:
            if defaults is not ...:  # examples write ``DefaultHttpxClient(...)``
                raise TypeError("pass the options of httpx's client by name")
            _with_defaults(options)
            if web is not httpx:
                _in_terms_of(web, options)
            self.limits = options["limits"]
            super().__init__(**options)

        # The two methods below are where httpx makes its transports. Should a release stop calling
        # them, clients work on, only without what `pools` adds.

        def _init_transport(self, *, transport: Any = None, **options: Any) -> Any:
            if transport is None and options.get("app") is None:  # "app": httpx before 0.28
                options.pop("app", None)
                return pool(web, **options)
            return super()._init_transport(transport=transport, **options)

        def _init_proxy_transport(self, proxy: Any, **options: Any) -> Any:
            return pool(web, proxy=proxy, **options)

    # Tools that ask for the signature get that of httpx's class.
    Client.__init__.__wrapped__ = base.__init__  # type: ignore[attr-defined]
    return _named(Client, name)


def _named(cls: Any, name: str) -> Any:
    cls.__name__ = cls.__qualname__ = name
    return cls


def _missing(name: str, base: Any, extra: str) -> Any:
    """A class that says what has to be installed."""

    class Missing(base):  # type: ignore[misc]
        def __init__(self, **_options: Any) -> None:
            raise RuntimeError(
                f"To use {name}, install the package with its extra: pip install 'seekgpt[{extra}]'"
            )

        def __del__(self) -> None:
            pass

    return _named(Missing, name)


def _aio_class(name: str) -> Any:
    try:
        from httpx_aiohttp import HttpxAiohttpClient
    except ImportError:
        return _missing(name, httpx.AsyncClient, "aiohttp")

    class Client(_with_proxies(httpx, HttpxAiohttpClient)):  # type: ignore[misc]
        def __init__(self, **options: Any) -> None:
            _with_defaults(options)
            self.limits = options["limits"]
            super().__init__(**options)

    Client.__init__.__wrapped__ = httpx.AsyncClient.__init__  # type: ignore[attr-defined]
    return _named(Client, name)


def _httpx2_class(name: str) -> Any:
    try:
        import httpx2
    except ImportError:
        return _missing(name, object, "httpx2")
    if name == "DefaultHttpx2Client":
        return _client_class(name, httpx2, httpx2.Client, PooledTransport)
    return _client_class(name, httpx2, httpx2.AsyncClient, LoopTransport)


if TYPE_CHECKING:

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
else:
    DefaultHttpxClient = _client_class("DefaultHttpxClient", httpx, httpx.Client, PooledTransport)
    DefaultAsyncHttpxClient = _client_class(
        "DefaultAsyncHttpxClient", httpx, httpx.AsyncClient, LoopTransport
    )

    #: Classes over packages that cost more to import than all of this library.
    _LATER = {
        "DefaultAioHttpClient": _aio_class,
        "DefaultHttpx2Client": _httpx2_class,
        "DefaultAsyncHttpx2Client": _httpx2_class,
    }

    def __getattr__(name: str) -> Any:
        if name in _LATER:
            globals()[name] = _LATER[name](name)
            return globals()[name]
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
