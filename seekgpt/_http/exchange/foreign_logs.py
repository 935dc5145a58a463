"""What the libraries below log: they show URLs and headers as they are, secrets included.

A filter at the loggers that do so hides what this library's own log hides, and what of it a server
repeats in the head of its answer.
"""

from __future__ import annotations

import logging
import re
from contextvars import ContextVar
from typing import Any, Callable

from ..._redact import REDACTED, is_secret, redact_url, unrepeated

asked: ContextVar[Callable[[], Any]] = ContextVar("asked", default=lambda: None)
"""A weak reference to the request that is being sent here: a context may live long."""

_LOGGERS = (
    "httpx",
    "httpx2",
    *(
        f"{name}.{part}"
        for name in ("httpcore", "httpcore2")
        for part in ("connection", "http11", "http2", "proxy", "socks")
    ),
    "hpack.hpack",
    "hpack.table",
    "websockets.client",
    "botocore.auth",
    "botocore.endpoint",
    "botocore.parsers",
)

_PAIR = r"""\(b(["'])((?:\\.|[^\\])*?)\1, b(["'])((?:\\.|[^\\])*?)\3"""
_LINE = r"(?s)\A([<>] )([^\s:]+): .*"
#: What AWS lends for a while, as its library logs it: in a request to be signed, XML, JSON, a dict.
_LENT = (
    r"((?i:x-amz-security-token|secretaccesskey|sessiontoken|authorization)"
    r"\\*[\"']?\s*[:>=]\s*(?:b?\\*[\"'])?)[^\"'\\<}\n]+"
)


class _Redacting(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        text = record.getMessage()
        shown = redact_url(re.sub(_LINE, _line, re.sub(_PAIR, _pair, text)))
        if record.name.startswith("botocore"):
            shown = re.sub(_LENT, rf"\1{REDACTED}", shown)
        shown = unrepeated(asked.get()(), shown)
        if shown != text:
            record.msg, record.args = shown, ()
        return True


def _pair(found: Any) -> str:
    name = found.group(2)
    return f"(b{name!r}, b{REDACTED!r}" if is_secret(name) else str(found.group())


def _line(found: Any) -> str:
    mark, name = found.groups()
    return f"{mark}{name}: {REDACTED}" if is_secret(name) else str(found.group())


def hide_secrets() -> None:
    """Put the filter where it belongs, once."""
    for name in _LOGGERS:
        logger = logging.getLogger(name)
        if not any(isinstance(each, _Redacting) for each in logger.filters):
            logger.addFilter(_Redacting())
