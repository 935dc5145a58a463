"""Methods that wait for what they began: the declaration says what to look at, and until when."""

from __future__ import annotations

from contextlib import suppress
from time import monotonic
from typing import Any, Dict, Mapping

from ..._at import at
from ..._http.effects import Flow, Sleep
from ...errors import WaitFailedError

#: What a caller says of the first request that holds for the others, too.
_SHARED = ("extra_headers", "extra_query", "timeout")


def until(
    wait: Mapping[str, Any],
    first: str,
    resource: Any,
    poll_interval: Any = None,
    max_wait_seconds: Any = None,
    **arguments: Any,
) -> Flow[Any]:
    """Make a call, then look until what it began has come to an end.

    Raises:
        seekgpt.WaitFailedError: it has come to a bad end.
        TimeoutError: it has not ended in time.
    """
    begun = monotonic()
    shared = {name: arguments[name] for name in _SHARED if name in arguments}
    result = yield getattr(resource, first)(**arguments)
    looking = {**shared, **_looking(wait, arguments, result)}
    raw = getattr(resource.with_raw_response, wait["poll"])
    every = float(poll_interval if poll_interval is not None else wait.get("every", 1.0))
    told = every
    while True:
        state = at(result, wait.get("field", "status"))
        if state in wait["done"]:
            return result
        if state in wait.get("failed", ()):
            raise WaitFailedError(f"{first}() was waited for, and ended as {state!r}", result)
        if max_wait_seconds is not None and monotonic() - begun + told > max_wait_seconds:
            raise TimeoutError(f"{first}() has not ended after {max_wait_seconds} s: {state!r}")
        yield Sleep(told)
        response = yield raw(**looking)
        result = response.parse()
        told = every
        if poll_interval is None:
            with suppress(ValueError):
                said = response.headers.get(wait.get("header", "retry-after"))
                told = max(0.0, float(said)) if said else every


def _looking(wait: Mapping[str, Any], arguments: Mapping[str, Any], result: Any) -> Dict[str, Any]:
    """What the method that looks is given: from the caller, or from the first answer."""
    given = {name: arguments[name] for name in wait.get("given", ()) if name in arguments}
    told = {name: at(result, path) for name, path in wait.get("arguments", {}).items()}
    return {**given, **told}
