"""Who has which connection: a count that holds whatever becomes of a request.

Nothing here waits or is awaited, so nothing can be cancelled in its middle. A connection is lent to
a request and given back once, in whatever state it then is; what cannot be used again is cut.
"""

from __future__ import annotations

from collections import deque
from typing import Any, Callable, Deque, Dict, List, Optional, Set, Tuple

Key = Tuple[bytes, bytes, int]
"""Whom a connection leads to: scheme, host and port."""


class Held:
    """A connection, with what it has opened, and how many requests it serves."""

    __slots__ = ("connection", "key", "lines", "many", "requests", "sound")

    def __init__(self, connection: Any, key: Key, lines: Any) -> None:
        self.connection = connection
        self.key = key
        self.lines = lines
        """What it has opened, which ``cut()`` closes at once without waiting for anything."""
        self.requests = 0
        self.many: bool = connection.is_available()
        """Whether it may serve several requests at a time (a new one says so for HTTP/2)."""
        self.sound = True
        """Whether it may be given further requests."""


def _left_over(connection: Any) -> bool:
    """Whether something came behind an answer: on the same connection, it would be taken for the
    answer to the next request. This reaches below httpcore's surface, to where such bytes wait."""
    while connection is not None:
        state = getattr(connection, "_h11_state", None)
        if state is not None:
            return bool(state.trailing_data[0])
        connection = getattr(connection, "_connection", None)
    return False


class Ticket:
    """A request's place in the queue for a connection."""

    __slots__ = ("held", "key", "origin", "wake")

    def __init__(self, origin: Any) -> None:
        self.origin = origin
        self.key: Key = (origin.scheme, origin.host, origin.port)
        self.held: Optional[Held] = None
        self.wake: Callable[[], object] = lambda: None


class Ledger:
    """The connections of one pool, those that are idle among them, and who waits for one."""

    def __init__(
        self,
        dial: Callable[[Any, Key], Held],
        most: Optional[int],
        most_idle: Optional[int],
    ) -> None:
        self._dial = dial
        self._most = float("inf") if most is None else most
        self._most_idle = float("inf") if most_idle is None else most_idle
        self._open: Set[Held] = set()
        self._idle: Dict[Held, None] = {}  # in the order in which they became idle
        self._idle_at: Dict[Key, Deque[Held]] = {}
        self._many: Dict[Key, List[Held]] = {}
        self._queue: Dict[Ticket, None] = {}

    @property
    def connections(self) -> List[Any]:
        """All there are, in use or not."""
        return [held.connection for held in list(self._open)]

    @property
    def waiting(self) -> int:
        """How many requests wait for a connection."""
        return len(self._queue)

    def take(self, ticket: Ticket) -> Optional[Held]:
        """A connection for a request, or ``None`` if it has to wait until ``wake`` is called."""
        if not self._queue:
            ticket.held = self._find(ticket)
            if ticket.held is not None:
                return ticket.held
        self._queue[ticket] = None
        return None

    def withdraw(self, ticket: Ticket) -> None:
        """A request waits no longer. What it was given meanwhile goes to the next."""
        self._queue.pop(ticket, None)
        held, ticket.held = ticket.held, None
        if held is not None:
            self.give_back(held)

    def give_back(self, held: Held, failed: bool = False) -> None:
        """A request is done with a connection, well or not."""
        held.requests -= 1
        if held not in self._open:
            held.lines.cut()
            return
        connection = held.connection
        if failed and held.many:
            held.sound = False  # what it counts of its streams cannot be relied on
        if connection.is_closed():
            self._drop(held)
        elif held.requests <= 0:
            if held.sound and connection.is_idle() and not _left_over(connection):
                self._idle[held] = None
                self._idle_at.setdefault(held.key, deque()).append(held)
                if len(self._idle) > self._most_idle:
                    self._drop(next(iter(self._idle)))
            else:
                self._drop(held)
        while self._queue:
            ticket = next(iter(self._queue))
            ticket.held = self._find(ticket)
            if ticket.held is None:
                return
            del self._queue[ticket]
            ticket.wake()

    def close(self) -> None:
        """Cut all connections; those who wait are woken with nothing in their hands."""
        for held in list(self._open):
            self._drop(held)
        while self._queue:
            ticket = next(iter(self._queue))
            del self._queue[ticket]
            ticket.wake()

    def _find(self, ticket: Ticket) -> Optional[Held]:
        key = ticket.key
        while self._idle:  # an old one that is still good says the same of those after it
            oldest = next(iter(self._idle))
            if not oldest.connection.has_expired():
                break
            self._drop(oldest)
        idle = self._idle_at.get(key)
        while idle:
            held = idle[-1]
            if not held.connection.has_expired() and held.connection.is_available():
                self._forget_idle(held)
                return self._lend(held)
            self._drop(held)
        for held in self._many.get(key, ()):
            if held.sound and held.connection.is_available():
                return self._lend(held)
        if len(self._open) >= self._most:
            if not self._idle:
                return None
            self._drop(next(iter(self._idle)))
        held = self._dial(ticket.origin, key)
        self._open.add(held)
        if held.many:
            self._many.setdefault(key, []).append(held)
        return self._lend(held)

    def _lend(self, held: Held) -> Held:
        held.requests += 1
        return held

    def _forget_idle(self, held: Held) -> None:
        if held in self._idle:
            del self._idle[held]
            idle = self._idle_at[held.key]
            # It is the one that came last, or the one that came first.
            if idle[-1] is held:
                idle.pop()
            else:
                idle.remove(held)
            if not idle:
                del self._idle_at[held.key]

    def _drop(self, held: Held) -> None:
        self._open.discard(held)
        self._forget_idle(held)
        if held.many:
            many = self._many.get(held.key, [])
            if held in many:
                many.remove(held)
            if not many:
                self._many.pop(held.key, None)
        held.lines.cut()
