"""Whether a request says who is calling, as its method declares it."""

from __future__ import annotations

from http.cookies import CookieError, SimpleCookie
from typing import Any, Mapping, Set
from urllib.parse import parse_qs

from .._spec.model import Method


def unproven(method: Method, headers: Mapping[str, str], query: str) -> str:
    """What is missing, in a sentence; empty if nothing is."""
    security = method.security
    if isinstance(security, str):
        if security == "none" or "authorization" in headers or "api-key" in headers:
            return ""
        return "You did not provide an API key; expected 'Authorization: Bearer KEY'."
    for option in security:
        names = [name.strip() for name in option.split("+")]
        keys = [method.schemes[name] for name in names if name != "none"]
        if all(_is_there(key, headers, query) for key in keys):
            return ""
    return f"You did not say who is calling; expected {' or '.join(map(repr, security))}."


def keys_in_query(method: Method) -> Set[str]:
    """What in a query is a key, and no parameter."""
    return {str(key["name"]) for key in method.schemes.values() if key["type"] == "query"}


def _is_there(key: Mapping[str, Any], headers: Mapping[str, str], query: str) -> bool:
    kind = key["type"]
    if kind == "header":
        return key["name"].lower() in headers
    if kind == "query":
        return key["name"] in parse_qs(query, keep_blank_values=True)
    if kind == "cookie":
        try:
            return key["name"] in SimpleCookie(headers.get("cookie", ""))
        except CookieError:
            return False
    given = headers.get("authorization", "").partition(" ")[0].lower()
    return given == ("basic" if kind == "basic" else "bearer")
