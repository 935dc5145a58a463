"""Keeping secrets out of everything a person or a file may see: logs, reprs and pickles.

A secret is known by where it stands, not by how it looks: in a header or a parameter of a query
whose name says so, or before the host of a URL.
"""

from __future__ import annotations

import re
from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Dict, Iterable, Mapping, Set, Tuple, Union
from urllib.parse import unquote_plus

if TYPE_CHECKING:
    import httpx

REDACTED = "<redacted>"

#: A word that makes a name a secret's, perhaps written together with what it is the key, the token
#: or the password of: `key`, `apikey`, `accesskeyid`, but not `monkey`.
_SECRET = re.compile(
    "(?:x|my|api|app|access|account|admin|auth|bearer|client|csrf|function|id|master|oauth|pass"
    "|private|refresh|secret|security|service|session|shared|signing|subscription|user|web|xsrf)*"
    "(?:assertion|auth|authenticate|authentication|authorization|bearer|code|cookies?|creds?"
    "|credentials?|csrf|hmac|jwt|keys?|nonce|otp|pass|passphrase|passwd|password|pin|psk|pw|pwd|sas"
    "|secrets?|session|sid|sig|signature|signed|ticket|token|xsrf)(?:id|[0-9]+)?"
)
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_BETWEEN = re.compile("[^a-z0-9]+")
_HARMLESS = frozenset(("idempotency-key", "error-code", "x-error-code", "x-ms-error-code"))

_PARAMETER = re.compile(r"([?&;#])([^\s?&;#=<>\"']+)=([^\s&;#<>\"']*)")
_USER = re.compile(r"//[^\s/?#<>\"']*@")
_PROOF = re.compile(r"(?i)(?:basic|bearer|digest|hmac\S*|aws4\S*|negotiate|token)\s+\S")


#: The names, in lower case, of what holds credentials by declaration.
_declared: Set[str] = set()


def keep_secret(name: str) -> None:
    """Let a header, parameter or cookie of this name count as one that holds a credential."""
    if name.lower() not in _declared:
        _declared.add(name.lower())
        is_secret.cache_clear()


@lru_cache(maxsize=1024)
def is_secret(name: str) -> bool:
    """Whether a header or query parameter of this name holds a secret, going by its words."""
    if name.lower() in _declared:
        return True
    if name.lower() in _HARMLESS:
        return False
    words = _BETWEEN.split(_HUMP.sub("-", name).lower()) + _BETWEEN.split(name.lower())
    return any(map(_SECRET.fullmatch, words))


def redact_header(name: str, value: Any) -> str:
    """A header's value as text to show."""
    text = value.decode("latin-1") if isinstance(value, bytes) else str(value)
    return REDACTED if is_secret(name) or _PROOF.match(text) else redact_url(text)


def redact_headers(headers: Union[Mapping[str, Any], httpx.Headers]) -> Dict[str, str]:
    """The headers as text to show."""
    return {name: redact_header(name, headers[name]) for name in headers}


def redact_url(url: object) -> str:
    """A URL, or a text with URLs in it, to show: without users, and without secret parameters."""
    text = _USER.sub("//", str(url))
    return _PARAMETER.sub(_redact_parameter, text) if "=" in text else text


def _redact_parameter(found: re.Match[str]) -> str:
    mark, name, _value = found.groups()
    return f"{mark}{name}={REDACTED}" if is_secret(unquote_plus(name)) else found.group()


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
    return ((name, redact_header(name, value)) for name, value in items)
