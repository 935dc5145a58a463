"""A secret to look for in everything that somebody may see, keep or send away."""

from __future__ import annotations

import gc
import pickle
import traceback
from contextlib import suppress
from types import FrameType
from typing import Any, Iterator, List, Set, Tuple

CANARY = "canary-4f8f1b7c2d"
"""It is no word of anything else, and too long to be one by chance."""


def sightings(error: BaseException, canary: str = CANARY) -> List[str]:
    """The places where an error, its causes or their frames show the canary."""
    found: List[str] = []
    for each in chain(error):
        name = type(each).__name__
        texts = {
            "str": str(each),
            "repr": repr(each),
            "args": repr(each.args),
            "attributes": shown(vars(each)),
            "traceback": "".join(traceback.format_exception(type(each), each, None)),
        }
        with suppress(TypeError, AttributeError, pickle.PicklingError):
            texts["pickle"] = pickle.dumps(each).decode("latin-1")
        found += [f"{name}: {place}" for place, text in texts.items() if canary in text]
        for frame, where in frames(each):
            for local, value in frame.f_locals.items():
                if canary in shown(value):
                    found.append(f"{name}: {local} in {where}")
    return found


def chain(error: BaseException) -> Iterator[BaseException]:
    """An error, and all that it came from."""
    waiting: List[Any] = [error]
    seen: Set[int] = set()
    while waiting:
        each = waiting.pop()
        if each is not None and id(each) not in seen:
            seen.add(id(each))
            yield each
            waiting += [each.__cause__, each.__context__, *getattr(each, "exceptions", ())]


def frames(error: BaseException) -> Iterator[Tuple[FrameType, str]]:
    """The frames of this library that an error went through."""
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        if trace.tb_frame.f_globals.get("__name__", "").startswith("seekgpt"):
            yield trace.tb_frame, f"{code.co_name} ({code.co_filename}:{trace.tb_lineno})"
        trace = trace.tb_next


def shown(value: Any, depth: int = 6) -> str:
    """A value as tools show it that look into containers, and into objects made of fields."""
    parts = [repr(value)]
    inner: List[Any] = []
    if depth:
        if isinstance(value, dict):
            inner = [*value.keys(), *value.values()]
        elif isinstance(value, (list, tuple, set, frozenset)):
            inner = list(value)
        elif hasattr(type(value), "__attrs_attrs__"):
            inner = [getattr(value, a.name) for a in type(value).__attrs_attrs__ if a.repr]
    return "\n".join([*parts, *(shown(each, depth - 1) for each in inner)])


def reprs(canary: str = CANARY) -> List[str]:
    """The objects of this library, of all there are, whose repr shows the canary."""
    found: List[str] = []
    for thing in gc.get_objects():
        if str(type(thing).__module__).startswith("seekgpt"):
            with suppress(Exception):
                if canary in repr(thing):
                    found.append(f"{type(thing).__module__}.{type(thing).__qualname__}")
    return found
