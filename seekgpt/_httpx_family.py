"""httpx and httpx2: two packages of one make, and which of them a thing comes from.

httpx is what this library is made with; httpx2 is never imported here, only met, when a program
passes a client of it. Their objects do the same under the same names, so names tell them.
"""

from __future__ import annotations

import sys
from functools import lru_cache
from typing import Any, Dict, FrozenSet

import httpx

HOLD = "seekgpt.hold"
"""Where among its extensions a request has a weak reference to the ticket for its connection."""

_FAMILY = frozenset(("httpx", "httpx2"))


@lru_cache(maxsize=256)
def kinds(cls: Any) -> FrozenSet[str]:
    """The names of the classes of either package that a class is or inherits."""
    return frozenset(
        base.__name__ for base in cls.__mro__ if base.__module__.partition(".")[0] in _FAMILY
    )


def is_a(thing: Any, *names: str) -> bool:
    """Whether an object is of one of these classes of either package."""
    cls: Any = type(thing)
    return not kinds(cls).isdisjoint(names)


def is_plain(thing: Any) -> bool:
    """Whether an object's class is one of either package, and no heir of it."""
    module: str = type(thing).__module__
    return module.partition(".")[0] in _FAMILY


def plain(value: Any) -> Any:
    """A URL or a query of either package as text; anything else as it is."""
    return str(value) if is_a(value, "URL", "QueryParams") else value


def given_headers(client: Any) -> Dict[str, str]:
    """The headers that somebody gave an HTTP client of either package, in lower case."""
    usual = _usual_headers(next((cls for cls in type(client).__mro__ if _is_client(cls)), None))
    headers = httpx.Headers(list(getattr(client, "headers", {}).items()))
    return {name: value for name, value in headers.items() if usual.get(name) != value}


def _is_client(cls: Any) -> bool:
    return cls.__module__.partition(".")[0] in _FAMILY and cls.__name__ in _CLIENTS


_CLIENTS = ("Client", "AsyncClient")


@lru_cache(maxsize=8)
def _usual_headers(cls: Any) -> Dict[str, str]:
    """The headers of a client that nobody gave any."""
    if cls is None:
        return {}
    web = sys.modules[cls.__module__.partition(".")[0]]
    transport = web.MockTransport(lambda request: web.Response(404))
    return dict(cls(transport=transport, trust_env=False).headers)


def seconds(timeout: Any) -> Dict[str, Any]:
    """How long to wait for what, said by a number, ``None``, or a `Timeout` of either package."""
    waits = timeout if is_a(timeout, "Timeout") else httpx.Timeout(timeout)
    return dict(waits.as_dict())
