"""The settings of an HTTP client in aiohttp's terms: how it connects, and through what."""

from __future__ import annotations

import asyncio
from base64 import b64encode
from functools import partial
from typing import Any, Dict, List, Optional, Tuple

import aiohttp
import httpx
from aiohttp.client_proto import ResponseHandler
from multidict import CIMultiDict

from .apart import apart
from .extras import is_socks
from .lines import readable

_FOR_EVER = 365 * 86400.0


def make_connector(options: Dict[str, Any], expiry: Optional[float]) -> aiohttp.BaseConnector:
    """What opens the connections of one event loop, and keeps them for so many seconds."""
    made = _connector(options, expiry)
    release = getattr(made, "_release", None)

    def releasing(key: Any, protocol: Any, *, should_close: bool = False, **more: Any) -> None:
        # A server that takes nothing would keep open what still has something to send.
        if should_close:
            _abort(protocol)
        release(key, protocol, should_close=should_close, **more)  # type: ignore[misc]
        protocol.resting = True

    if release is not None:
        made._release = releasing  # type: ignore[method-assign]
    connect = getattr(made, "_create_connection", None)

    async def connecting(*args: Any, **more: Any) -> Any:
        work = connect(*args, **more)  # type: ignore[misc]
        return await apart(asyncio.get_running_loop(), work, _abort)

    if connect is not None:
        made._create_connection = connecting  # type: ignore[method-assign]
    factory = getattr(made, "_factory", None)
    if isinstance(factory, partial) and factory.func is ResponseHandler:
        made._factory = partial(HeadFirst, **factory.keywords)  # type: ignore[assignment]
    return made


class HeadFirst(ResponseHandler):
    """What reads an answer, its head apart from its body.

    A fault in a chunk that comes along with the head would cost the whole answer, status and all;
    and whoever reads the body would not be told of one, and wait.

    Between two requests nothing is to be read. What comes then answers nobody, and would be taken
    for the answer to the next request: the connection is not used again.
    """

    resting = False
    """Whether the connection is kept for a next request."""

    def set_response_params(self, **params: Any) -> None:
        self.resting = False
        super().set_response_params(**params)

    def is_connected(self) -> bool:
        if not super().is_connected() or not self.resting:
            return super().is_connected()
        # It may have come, and the event loop not have looked since.
        line: Any = self.transport and self.transport.get_extra_info("socket")
        return line is None or not readable(line.fileno())

    def data_received(self, data: bytes) -> None:
        if data and self.resting:  # without data it goes on with what had come before
            _abort(self)
            return
        if data.startswith(b"HTTP/") and data.find(b"hunked", 0, _HEAD) > 0:
            end = data.find(b"\r\n\r\n") + 4
            if 4 <= end < len(data):
                super().data_received(data[:end])
                data = data[end:]
        super().data_received(data)
        fault, body = self.exception(), self._payload
        if fault is not None and body is not None and not body.is_eof() and not body.exception():
            told = aiohttp.ClientPayloadError("The body of the answer is none")
            told.__cause__ = fault
            body.set_exception(told)


_HEAD = 4096
"""A head that says how a body is sent says so within so many bytes."""


def _abort(protocol: Any) -> None:
    if protocol.transport is not None:
        protocol.transport.abort()


def _connector(options: Dict[str, Any], expiry: Optional[float]) -> aiohttp.BaseConnector:
    common: Dict[str, Any] = {
        "limit": 0,
        "keepalive_timeout": _FOR_EVER if expiry is None else expiry,
    }
    if options.get("uds"):
        return aiohttp.UnixConnector(path=options["uds"], **common)
    address = options.get("local_address")
    common["ssl"] = _ssl(options)
    common["local_addr"] = (address, 0) if address else None
    if is_socks(options.get("proxy")):
        return _through_socks(options["proxy"], common)
    return aiohttp.TCPConnector(**common)


def _through_socks(proxy: Any, common: Dict[str, Any]) -> aiohttp.BaseConnector:
    from aiohttp_socks import ProxyConnector, ProxyType

    url = proxy.url
    username, password = proxy.auth or (None, None)
    made: aiohttp.BaseConnector = ProxyConnector(
        host=url.host,
        port=url.port or 1080,
        proxy_type=ProxyType.SOCKS5,
        username=username,
        password=password,
        rdns=True,  # as over httpx: names are the proxy's to look up
        **common,
    )
    return made


def _ssl(options: Dict[str, Any]) -> Any:
    import ssl

    verify, cert = options.get("verify", True), options.get("cert")
    if cert is None and (verify is False or isinstance(verify, ssl.SSLContext)):
        return verify
    return httpx.create_ssl_context(
        verify=verify, cert=cert, trust_env=options.get("trust_env", True)
    )


def proxy_options(proxy: Any) -> Dict[str, Any]:
    """What every request is told of a proxy that speaks HTTP."""
    if proxy is None or is_socks(proxy):
        return {}
    headers = raw_headers(proxy.headers.raw)
    if proxy.auth:  # under this name, which aiohttp turns into that for proxies
        known = b64encode(":".join(proxy.auth).encode()).decode("ascii")
        headers["Authorization"] = f"Basic {known}"
    return {"proxy": str(proxy.url), "proxy_headers": headers}


def raw_headers(raw: List[Tuple[bytes, bytes]]) -> Any:
    """Headers as httpx has them, as aiohttp takes them."""
    try:
        return CIMultiDict([(name.decode(), value.decode()) for name, value in raw])
    except UnicodeDecodeError:
        return CIMultiDict(
            [(name.decode("latin-1"), value.decode("latin-1")) for name, value in raw]
        )
