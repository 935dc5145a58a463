"""From what the workers measured to the table, and to JSON."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Dict, List, Optional

from figures import FIGURES, GROWTH, STARTUP_NOISE, Figure, Raw

#: Measured, by subject and by side.
Measured = Dict[str, Dict[str, Raw]]


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    figure: str
    unit: str
    openai: Optional[float]
    floor: Optional[float]
    seekgpt: float
    ratio_to_floor: Optional[float]
    ratio_to_peer: Optional[float]
    growth: Optional[float]
    target: str
    met: Optional[bool]


def keep_best(measured: Measured, subject: str, side: str, raw: Raw) -> None:
    """Take the smaller of what was measured and what was known."""
    known = measured.setdefault(subject, {}).setdefault(side, {})
    for name, value in raw.items():
        known[name] = min(value, known.get(name, value))


def rows(measured: Measured) -> List[Row]:
    return [_row(figure, measured[figure.subject]) for figure in FIGURES if _has(figure, measured)]


def _has(figure: Figure, measured: Measured) -> bool:
    return "seekgpt" in measured.get(figure.subject, {})


def _row(figure: Figure, sides: Dict[str, Raw]) -> Row:
    value = figure.value(sides["seekgpt"])
    peer = figure.value(sides["openai"]) if "openai" in sides else None
    floor = figure.floor(sides["seekgpt"]) if figure.floor else None
    growth = None
    if "doubled" in sides:
        growth = _growth(figure, value, figure.value(sides["doubled"]))
    return Row(
        figure=figure.title,
        unit=figure.unit,
        openai=peer,
        floor=floor,
        seekgpt=value,
        ratio_to_floor=value / floor if floor else None,
        ratio_to_peer=value / peer if peer else None,
        growth=growth,
        target=str(figure.target),
        met=figure.target.met(value, floor, peer),
    )


def _growth(figure: Figure, value: float, doubled: float) -> float:
    if figure.target.least:
        return value / doubled - 1
    if figure.subject == "startup" and abs(doubled - value) < STARTUP_NOISE:
        return 0.0
    return doubled / value - 1


def table(lines: List[Row]) -> str:
    """The lines for a terminal, a verdict on each."""
    head = ["figure", "openai", "floor", "seekgpt", "/floor", "/openai", "x2", "target", ""]
    cells = [head] + [
        [
            f"{row.figure} [{row.unit}]",
            _number(row.openai),
            _number(row.floor),
            _number(row.seekgpt),
            _ratio(row.ratio_to_floor),
            _ratio(row.ratio_to_peer),
            "" if row.growth is None else f"{row.growth:+.0%}",
            row.target,
            _verdict(row),
        ]
        for row in lines
    ]
    widths = [max(len(line[place]) for line in cells) for place in range(len(head))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if place in (0, 7, 8) else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(line, widths))
        ).rstrip()
        for line in cells
    )


def as_json(lines: List[Row], about: Dict[str, Any]) -> Dict[str, Any]:
    return {**about, "figures": [asdict(row) for row in lines]}


def _verdict(row: Row) -> str:
    parts = [] if row.met is None else ["met" if row.met else "MISSED"]
    if row.growth is not None and row.growth > GROWTH:
        parts.append(f"GROWS over {GROWTH:.0%}")
    return ", ".join(parts)


def _number(value: Optional[float]) -> str:
    if value is None:
        return ""
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def _ratio(value: Optional[float]) -> str:
    return "" if value is None else f"{value:.2f}"
