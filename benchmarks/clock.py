"""Timing: the minimum of several runs, the things compared taking turns."""

from __future__ import annotations

import gc
from time import perf_counter
from typing import Callable, List


def fastest(*actions: Callable[[], object], turns: int, batch: int = 1) -> List[float]:
    """Seconds of one run of each action, at best; every turn runs a batch of each."""
    best = [float("inf")] * len(actions)
    for action in actions:
        action()
        action()
    for _ in range(turns):
        for place, action in enumerate(actions):
            gc.collect()
            start = perf_counter()
            for _ in range(batch):
                action()
            best[place] = min(best[place], (perf_counter() - start) / batch)
    return best
