"""What an observer of tools is told, and what it cannot break."""

from __future__ import annotations

import asyncio
from time import monotonic
from types import SimpleNamespace
from typing import Any, List

import pytest

from seekgpt.lib.tool_diagnostics import emit_tool_diagnostic


def test_a_step_is_told_with_its_time_and_its_tokens() -> None:
    seen: List[Any] = []
    usage = SimpleNamespace(input_tokens=1, output_tokens=2, total_tokens=3)
    emit_tool_diagnostic(seen.append, "responses", "request", "completed", monotonic(), usage=usage)
    (step,) = seen
    assert 0 <= step.pop("duration_ms") < 1000
    assert step == {
        "api": "responses",
        "stage": "request",
        "reason": "completed",
        "call_id": None,
        "member": None,
        "usage": {"input_tokens": 1, "output_tokens": 2, "total_tokens": 3},
    }


@pytest.mark.parametrize("usage", [None, SimpleNamespace(input_tokens=-1), "many"])
def test_tokens_are_told_only_if_all_are_known(usage: Any) -> None:
    seen: List[Any] = []
    emit_tool_diagnostic(seen.append, "browser", "action", "completed", monotonic(), usage=usage)
    assert seen[0]["usage"] is None


def test_what_goes_wrong_in_an_observer_stays_there() -> None:
    def fail(step: Any) -> None:
        raise asyncio.CancelledError

    emit_tool_diagnostic(fail, "computer", "action", "completed", monotonic())


def test_nobody_awaits_an_observer() -> None:
    async def later(step: Any) -> None: ...

    observer: Any = later
    emit_tool_diagnostic(observer, "computer", "action", "completed", monotonic())
