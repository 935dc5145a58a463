"""The figures: what each is made of, and what it has to reach."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Dict, List, Optional

#: What a worker measured, by subject and name; less is better everywhere.
Raw = Dict[str, float]

MILLI, MICRO, MEGA, KILO = 1e3, 1e6, 1 / 2**20, 1 / 2**10


@dataclass(frozen=True)
class Target:
    """A bound in the figure's unit, or as a multiple of the floor or of the peer."""

    bound: float
    of: str = "unit"  # "unit", "floor" or "peer"
    least: bool = False

    def __str__(self) -> str:
        sign = ">=" if self.least else "<="
        return f"{sign} {self.bound:,g}" + ("" if self.of == "unit" else f" x {self.of}")

    def met(self, value: float, floor: Optional[float], peer: Optional[float]) -> Optional[bool]:
        """Whether a value reaches it; None when what it is compared to was not measured."""
        base = {"unit": 1.0, "floor": floor, "peer": peer}[self.of]
        if base is None:
            return None
        return value >= self.bound * base if self.least else value <= self.bound * base


@dataclass(frozen=True)
class Figure:
    subject: str
    title: str
    unit: str
    value: Callable[[Raw], float]
    floor: Optional[Callable[[Raw], float]]
    target: Target


def _of(name: str, scale: float) -> Callable[[Raw], float]:
    return lambda raw: raw[name] * scale


def _over_bare(name: str) -> Callable[[Raw], float]:
    return lambda raw: (raw[name] - raw["bare"]) * MILLI


def _rate(name: str) -> Callable[[Raw], float]:
    return lambda raw: 1 / raw[name]


FIGURES: List[Figure] = [
    Figure("startup", "import", "ms", _over_bare("import"), None, Target(20)),
    Figure(
        "startup",
        "ready: client made, three methods touched",
        "ms",
        _over_bare("ready"),
        _over_bare("http"),
        Target(1.3, "floor"),
    ),
    Figure(
        "startup",
        "first answer read",
        "ms",
        _over_bare("first"),
        _over_bare("http"),
        Target(1.3, "floor"),
    ),
    Figure(
        "calls",
        "responses.create",
        "us",
        _of("small", MICRO),
        _of("small floor", MICRO),
        Target(1.2, "floor"),
    ),
    Figure(
        "calls",
        "the same with 100 input messages",
        "us",
        _of("long", MICRO),
        _of("long floor", MICRO),
        Target(1.3, "floor"),
    ),
    Figure(
        "parsing",
        "a 500-message response, parsed and read",
        "ms",
        _of("value", MILLI),
        _of("floor", MILLI),
        Target(2, "floor"),
    ),
    Figure(
        "parsing",
        "its first fields",
        "ms",
        _of("first", MILLI),
        _of("floor", MILLI),
        Target(1.2, "floor"),
    ),
    Figure(
        "embeddings",
        "100 embeddings as floats, sent as numbers",
        "ms",
        _of("float", MILLI),
        _of("float floor", MILLI),
        Target(1.15, "floor"),
    ),
    Figure(
        "embeddings",
        "100 embeddings as floats, sent as base64",
        "ms",
        _of("base64", MILLI),
        _of("base64 floor", MILLI),
        Target(1.15, "floor"),
    ),
    Figure(
        "streaming",
        "stream events a second, sync",
        "/s",
        _rate("sync"),
        _rate("floor"),
        Target(0.8, "floor", least=True),
    ),
    Figure(
        "streaming",
        "stream events a second, async",
        "/s",
        _rate("async"),
        _rate("floor"),
        Target(0.8, "floor", least=True),
    ),
    Figure(
        "accumulating",
        "events a second that add up, chat",
        "/s",
        _rate("chat"),
        _rate("floor"),
        Target(10, "peer", least=True),
    ),
    Figure(
        "accumulating",
        "events a second that add up, responses",
        "/s",
        _rate("responses"),
        _rate("floor"),
        Target(10, "peer", least=True),
    ),
    Figure(
        "memory", "resident when ready", "MiB", _of("ready", MEGA), _of("http", MEGA), Target(40)
    ),
    Figure(
        "memory",
        "one kept response",
        "KiB",
        _of("kept", KILO),
        _of("kept floor", KILO),
        Target(0.5, "peer"),
    ),
]

SUBJECTS = list(dict.fromkeys(figure.subject for figure in FIGURES))

#: What twice the endpoints may add to any figure.
GROWTH = 0.10
#: Milliseconds by which two starts of Python differ anyway: an import near zero has no ratio.
STARTUP_NOISE = 0.5
