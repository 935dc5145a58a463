"""The cookies of HTTP clients, looked for in an answer only where it sets one.

To find out that there is none, httpx makes two objects of urllib for each response, with all the
headers of both sides: half as much work again as the rest of a call.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, TypeVar

import httpx

from ..._httpx_family import is_a, is_plain

C = TypeVar("C")


def sparing(client: C) -> C:
    """The same HTTP client, whose cookies are what they were, but look less.

    Those of a class of somebody's own are left alone; so are those that are given to it later.
    """
    cookies: Any = getattr(client, "cookies", None)
    kind: Any = type(cookies)
    if is_a(cookies, "Cookies") and is_plain(cookies):
        cookies.__class__ = _sparing(kind)
    return client


@lru_cache(maxsize=64)
def _sparing(kind: Any) -> Any:
    class Cookies(kind):  # type: ignore[misc]
        def extract_cookies(self, response: httpx.Response) -> None:
            if any(name.lower() == b"set-cookie" for name, _ in response.headers.raw):
                super().extract_cookies(response)

        def __repr__(self) -> str:  # the values are secrets
            return f"<Cookies {sorted(cookie.name for cookie in self.jar)}>"

    return Cookies
