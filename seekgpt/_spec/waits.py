"""Waiting, as an API says it: what to look at, until when, and how often."""

from __future__ import annotations

from typing import Dict, List

import attrs

#: The function of a method that waits.
FUNCTION = "seekgpt._runtime.methods.waiting:until"
#: The arguments that every method takes which waits.
ARGUMENTS = ("poll_interval", "max_wait_seconds")


@attrs.frozen(kw_only=True)
class Wait:
    """What a method waits for, after the operation that it is like.

    ``poll`` is the method that looks, of the same file; it gets ``arguments``, each from a place in
    the first answer, by default its path from the caller's arguments or from ``id``. ``field`` is
    the place that says how things stand, ``done`` and ``failed`` what it says in the end. It looks
    every so many seconds, or when the server says, in a ``header``.
    """

    poll: str
    done: List[str]
    failed: List[str] = attrs.field(factory=list)
    field: str = "status"
    arguments: Dict[str, str] = attrs.field(factory=dict)
    every: float = 1.0
    header: str = "retry-after"
