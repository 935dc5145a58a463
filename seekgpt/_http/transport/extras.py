"""What settings of an HTTP client need besides: said when it is made, and not at its first call."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any, Dict

_SOCKS = ("socks5", "socks5h")


def is_socks(proxy: Any) -> bool:
    """Whether a proxy (of httpx, httpx2) speaks SOCKS."""
    return proxy is not None and proxy.url.scheme in _SOCKS


def check(library: str, options: Dict[str, Any]) -> None:
    """Whether a library can do what is asked of it here.

    Raises:
        RuntimeError: a package is missing that it needs.
        ValueError: it cannot.
    """
    if options.get("http2"):
        if library == "aiohttp":
            raise ValueError(
                "aiohttp does not speak HTTP/2: leave `http2` out, or use the transport 'httpx'"
            )
        _need("h2", "HTTP/2", "'seekgpt[http2]'")
    if is_socks(options.get("proxy")):
        if library == "aiohttp":
            _need("aiohttp_socks", "a SOCKS proxy with aiohttp", "aiohttp-socks")
        else:
            _need("socksio", "a SOCKS proxy", "'seekgpt[socks]'")


def _need(package: str, purpose: str, install: str) -> None:
    if find_spec(package) is None:
        raise RuntimeError(f"To use {purpose}, install what it needs: pip install {install}")
