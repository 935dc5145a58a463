"""What tools that run in this program have in common: one run at a time, and how their functions
are called."""

from __future__ import annotations

import inspect
from typing import Any, Callable, Dict, Iterable, Mapping, Optional, TypedDict
from uuid import uuid4

from typing_extensions import Literal

from .._codec import loads
from .._http.request.body import encode
from .._http.request.headers import first
from .._sentinels import is_given
from .._turns import Turns

Cancelled = Optional[Callable[[], bool]]
"""Tells whether to stop. A function that has an argument of this name is handed it."""


class CloseStatus(TypedDict):
    """Whether a run is still under way after `close`."""

    status: Literal["closed", "draining"]


class Lifecycle:
    """A ``with`` statement around a run: one at a time, and none after `close`."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._turn = Turns()
        self._active = self._closed = False

    def __enter__(self) -> None:
        self._turn(self._enter)

    def _enter(self) -> None:
        if self._closed:
            raise RuntimeError(f"{self._name} is closed; make another")
        if self._active:
            raise RuntimeError(f"{self._name} is busy with another call")
        self._active = True

    def __exit__(self, *_error: object) -> None:
        self._active = False

    def close(self) -> CloseStatus:
        self._closed = True
        return {"status": "draining" if self._active else "closed"}


def methods_of(driver: Any, names: Iterable[str], kind: str, *, awaited: bool) -> Dict[str, Any]:
    """The methods of a driver, by name.

    Raises:
        ValueError: one is missing, or is awaited where it cannot be, or the other way round.
    """
    found = {}
    for name in names:
        method = getattr(driver, name, None)
        if not callable(method):
            raise ValueError(f"The {kind.lower()} driver has no method {name!r}")
        awaits = _is_awaited(method)
        if awaits is not None and awaits != awaited:
            right = f"{'Async' if awaits else ''}{kind}Toolset"
            raise ValueError(f"{kind} member {name!r} has the wrong method flavor; use {right}")
        found[name] = method
    return found


def _is_awaited(method: Callable[..., Any]) -> Optional[bool]:
    """Whether what a function returns is awaited, if that can be known."""
    target: Any = inspect.unwrap(method)
    if inspect.iscoroutinefunction(target):
        return True
    if not inspect.isroutine(target) and inspect.iscoroutinefunction(
        inspect.unwrap(target.__call__)
    ):
        return True
    try:
        said = inspect.signature(target).return_annotation
    except (TypeError, ValueError):
        return None
    if said in (inspect.Signature.empty, Any, object, "Any", "typing.Any", "object"):
        return None
    return any(f"{name}[" in str(said) for name in ("Awaitable", "Coroutine", "Future"))


def invoke(function: Callable[..., Any], *args: Any, cancelled: Cancelled) -> Any:
    """Call a function, with ``cancelled`` if it has a further argument of this name."""
    try:
        signature = inspect.signature(function)
        parameter = signature.parameters.get("cancelled")
        taken = signature.bind_partial(*args).arguments
    except (TypeError, ValueError):
        return function(*args)
    kinds = (inspect.Parameter.KEYWORD_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    if parameter is not None and parameter.kind in kinds and "cancelled" not in taken:
        return function(*args, cancelled=cancelled)
    return function(*args)


def with_key_of_its_own(client: Any, headers: Optional[Mapping[str, Any]]) -> Dict[str, Any]:
    """The headers of a further request: an idempotency key belongs to one request alone."""
    kept = dict(headers or {})
    name = "idempotency-key"
    given = first((kept, getattr(client, "_custom_headers", None)), name)
    if given is not None and is_given(given):
        kept = {other: value for other, value in kept.items() if other.lower() != name}
        kept["Idempotency-Key"] = f"seekgpt-python-retry-{uuid4().hex}"
    return kept


def as_json(value: Any) -> Any:
    """What a request would carry: a copy of plain data, which nobody else changes."""
    return loads(encode(value))


def refuse_awaitable(result: Any) -> bool:
    """Whether a result would have to be awaited, which a blocking program cannot. A coroutine is
    closed; a future may be somebody's."""
    if not hasattr(result, "__await__"):
        return False
    if inspect.iscoroutine(result):
        result.close()
    return True
