"""The settings every client starts from, and HTTP clients that share them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Optional, Type, Union

import httpx

from .pools import LoopTransport, PooledTransport

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


def _with_defaults(options: Any) -> Any:
    options.setdefault("timeout", DEFAULT_TIMEOUT)
    options.setdefault("limits", DEFAULT_CONNECTION_LIMITS)
    options.setdefault("follow_redirects", True)
    return options


def _check_placeholder(defaults: Any) -> None:
    """``DefaultHttpxClient(...)``, as examples write it, is a client with all the defaults."""
    if defaults is not ...:
        raise TypeError("pass the options of httpx's client by name")


class _HttpxClient(httpx.Client):
    def __init__(self, defaults: Any = ..., /, **options: Any) -> None:
        _check_placeholder(defaults)
        _with_defaults(options)
        self.limits = options["limits"]
        super().__init__(**options)

    # The two methods below are where httpx makes its transports. Should a release stop calling
    # them, clients work on, only without what `pools` adds.

    def _init_transport(  # type: ignore[override]
        self, *, transport: Optional[httpx.BaseTransport] = None, **options: Any
    ) -> httpx.BaseTransport:
        if transport is None and options.get("app") is None:  # "app": httpx before 0.28
            options.pop("app", None)
            return PooledTransport(**options)
        return super()._init_transport(transport=transport, **options)

    def _init_proxy_transport(  # type: ignore[override]
        self, proxy: Any, **options: Any
    ) -> httpx.BaseTransport:
        return PooledTransport(proxy=proxy, **options)


class _AsyncHttpxClient(httpx.AsyncClient):
    def __init__(self, defaults: Any = ..., /, **options: Any) -> None:
        _check_placeholder(defaults)
        _with_defaults(options)
        self.limits = options["limits"]
        super().__init__(**options)

    def _init_transport(  # type: ignore[override]
        self, *, transport: Optional[httpx.AsyncBaseTransport] = None, **options: Any
    ) -> httpx.AsyncBaseTransport:
        if transport is None and options.get("app") is None:
            options.pop("app", None)
            return LoopTransport(**options)
        return super()._init_transport(transport=transport, **options)

    def _init_proxy_transport(  # type: ignore[override]
        self, proxy: Any, **options: Any
    ) -> httpx.AsyncBaseTransport:
        return LoopTransport(proxy=proxy, **options)


def _aio_class() -> Type[httpx.AsyncClient]:
    """`httpx.AsyncClient` on aiohttp, or a class that says what is missing."""
    try:
        from httpx_aiohttp import HttpxAiohttpClient
    except ImportError:

        class DefaultAioHttpClient(httpx.AsyncClient):
            """Needs the extra ``aiohttp``."""

            def __init__(self, **_options: Any) -> None:
                raise RuntimeError(
                    "To use the aiohttp client, install the package with its extra: "
                    "pip install 'seekgpt[aiohttp]'"
                )

            def __del__(self) -> None:
                pass

        return DefaultAioHttpClient

    class _InstalledAioHttpClient(HttpxAiohttpClient):
        """`httpx.AsyncClient` with this library's defaults, sending through aiohttp."""

        def __init__(self, **options: Any) -> None:
            _with_defaults(options)
            self.limits = options["limits"]
            super().__init__(**options)

    _InstalledAioHttpClient.__init__.__wrapped__ = httpx.AsyncClient.__init__  # type: ignore
    _InstalledAioHttpClient.__name__ = _InstalledAioHttpClient.__qualname__ = "DefaultAioHttpClient"
    return _InstalledAioHttpClient


if TYPE_CHECKING:

    class DefaultHttpxClient(httpx.Client):
        """`httpx.Client` with the timeout, limits and redirects that are the default here."""

    class DefaultAsyncHttpxClient(httpx.AsyncClient):
        """`httpx.AsyncClient` with the timeout, limits and redirects that are the default here."""

    class DefaultAioHttpClient(httpx.AsyncClient):
        """`httpx.AsyncClient` with the same defaults, sending through aiohttp."""
else:
    DefaultHttpxClient = _HttpxClient
    DefaultAsyncHttpxClient = _AsyncHttpxClient
    for _cls, _name in (
        (_HttpxClient, "DefaultHttpxClient"),
        (_AsyncHttpxClient, "DefaultAsyncHttpxClient"),
    ):
        _cls.__name__ = _cls.__qualname__ = _name
        # Tools that ask for the signature get that of httpx's class.
        _cls.__init__.__wrapped__ = _cls.__mro__[1].__init__

    def __getattr__(name: str) -> Any:
        if name == "DefaultAioHttpClient":  # importing aiohttp costs more than all of this library
            globals()[name] = _aio_class()
            return globals()[name]
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
