"""The settings every client starts from, and HTTP clients that share them."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING, Any, Dict, Literal, Optional, Tuple, Union

import httpx

from ..._httpx_family import is_a, seconds
from ..._redact import sealed
from ..._timeout import DEFAULT_CONNECT_SECONDS, DEFAULT_SECONDS
from ..._timeout import Timeout as Timeout
from . import extras
from .cookies import sparing
from .lines import is_trio
from .loops import count_blocking
from .pools import LoopTransport, PooledTransport

if TYPE_CHECKING:
    import httpx2

Transport = httpx.BaseTransport
ProxiesTypes = Union[
    str, httpx.Proxy, Dict[Union[str, httpx.URL], Union[str, httpx.URL, httpx.Proxy, None]]
]

TransportName = Literal["httpx", "httpx2", "aiohttp"]
"""The libraries that may send requests; the last two are extras."""

DEFAULT_TIMEOUT = httpx.Timeout(DEFAULT_SECONDS, connect=DEFAULT_CONNECT_SECONDS)
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


def _client_class(name: str, web: Any, base: Any, pool: Any, library: str = "httpx") -> Any:
    """A client class of httpx or httpx2 with this library's defaults and pools, which send with
    a ``library``."""

    class Client(_with_proxies(web, base)):  # type: ignore[misc]
        @sealed  # a proxy may have a password
        def __init__(self, defaults: Any = ..., /, **options: Any) -> None:
            if defaults is not ...:  # examples write ``DefaultHttpxClient(...)``
                raise TypeError("pass the options of httpx's client by name")
            _with_defaults(options)
            if web is not httpx:
                _in_terms_of(web, options)
            self.limits = options["limits"]
            super().__init__(**options)
            sparing(self)

        # The two methods below are where httpx makes its transports. Should a release stop calling
        # them, clients work on, only without what `pools` adds.

        def _init_transport(self, *, transport: Any = None, **options: Any) -> Any:
            if transport is None and options.get("app") is None:  # "app": httpx before 0.28
                options.pop("app", None)
                return made(options)
            return super()._init_transport(transport=transport, **options)

        def _init_proxy_transport(self, proxy: Any, **options: Any) -> Any:
            return made({**options, "proxy": proxy})

    def made(options: Dict[str, Any]) -> Any:
        extras.check(library, options)
        return pool(web, **options)

    return _named(_with_signature(Client, base), name)


def _with_signature(cls: Any, base: Any) -> Any:
    """Tools that ask for the signature of a class get that of httpx's; its hints are httpx's, too,
    and name what only type checkers import there, so there are none to ask for."""
    cls.__init__.__wrapped__ = base.__init__
    cls.__init__.__annotations__ = {}
    return cls


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
        from .aiohttp_client import DirectClient, DirectResponse
        from .aiohttp_pool import AiohttpPool
    except ImportError:
        return _missing(name, httpx.AsyncClient, "aiohttp")

    def make(_web: Any, loop: Any, options: Dict[str, Any]) -> Any:
        if is_trio(loop):
            raise RuntimeError("aiohttp works on asyncio only; on trio use the transport 'httpx'")
        return AiohttpPool(loop, options, DirectResponse)

    pool = partial(LoopTransport, make=make)
    return _client_class(name, httpx, DirectClient, pool, "aiohttp")


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


_CLASSES: Dict[str, Tuple[Optional[str], str]] = {
    "httpx": ("DefaultHttpxClient", "DefaultAsyncHttpxClient"),
    "httpx2": ("DefaultHttpx2Client", "DefaultAsyncHttpx2Client"),
    "aiohttp": (None, "DefaultAioHttpClient"),
}


def http_client_for(transport: Optional[str], given: Any, timeout: Any, awaits: bool) -> Any:
    """The HTTP client that somebody gave, or a new one over the transport of that name."""
    if transport is None:
        if given is not None:
            if not awaits:
                count_blocking(given)
            return sparing(given)
        return (DefaultAsyncHttpxClient if awaits else DefaultHttpxClient)(timeout=timeout)
    if given is not None:
        raise TypeError(
            "`transport` chooses the HTTP client to make, and `http_client` is one that is made: "
            "pass one of the two"
        )
    if not isinstance(transport, str):
        raise TypeError(
            f"`transport` is the name of one ({', '.join(_CLASSES)}), not {transport!r}. To use a "
            "transport object of httpx, pass `http_client=httpx.Client(transport=...)`"
        )
    if transport not in _CLASSES:
        from difflib import get_close_matches

        near = get_close_matches(transport, _CLASSES, 1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        raise ValueError(f"There is no transport {transport!r}{hint} ({', '.join(_CLASSES)})")
    name = _CLASSES[transport][awaits]
    if name is None:
        raise ValueError(
            f"{transport} only works for clients that await: use AsyncSeekGPT, or the transport "
            "'httpx'"
        )
    return getattr(sys.modules[__name__], name)(timeout=timeout)
