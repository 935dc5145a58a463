"""Interrupting a step at one of its instructions, as a signal's handler may."""

from __future__ import annotations

import sys
from typing import Any, Callable

STEP = "line" if sys.version_info >= (3, 12) else "opcode"
"""Where a step is interrupted; since Python 3.12 not every instruction is told."""


def interrupted(step: Callable[[], Any], at: int, *places: str, each: str = STEP) -> bool:
    """Whether a step has so many instructions, in files in such places; it is interrupted there."""
    count = 0

    def within(frame: Any, event: str, arg: Any) -> Any:
        nonlocal count
        if event == each:
            count += 1
            if count == at:
                sys.settrace(None)
                raise KeyboardInterrupt
        return within

    def trace(frame: Any, event: str, arg: Any) -> Any:
        name = frame.f_code.co_filename
        if not any(place in name for place in places) or frame.f_code.co_name == "__del__":
            return None
        frame.f_trace_opcodes = each == "opcode"
        return within

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        step()
    except KeyboardInterrupt:
        return True
    finally:
        sys.settrace(before)
    return False
