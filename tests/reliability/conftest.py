from __future__ import annotations

import threading
import time
from typing import Iterator, List

import pytest

from .kinds import descriptors

_OF_LIBRARIES = ("Trio thread", "trio")
"""Threads that a library keeps for ten seconds, in case they are needed again."""


@pytest.fixture(autouse=True)
def nothing_left() -> Iterator[None]:
    """Whatever a test of this folder does: no descriptor and no thread is left of it."""
    opened, running = descriptors(), _threads()
    yield
    end = time.monotonic() + 3
    while time.monotonic() < end and (descriptors() > opened or _more(running)):
        time.sleep(0.002)
    assert _more(running) == []
    assert descriptors() <= opened, "descriptors are left open"


def _threads() -> List[threading.Thread]:
    return [each for each in threading.enumerate() if not each.name.startswith(_OF_LIBRARIES)]


def _more(before: List[threading.Thread]) -> List[threading.Thread]:
    return [each for each in _threads() if each not in before]
