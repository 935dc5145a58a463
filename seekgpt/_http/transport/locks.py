"""Locks for httpcore's connections, whose own do not hold when a request is given up in its middle.

Its locks for tasks are the task's that has taken them, and most wait for a moment even where nobody
else has them. So whoever is cancelled in that moment has taken half of them, and whoever closes a
coroutine, which may not wait, leaves them taken: those who share the connection would wait for
good. A blocking one is code of Python's, which a signal may interrupt before anything is released.
"""

from __future__ import annotations

import threading
from collections import deque
from typing import Any, Callable, Deque, Dict


class Admission:
    """Lets in so many tasks at a time, of one event loop: at once where there is room."""

    __slots__ = ("_room", "_waiting")

    def __init__(self, room: int = 1) -> None:
        self._room = room
        self._waiting: Deque[Any] = deque()

    async def acquire(self) -> None:
        while self._room <= 0:
            await self._wait()
        self._room -= 1

    def acquire_if_available(self) -> bool:
        free = self._room > 0
        self._room -= free
        return free

    async def release(self) -> None:
        self._room += 1
        self._wake()

    async def __aenter__(self) -> None:
        await self.acquire()

    async def __aexit__(self, *_error: object) -> None:
        await self.release()

    async def _wait(self) -> None:
        from anyio import Event

        woken = Event()
        self._waiting.append(woken)
        try:
            await woken.wait()
        except BaseException:
            if woken in self._waiting:
                self._waiting.remove(woken)
            elif self._room > 0:  # it was this one's turn, which goes on to the next
                self._wake()
            raise

    def _wake(self) -> None:
        if self._waiting:
            self._waiting.popleft().set()


_OURS: Dict[str, Callable[[Any], Any]] = {
    "AsyncLock": lambda _: Admission(),
    "AsyncSemaphore": lambda known: Admission(known._bound),
    "Lock": lambda _: threading.Lock(),
}
"""What stands for which class of httpcore's."""


_MAKES = ("_connection", "_init_lock")
"""What connections have that make others, or further locks, when they are used."""


def relock(connection: Any) -> None:
    """Give a new connection other locks, also what it is going to make."""
    cls = type(connection)
    if cls in _watched.values():
        return
    for name, value in list(vars(connection).items()):
        setattr(connection, name, _ours(value))
    if any(name in vars(connection) for name in _MAKES):
        connection.__class__ = _watched.get(cls) or _watched.setdefault(cls, _watch(cls))


def _ours(value: Any) -> Any:
    kind = type(value)
    if kind.__name__ in _OURS and kind.__module__.endswith("._synchronization"):
        return _OURS[kind.__name__](value)
    return value


_watched: Dict[type, type] = {}


def _watch(cls: Any) -> type:
    """The same class, telling when something within is made."""

    def __setattr__(self: Any, name: str, value: Any) -> None:
        cls.__setattr__(self, name, _ours(value))
        if name == "_connection":
            relock(value)

    body = {"__setattr__": __setattr__, "__module__": cls.__module__, "__slots__": ()}
    return type(cls.__name__, (cls,), body)
