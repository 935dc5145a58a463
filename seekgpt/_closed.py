"""Coroutines that are closed by hand, or by nobody's having them any more, in the middle of a wait.

What they wait for is told with a `GeneratorExit`. Most code is not made for it: async generators
stay for ever where they were, and libraries that await something to tidy up cannot. All of it is
made for being cancelled.
"""

from __future__ import annotations

from contextlib import suppress
from types import coroutine
from typing import Any, Generator


@coroutine
def cancelled_if_closed(work: Any) -> Generator[Any, Any, Any]:
    """Await some work in this task, as ``await work`` does."""
    step, value = work.send, None
    while True:
        try:
            waited = step(value)
        except StopIteration as end:
            return end.value
        try:
            step, value = work.send, (yield waited)
        except GeneratorExit:
            if waited is None or hasattr(waited, "_asyncio_future_blocking"):  # trio has no way
                from asyncio import CancelledError

                with suppress(BaseException):  # it tidies up, and ends
                    work.throw(CancelledError())
            work.close()
            raise
        except BaseException as error:
            step, value = work.throw, error
