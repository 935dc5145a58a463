"""Steps taken one at a time: whatever interrupts one, the next can be taken, by whatever thread."""

from __future__ import annotations

import signal
import threading
from functools import partial
from typing import Any, Callable, List

import pytest

from seekgpt._turns import Turns

from .interruptions import STEP, interrupted


def can_be_taken_elsewhere(in_turn: Turns) -> bool:
    taken: List[bool] = []
    other = threading.Thread(target=lambda: taken.append(in_turn.at_once(int)))
    other.start()
    other.join()
    return taken == [True]


def forms(in_turn: Turns) -> List[Callable[[], Any]]:
    return [
        partial(in_turn, int),
        partial(in_turn, in_turn, int),
        partial(in_turn, in_turn.at_once, int),
        partial(in_turn.at_once, int),
    ]


@pytest.mark.parametrize("form", range(4))
@pytest.mark.fault(
    "A signal such as Ctrl-C interrupts what is built once, or counted, at any instruction.",
    does="the next thread takes its turn: no lock is kept, in any Python",
)
def test_whoever_is_interrupted_leaves_the_turn_to_others(form: int) -> None:
    at, goes_on = 0, True
    while goes_on:
        at += 1
        in_turn = Turns()
        goes_on = interrupted(forms(in_turn)[form], at, "_turns.py")
        assert can_be_taken_elsewhere(in_turn), f"{STEP} {at}"
    assert at > 5


def test_a_step_that_fails_leaves_the_turn_to_others() -> None:
    in_turn = Turns()
    with pytest.raises(ValueError, match="abc"):
        in_turn(int, "abc")
    assert can_be_taken_elsewhere(in_turn)


def test_steps_of_several_threads_come_one_after_the_other() -> None:
    in_turn = Turns()
    within: List[int] = []
    most: List[int] = []

    def step() -> None:
        within.append(1)
        most.append(len(within))
        within.pop()

    threads = [
        threading.Thread(target=lambda: [in_turn(step) for _ in range(200)]) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(most) == {1}
    assert len(most) == 800


def test_a_step_is_not_taken_at_once_while_another_is() -> None:
    in_turn = Turns()
    assert in_turn(can_be_taken_elsewhere, in_turn) is False
    assert in_turn(in_turn.at_once, int) is False
    assert in_turn.at_once(int) is True


def test_whoever_is_in_the_middle_of_a_step_may_take_another() -> None:
    in_turn = Turns()
    assert in_turn(in_turn, int, "7") == 7
    assert can_be_taken_elsewhere(in_turn)


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="a system without timers")
def test_real_signals_leave_the_turn_to_others() -> None:
    if threading.current_thread() is not threading.main_thread():
        pytest.skip("signals come to the main thread")

    def ring(number: int, frame: Any) -> None:
        raise KeyboardInterrupt

    in_turn = Turns()
    before = signal.signal(signal.SIGALRM, ring)
    interruptions = 0
    try:
        for nth in range(400):
            try:
                signal.setitimer(signal.ITIMER_REAL, 1e-5 + nth * 1e-6)
                for _ in range(100_000):
                    in_turn(int)
            except KeyboardInterrupt:
                interruptions += 1
            assert can_be_taken_elsewhere(in_turn)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert interruptions == 400
