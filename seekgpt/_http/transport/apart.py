"""Connecting in a task of its own, which is cancelled if whoever waits for it is closed.

asyncio tidies up after a cancellation alone. A coroutine of its that is closed in its middle leaves
the number of its socket watched, though it is another's by then, which would wait for good.
"""

from __future__ import annotations

from functools import partial
from typing import Any, Callable, Optional


async def apart(
    loop: Any,
    work: Any,
    drop: Callable[[Any], object],
    timeout: Optional[float] = None,
    late: Optional[Callable[[], Exception]] = None,
) -> Any:
    """Have a task of its own do some work, which is cancelled if this is, or closed.

    What it has made by then, or still makes, is for ``drop``.

    Raises:
        Exception: what ``late()`` makes, after so many seconds, or what the work raises.
    """
    task = loop.create_task(work)
    done = loop.create_future()
    task.add_done_callback(lambda _: done.done() or done.set_result(None))
    timer = None if timeout is None else loop.call_later(timeout, _fail, done, late)
    try:
        await done
    except BaseException:
        if task.done():
            _drop(drop, task)
        else:
            task.add_done_callback(partial(_drop, drop))
            task.cancel()
        raise
    finally:
        if timer is not None:
            timer.cancel()
    return task.result()


def _fail(future: Any, late: Any) -> None:
    if not future.done():
        future.set_exception(late())


def _drop(drop: Callable[[Any], object], task: Any) -> None:
    if not task.cancelled() and task.exception() is None:
        drop(task.result())
