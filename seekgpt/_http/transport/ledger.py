"""Who has which connection: a count that holds whatever becomes of a request.

Nothing here waits or is awaited, so nothing can be cancelled in its middle. A connection is lent to
a request and given back once, in whatever state it then is; what cannot be used again is cut.

A signal may still interrupt a step between any two of its instructions. Two things are certain
then: which connections there are, and which ticket holds which of them, each said by a single
assignment. All else follows, and is made anew when a step finds that one did not come to its end.
"""

from __future__ import annotations

from collections import deque
from typing import Any, Callable, Deque, Dict, List, Optional, Tuple
from weakref import ref

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
    """A request's place in the queue for a connection, and then its hold on one.

    When nobody has it any more, what it holds goes back to its pool.
    """

    __slots__ = ("__weakref__", "held", "key", "origin", "pool", "wake")

    def __init__(self, pool: Any, origin: Any) -> None:
        self.held: Optional[Held] = None
        self.pool = pool
        self.origin = origin
        self.key: Key = (origin.scheme, origin.host, origin.port)
        self.wake: Callable[[], object] = lambda: None

    def __del__(self) -> None:
        try:
            if self.held is not None:
                self.pool.forget(self)
        except Exception:  # the interpreter may be half gone, and its `suppress` with it
            pass


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
        self._open: Dict[Held, None] = {}
        self._tickets: Dict[int, ref[Ticket]] = {}
        self._amid = False
        """Whether a step has begun, and not come to its end."""
        self._lost: Deque[ref[Ticket]] = deque()
        """Tickets that are gone before they could give back what they held."""
        # What follows from these
        self._idle: Dict[Held, None] = {}  # in the order in which they became idle
        self._idle_at: Dict[Key, Deque[Held]] = {}
        self._many: Dict[Key, List[Held]] = {}
        self._queue: Dict[int, ref[Ticket]] = {}

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
        self._begin()
        number = id(ticket)
        self._tickets[number] = at = ref(ticket, self._lost.append)
        if self._queue or not self._find(ticket):
            self._queue[number] = at
        self._amid = False
        return ticket.held

    def withdraw(self, ticket: Ticket) -> None:
        """A request waits no longer. What it was given meanwhile goes to the next."""
        self._queue.pop(id(ticket), None)
        self.give_back(ticket)

    def give_back(self, ticket: Ticket, failed: bool = False) -> None:
        """A request is done with what it holds, well or not; if it holds nothing, nothing is done.

        After a failure nobody knows in what state a connection is, so it serves nobody else.
        """
        self._begin()
        held = ticket.held
        if held is not None:
            if failed:
                held.sound = False
            ticket.held = None
        if self._tickets.pop(id(ticket), None) is not None and held is not None:
            held.requests -= 1
            if held not in self._open:
                held.lines.cut()
            elif held.requests <= 0 or held.connection.is_closed():
                self._settle(held)
        self._serve()
        self._amid = False

    def close(self) -> None:
        """Cut all connections; those who wait are woken with nothing in their hands."""
        self._begin()
        for held in list(self._open):
            self._drop(held)
        for number, at in list(self._queue.items()):
            ticket = at()
            if ticket is not None:
                ticket.wake()
            del self._queue[number]
        self._amid = False

    def look(self) -> None:
        """See whether there is anything to mend."""
        self._begin()
        self._amid = False

    def mend(self) -> None:
        """Bring a step to its end that was interrupted."""
        self._amid = True
        self._lost.clear()
        holding: Dict[Held, int] = {}
        for number, at in list(self._tickets.items()):
            ticket = at()
            if ticket is None:
                del self._tickets[number]
            elif ticket.held is not None:
                holding[ticket.held] = holding.get(ticket.held, 0) + 1
        for derived in (self._idle, self._idle_at, self._many):
            derived.clear()
        for held in list(self._open):
            held.requests = holding.get(held, 0)
            if held.many:
                self._many.setdefault(held.key, []).append(held)
            if not held.requests:
                self._settle(held)
        self._serve()
        self._amid = False

    def _begin(self) -> None:
        if self._amid or self._lost:
            self.mend()
        self._amid = True

    def _settle(self, held: Held) -> None:
        """Keep a connection that nobody uses, if it can be used again."""
        connection = held.connection
        if (
            not held.sound
            or connection.is_closed()
            or not connection.is_idle()
            or _left_over(connection)
        ):
            self._drop(held)
            return
        self._idle[held] = None
        self._idle_at.setdefault(held.key, deque()).append(held)
        if len(self._idle) > self._most_idle:
            self._drop(next(iter(self._idle)))

    def _serve(self) -> None:
        """Give connections to those who wait, in their order, as far as there are any."""
        while self._queue:
            number, at = next(iter(self._queue.items()))
            ticket = at()
            if ticket is not None:
                if ticket.held is None and not self._find(ticket):
                    return
                ticket.wake()
            del self._queue[number]

    def _find(self, ticket: Ticket) -> bool:
        """Have a ticket hold a connection, if there is one for it or may be one more."""
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
                return self._lend(held, ticket)
            self._drop(held)
        for held in self._many.get(key, ()):
            if held.sound and held.connection.is_available():
                return self._lend(held, ticket)
        if len(self._open) >= self._most:
            if not self._idle:
                return False
            self._drop(next(iter(self._idle)))
        held = self._dial(ticket.origin, key)
        self._open[held] = None
        if held.many:
            self._many.setdefault(key, []).append(held)
        return self._lend(held, ticket)

    def _lend(self, held: Held, ticket: Ticket) -> bool:
        held.requests += 1
        ticket.held = held
        return True

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
        held.sound = False
        held.lines.cut()
        self._forget_idle(held)
        if held.many:
            many = self._many.get(held.key, [])
            if held in many:
                many.remove(held)
            if not many:
                self._many.pop(held.key, None)
        self._open.pop(held, None)
