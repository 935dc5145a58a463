"""Who has which connection holds wherever a step is interrupted."""

from __future__ import annotations

from functools import partial
from types import SimpleNamespace
from typing import Any, Callable, Dict, List

import pytest

from seekgpt._http.transport.ledger import Held, Ledger, Ticket
from tests.finalizers import unheard
from tests.interruptions import interrupted

HERE = SimpleNamespace(scheme=b"http", host=b"localhost", port=80)


class Connection:
    """What a ledger asks of one of httpcore's connections."""

    def __init__(self) -> None:
        self.cut_off = False

    def is_available(self) -> bool:
        return True

    def is_idle(self) -> bool:
        return True

    def is_closed(self) -> bool:
        return self.cut_off

    def has_expired(self) -> bool:
        return self.cut_off

    def cut(self) -> None:
        self.cut_off = True


class Pool:
    """A pool of at most two connections, one of which is kept idle at most."""

    def __init__(self) -> None:
        self.dialled: List[Connection] = []
        self.ledger = Ledger(self._dial, 2, 1)

    def _dial(self, origin: Any, key: Any) -> Held:
        self.dialled.append(Connection())
        held = Held(self.dialled[-1], key, self.dialled[-1])
        held.many = False
        return held

    def forget(self, ticket: Ticket) -> None:
        self.ledger.give_back(ticket, True)

    def ticket(self) -> Ticket:
        ticket = Ticket(self, HERE)
        self.ledger.take(ticket)
        return ticket


def holds(pool: Pool, tickets: List[Ticket]) -> None:
    """What is lent is what is held, and two more requests can still be served in turn."""
    ledger = pool.ledger
    ledger.look()
    assert sum(held.requests for held in ledger._open) == sum(
        ticket.held in ledger._open for ticket in tickets
    )
    while tickets:
        ledger.withdraw(tickets.pop())
    first, second = pool.ticket(), pool.ticket()
    assert first.held is not None
    assert second.held is not None
    assert first.held is not second.held
    assert len(ledger._open) == 2
    opened = ledger.connections
    ledger.close()
    assert all(connection.cut_off for connection in opened)


def steps(pool: Pool, tickets: List[Ticket]) -> Dict[str, Callable[[], Any]]:
    def drop() -> None:
        tickets.pop()

    return {
        "take": lambda: tickets.append(pool.ticket()),
        "give back": lambda: pool.ledger.give_back(tickets[0]),
        "fail": lambda: pool.ledger.give_back(tickets[0], True),
        "withdraw": lambda: pool.ledger.withdraw(tickets[-1]),
        "drop": drop,
        "close": lambda: pool.ledger.close(),
    }


@pytest.mark.parametrize("step", ["take", "give back", "fail", "withdraw", "drop", "close"])
@pytest.mark.parametrize("tickets", [1, 2, 3])
def test_steps_can_be_interrupted_at_every_instruction(step: str, tickets: int) -> None:
    at = 0
    goes_on = True
    while goes_on:
        at += 1
        pool = Pool()
        given = [pool.ticket() for _ in range(tickets)]
        with unheard():
            goes_on = interrupted(steps(pool, given)[step], at, "ledger.py")
        holds(pool, given)
    assert at > 10 or step == "drop"


def test_who_waits_is_woken_though_the_giving_back_was_interrupted() -> None:
    at = 0
    goes_on = True
    while goes_on:
        at += 1
        pool = Pool()
        first, second, waiting = (pool.ticket() for _ in range(3))
        woken: List[bool] = []
        waiting.wake = partial(woken.append, True)
        goes_on = interrupted(partial(pool.ledger.give_back, first), at, "ledger.py")
        pool.ledger.look()
        pool.ledger.give_back(first)
        assert woken
        assert waiting.held is not None
        assert second.held is not waiting.held
    assert at > 10
