"""httpx and httpx2: two packages of one make, and which of them a thing comes from.

httpx is what this library is made with; httpx2 is never imported here, only met, when a program
passes a client of it. Their objects do the same under the same names, so names tell them.
"""

from __future__ import annotations

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


def plain(value: Any) -> Any:
    """A URL or a query of either package as text; anything else as it is."""
    return str(value) if is_a(value, "URL", "QueryParams") else value


def seconds(timeout: Any) -> Dict[str, Any]:
    """How long to wait for what, said by a number, ``None``, or a `Timeout` of either package."""
    waits = timeout if is_a(timeout, "Timeout") else httpx.Timeout(timeout)
    return dict(waits.as_dict())
