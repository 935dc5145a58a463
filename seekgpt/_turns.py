"""Steps that are taken one at a time, after which the next can be taken, whatever becomes of them.

A ``with`` statement does not promise that of a lock: before Python 3.10 a signal may interrupt
between the end of its body and the release, and then the lock is kept for good. So may one that
arrives between the end of a ``try`` and the first instruction of its ``finally``, in any Python. So
there are two of them here, and everything in this package that needs a lock takes its steps so.
"""

from __future__ import annotations

from threading import RLock
from typing import Any, Callable, TypeVar

_T = TypeVar("_T")


class Turns:
    """Who is in the middle of a step takes a further one within it, as a signal's handler may."""

    __slots__ = ("_lock",)

    def __init__(self) -> None:
        self._lock: Any = RLock()

    def __call__(self, step: Callable[..., _T], *args: Any) -> _T:
        """Take a step when it is this thread's turn."""
        lock = self._lock
        within = lock._is_owned()
        try:
            try:
                if not within:
                    lock.acquire()
                return step(*args)
            finally:
                if not within and lock._is_owned():
                    lock.release()
        finally:
            if not within and lock._is_owned():
                lock.release()

    def at_once(self, step: Callable[..., object], *args: Any) -> bool:
        """Take a step unless one is being taken, by whatever thread; whether it was taken."""
        lock = self._lock
        if lock._is_owned():
            return False
        try:
            try:
                taken: bool = lock.acquire(False)
                if taken:
                    step(*args)
                return taken
            finally:
                if lock._is_owned():
                    lock.release()
        finally:
            if lock._is_owned():
                lock.release()

    @property
    def within(self) -> bool:
        """Whether this thread is in the middle of a step."""
        owned: bool = self._lock._is_owned()
        return owned
