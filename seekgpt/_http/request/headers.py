"""Request headers: what every call sends is put together once per client, not once per call."""

from __future__ import annotations

import re
import sys
from functools import lru_cache
from typing import Any, Dict, Iterable, Mapping, Optional

import httpx

from ... import errors
from ..._sentinels import is_given, omit

_FORBIDDEN = re.compile(r"[^\t\x20-\x7e]|\A\s|\s\Z")


@lru_cache(maxsize=None)
def platform_headers(version: str) -> Mapping[str, str]:
    """Who is calling, from what kind of machine. Found out at the first request only."""
    return {
        "X-Stainless-Lang": "python",
        "X-Stainless-Package-Version": version,
        "X-Stainless-OS": _system(),
        "X-Stainless-Arch": _architecture(),
        "X-Stainless-Runtime": _runtime(),
        "X-Stainless-Runtime-Version": ".".join(map(str, sys.version_info[:3])),
    }


def _runtime() -> str:
    name = sys.implementation.name
    return {"cpython": "CPython", "pypy": "PyPy", "graalpy": "GraalVM"}.get(name, name)


def _system() -> str:
    platform = sys.platform
    if platform.startswith("linux"):
        return "Android" if hasattr(sys, "getandroidapilevel") else "Linux"
    for prefix, name in (
        ("darwin", "MacOS"),
        ("win", "Windows"),
        ("cygwin", "Windows"),
        ("freebsd", "FreeBSD"),
        ("openbsd", "OpenBSD"),
        ("ios", "iOS"),
        ("android", "Android"),
    ):
        if platform.startswith(prefix):
            return name
    return f"Other:{platform}" if platform else "Unknown"


def _architecture() -> str:
    import os

    machine = os.uname().machine.lower() if hasattr(os, "uname") else _windows_machine()
    if machine in ("arm64", "aarch64"):
        return "arm64"
    if machine.startswith("arm"):
        return "arm"
    if machine in ("x86_64", "amd64"):
        return "x64" if sys.maxsize > 2**32 else "x32"
    if sys.maxsize <= 2**32:
        return "x32"
    return f"other:{machine}" if machine else "unknown"


def _windows_machine() -> str:
    import os

    return os.environ.get("PROCESSOR_ARCHITECTURE", "").lower()


def bearer(key: str, what: str) -> str:
    """The value of an Authorization header.

    A key with a line break or a letter outside ASCII is refused here, without showing it: further
    down it would fail with an error that quotes it.
    """
    if _FORBIDDEN.search(key):
        raise errors.SeekGPTError(
            f"The {what} holds a line break or another character that cannot stand in a header; "
            "was it read from a file without stripping it?"
        )
    return f"Bearer {key}"


def merge(*layers: Optional[Mapping[str, Any]]) -> Dict[str, Any]:
    """Join header layers, later ones winning, whatever their case. ``omit`` removes a header."""
    merged: Dict[str, Any] = {}
    spelled: Dict[str, str] = {}
    for layer in layers:
        for name, value in (layer or {}).items():
            lower = name.lower()
            old = spelled.get(lower)
            if old is not None and old != name:
                del merged[old]
            spelled[lower] = name
            merged[name] = value
    return merged


def apply(headers: httpx.Headers, layer: Mapping[str, Any]) -> None:
    """Put a call's own headers over prepared ones."""
    for name, value in layer.items():
        if not is_given(value) or value is None:
            headers.pop(name, None)
        else:
            headers[name] = clean(name, value)


def clean(name: str, value: Any) -> str:
    """A header's value as text; what would break the request is refused without being quoted."""
    if isinstance(value, bytes):
        value = value.decode("latin-1")
    elif isinstance(value, bool):
        value = "true" if value else "false"
    text = value if type(value) is str else str(getattr(value, "value", value))
    if _FORBIDDEN.search(text):
        raise ValueError(
            f"The value of the header {name!r} holds a line break, outer white space or another "
            "character that cannot stand in a header"
        )
    return text


def build(layer: Mapping[str, Any]) -> httpx.Headers:
    """Prepared headers from merged layers."""
    return httpx.Headers(
        [
            (name, clean(name, value))
            for name, value in layer.items()
            if value is not None and is_given(value)
        ]
    )


def is_omitted(layer: Optional[Mapping[str, Any]], name: str) -> bool:
    """Whether a layer says, in whatever case, that a header shall not be sent."""
    return any(key.lower() == name and value is omit for key, value in (layer or {}).items())


def first(layers: Iterable[Optional[Mapping[str, Any]]], name: str) -> Any:
    """What the first layer that names a header, in whatever case, says about it, or ``None``."""
    for layer in layers:
        for key, value in (layer or {}).items():
            if key.lower() == name:
                return value
    return None
