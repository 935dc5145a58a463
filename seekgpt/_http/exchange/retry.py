"""Who is tried again, and after how long."""

from __future__ import annotations

import math
import time
from typing import Any, Mapping, Optional

INITIAL_DELAY = 0.5
MAX_DELAY = 8.0

MAX_RETRY_AFTER = 120.0
"""If a server asks for more patience than this, its error is raised at once."""

#: What Python takes in a number besides those of HTTP: of `inf` and `nan`, and of `1_000`.
_WORDS = frozenset("nN_")


def checked(max_retries: Any) -> Any:
    """How often to try again, if it is a number of times.

    Raises:
        TypeError: it is no number of times.
        ValueError: it is one below 0.
    """
    if max_retries == math.inf:
        return max_retries
    whole = getattr(type(max_retries), "__index__", None)
    if whole is None or isinstance(max_retries, bool):
        got = "None" if max_retries is None else f"{max_retries!r}"
        raise TypeError(
            f"max_retries cannot be {got}: it is how often a request is tried again. Pass 0 to "
            "disable retries, math.inf to never give up, or seekgpt.DEFAULT_MAX_RETRIES for the "
            "default"
        )
    if whole(max_retries) < 0:
        raise ValueError(f"max_retries cannot be {max_retries!r}, which is below 0")
    return whole(max_retries)


def should_retry(status: int, headers: Mapping[str, str]) -> bool:
    """Whether an answer with this status is worth another try, so far as its head tells."""
    asked = retry_after(headers)
    if asked is not None and asked > MAX_RETRY_AFTER:
        return False
    verdict = headers.get("x-should-retry")
    if verdict == "true":
        return True
    if verdict == "false":
        return False
    return status in (408, 409, 429) or status >= 500


def is_final(status: int, headers: Mapping[str, str], body: Any) -> bool:
    """Whether the body says that waiting will not help: the quota is used up."""
    if status != 429 or headers.get("x-should-retry") == "true":
        return False
    error = body.get("error", body) if isinstance(body, dict) else None
    return isinstance(error, dict) and "insufficient_quota" in (
        error.get("code"),
        error.get("type"),
    )


def delay(retries_taken: int, headers: Optional[Mapping[str, str]] = None) -> float:
    """Seconds to wait before the next try: what the server asked for, or else a growing pause.

    The jitter only shortens, so that many clients failing together do not come back together.
    """
    asked = None if headers is None else retry_after(headers)
    if asked is not None and 0 < asked <= MAX_RETRY_AFTER:
        return asked
    pause = min(INITIAL_DELAY * 2.0 ** min(retries_taken, 64), MAX_DELAY)
    import random  # with the first retry, not with the client

    return pause * (1 - 0.25 * random.random())


def retry_after(headers: Mapping[str, str]) -> Optional[float]:
    """The wait a server asks for, in seconds, in any of the three ways there are to say it."""
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    text = headers.get("retry-after")
    if text is None:
        return None
    seconds = _number(text)
    return seconds if seconds is not None else _until(text)


def _number(text: Optional[str]) -> Optional[float]:
    """The number that a header is; one too large for Python is infinite, and so is the wait."""
    if text is None or _WORDS.intersection(text):
        return None
    try:
        return float(text)
    except ValueError:
        return None


def _until(text: str) -> Optional[float]:
    """Seconds until an HTTP date."""
    from email.utils import mktime_tz, parsedate_tz

    try:
        parsed = parsedate_tz(text)
        return None if parsed is None else mktime_tz(parsed) - time.time()
    except (TypeError, ValueError, OverflowError, OSError):
        return None
