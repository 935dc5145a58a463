"""Keeping secrets out of everything a person or a file may see: logs, reprs and pickles."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Dict, Iterable, Mapping, Set, Tuple, Union

if TYPE_CHECKING:
    import httpx

REDACTED = "<redacted>"

_SECRET = re.compile(
    r"auth|cookie|token|secret|password|credential|signature|api[-_]?key|access[-_]?key", re.I
)


#: The names, in lower case, of what holds credentials by declaration.
_declared: Set[str] = set()


def keep_secret(name: str) -> None:
    """Let a header, parameter or cookie of this name count as one that holds a credential."""
    _declared.add(name.lower())


def is_secret(name: str) -> bool:
    """Whether a header or query parameter of this name probably holds a credential."""
    return _SECRET.search(name) is not None or name.lower() in _declared


def redact_headers(headers: Union[Mapping[str, Any], httpx.Headers]) -> Dict[str, str]:
    """The headers as text to show, credentials replaced."""
    return {name: REDACTED if is_secret(name) else str(headers[name]) for name in headers}


def redact_url(url: object) -> str:
    """The URL as text to show: without user and password, and with secret parameters replaced."""
    text = str(url)
    scheme, separator, rest = text.partition("://")
    if separator:
        end = min((i for i in map(rest.find, "/?#") if i >= 0), default=len(rest))
        authority = rest[:end].rpartition("@")[2]
        text = scheme + separator + authority + rest[end:]
    head, mark, query = text.partition("?")
    if not mark:
        return text
    return head + mark + "&".join(map(_redact_parameter, query.split("&")))


def _redact_parameter(pair: str) -> str:
    name, mark, _value = pair.partition("=")
    return f"{name}={REDACTED}" if mark and is_secret(name) else pair


def portable(value: Any) -> Any:
    """A value fit for leaving the process: requests and responses lose their credentials."""
    import copy

    from ._httpx_family import is_a  # which imports httpx; this module is the errors', too

    if is_a(value, "Request"):
        request = copy.copy(value)
        request.headers = type(value.headers)(list(_clean(value.headers.multi_items())))
        request.url = type(value.url)(redact_url(value.url))
        return request
    if is_a(value, "Response"):
        response = copy.copy(value)
        response.headers = type(value.headers)(list(_clean(value.headers.multi_items())))
        response.history = [portable(past) for past in value.history]
        response.next_request = None
        with suppress(RuntimeError):  # a response that was never bound to a request
            response.request = portable(value.request)
        return response
    return value


def _clean(items: Iterable[Tuple[str, str]]) -> Iterable[Tuple[str, str]]:
    return ((name, REDACTED if is_secret(name) else value) for name, value in items)
