"""An order in which lines that resemble each other follow one another.

What packs a wheel looks back no further than 32 kB: what stands farther away is written out again.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Dict, List, Sequence

_WORD = re.compile(rb'"[^"]*"')

#: A word of more lines than these says nothing of which resemble each other.
_COMMON = 60


def alike(lines: Sequence[bytes]) -> List[int]:
    """The numbers of lines, each followed by that of the most similar one that is left."""
    words = [sorted(set(_WORD.findall(line))) for line in lines]
    weights = [sum(map(len, own)) + 1 for own in words]
    holders: Dict[bytes, List[int]] = {}
    for number, own in enumerate(words):
        for word in own:
            holders.setdefault(word, []).append(number)
    left = dict.fromkeys(range(len(lines)))
    order: List[int] = []
    while left:
        here = order[-1] if order else 0
        shared: Counter[int] = Counter()
        for word in words[here]:
            if len(holders[word]) <= _COMMON:
                for number in holders[word]:
                    if number in left:
                        shared[number] += len(word)
        # Of two that are as similar the first, so that the same lines have the same order.
        near = {n: (-size / (weights[here] + weights[n]), n) for n, size in shared.items()}
        order.append(min(near, key=near.__getitem__) if near else next(iter(left)))
        del left[order[-1]]
    return order
