"""What tools that run in this program tell of their steps: never what is in them.

An observer gets a `ToolDiagnostic` after each step, with its kind, its outcome and the time that
it took; no argument, no result, no text of an error.
"""

from __future__ import annotations

import asyncio
from time import monotonic
from typing import TYPE_CHECKING, Any, Callable, Optional, TypedDict

from typing_extensions import Literal

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Type

Api = Literal["responses", "decisions", "browser", "computer"]
Stage = Literal[
    "run",
    "request",
    "arguments",
    "approval",
    "action",
    "output",
    "selection",
    "verification",
]
Reason = Literal[
    "started",
    "completed",
    "refused",
    "cancelled",
    "invalid_input",
    "invalid_output",
    "api_failed",
    "driver_failed",
    "policy_failed",
    "step_limit",
    "busy",
    "closed",
]


class ToolDiagnosticUsage(TypedDict):
    """The tokens that an answer has cost."""

    input_tokens: int
    output_tokens: int
    total_tokens: int


class ToolDiagnostic(TypedDict):
    """One step of a tool. ``member`` is the action or function, ``duration_ms`` in milliseconds."""

    api: Api
    stage: Stage
    reason: Reason
    call_id: Optional[str]
    member: Optional[str]
    duration_ms: float
    usage: Optional[ToolDiagnosticUsage]


ToolDiagnosticObserver = Callable[[ToolDiagnostic], None]


def emit_tool_diagnostic(
    observer: Optional[ToolDiagnosticObserver],
    api: Api,
    stage: Stage,
    reason: Reason,
    started: float,
    *,
    call_id: Optional[str] = None,
    member: Optional[str] = None,
    usage: Any = None,
) -> None:
    """Tell an observer of a step that began at ``started`` (`time.monotonic`). What goes wrong in
    the observer is its own concern."""
    if observer is None:
        return
    told: ToolDiagnostic = {
        "api": api,
        "stage": stage,
        "reason": reason,
        "call_id": call_id,
        "member": member,
        "duration_ms": max(0.0, (monotonic() - started) * 1000),
        "usage": _usage(usage),
    }
    try:
        tell: Callable[[ToolDiagnostic], Any] = observer
        _drop(tell(told))
    except (Exception, asyncio.CancelledError):
        return


def _usage(usage: Any) -> Optional[ToolDiagnosticUsage]:
    names = ("input_tokens", "output_tokens", "total_tokens")
    found: Any = {name: getattr(usage, name, None) for name in names}
    whole = all(type(count) is int and count >= 0 for count in found.values())
    return found if whole else None


def _drop(result: Any) -> None:
    """Nobody awaits an observer; what it began is not left to complain."""
    if asyncio.iscoroutine(result):
        result.close()
    elif isinstance(result, asyncio.Future):
        result.add_done_callback(lambda done: done.cancelled() or done.exception())


class ToolStep:
    """A ``with`` statement around a step, which is told of when it is over: as completed, as
    refused or failed, or as cancelled, which then is its error."""

    def __init__(
        self,
        told: Callable[[Stage, Reason, float, Optional[str]], None],
        cancelled: Callable[[], None],
        stage: Stage,
        member: Optional[str] = None,
        failure: Optional[Reason] = None,
    ) -> None:
        self._told = told
        self._check = cancelled
        self._step = (stage, member)
        self._failure = failure

    def __enter__(self) -> ToolStep:
        self._started = monotonic()
        return self

    def refuse(self) -> None:
        """What goes wrong from now on is that nobody has allowed the step."""
        self._failure = "refused"

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        if error is not None and not isinstance(error, Exception):
            return
        stopped: Optional[Exception] = None
        reason: Optional[Reason] = "completed" if error is None else self._failure
        if error is not None:
            try:
                self._check()
            except Exception as found:
                reason, stopped = "cancelled", found
        stage, member = self._step
        if reason is not None:
            self._told(stage, reason, self._started, member)
        if stopped is not None:
            raise stopped from None
