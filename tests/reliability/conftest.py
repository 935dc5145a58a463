from __future__ import annotations

import gc
import threading
import time
from typing import Callable, Iterator, List

import pytest

from .kinds import descriptors

_OF_LIBRARIES = ("Trio thread", "trio")
"""Threads that a library keeps for ten seconds, in case they are needed again."""


@pytest.fixture(autouse=True)
def nothing_left() -> Iterator[None]:
    """Whatever a test of this folder does: no descriptor and no thread is left of it."""
    opened, running = descriptors(), _threads()
    yield
    if not _soon(lambda: descriptors() <= opened and not _more(running), 0.3):
        gc.collect()  # servers of libraries leave selectors to it; sockets would complain
        _soon(lambda: descriptors() <= opened and not _more(running), 3)
    assert _more(running) == []
    assert descriptors() <= opened, "descriptors are left open"


def _soon(condition: Callable[[], bool], seconds: float) -> bool:
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.002)
    return condition()


def _threads() -> List[threading.Thread]:
    return [each for each in threading.enumerate() if not each.name.startswith(_OF_LIBRARIES)]


def _more(before: List[threading.Thread]) -> List[threading.Thread]:
    return [each for each in _threads() if each not in before]
