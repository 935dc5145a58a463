"""Plots of what was measured, as SVG: bars, drawn by hand.

python benchmarks/plots.py --load LOAD.json --figures FIGURES.json [--out docs/plots]

The JSON is what `load.py --json` and `run.py --json` have written.
"""

from __future__ import annotations

import argparse
import json
import math
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Tuple

WIDTH, LEFT, BAR, GAP = 760, 290, 14, 12
COLOURS = {"seekgpt": "#2f6fdb", "openai": "#c9772b"}
BARE = "#9aa3ad"


class Bar(NamedTuple):
    label: str
    value: float
    text: str
    colour: str


Group = List[Bar]
"""Bars that stand close together, under the label of the first."""


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def svg(title: str, groups: List[Group], logarithmic: bool = False) -> str:
    """A picture of bars from left to right. A logarithmic one begins at the power of ten below."""
    values = [bar.value for group in groups for bar in group]
    low = 10 ** math.floor(math.log10(min(values))) if logarithmic else 0.0
    room = WIDTH - LEFT - 90

    def length(value: float) -> float:
        if logarithmic:
            return room * math.log(value / low) / math.log(max(values) / low)
        return room * value / max(values)

    parts, top = (
        [f'<text x="10" y="22" font-size="15" font-weight="bold">{escaped(title)}</text>'],
        40,
    )
    for group in groups:
        for number, (label, value, text, colour) in enumerate(group):
            size, base = max(length(value), 1), top + BAR - 3
            name = escaped(label if not number or label != group[0].label else "")
            parts += [
                f'<text x="{LEFT - 8}" y="{base}" text-anchor="end">{name}</text>',
                f'<rect x="{LEFT}" y="{top}" width="{size:.1f}" height="{BAR - 2}" '
                f'fill="{colour}"/>',
                f'<text x="{LEFT + size + 6:.1f}" y="{base}">{escaped(text)}</text>',
            ]
            top += BAR
        top += GAP
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{top}" '
        f'font-family="sans-serif" font-size="11"><rect width="100%" height="100%" fill="white"/>'
        + "".join(parts)
        + "</svg>\n"
    )


def load(rows: List[Dict[str, Any]], kind: str) -> List[Group]:
    """A bar for each contestant, those over one transport together."""
    groups: Dict[str, Group] = {}
    for row in rows:
        name, value = row["name"], row[kind]
        colour = COLOURS.get(name.split()[0], BARE)
        label = f"bare {name}" if name == row["bare"] else name
        groups.setdefault(row["bare"], []).append(Bar(label, value, f"{value:,.0f} us", colour))
    return list(groups.values())


def ratios(figures: List[Dict[str, Any]]) -> List[Group]:
    """For each figure with a floor, how many times its time both libraries take."""
    groups: List[Group] = []
    for row in figures:
        floor = row["floor"]
        if not floor or row["openai"] is None or row["unit"] not in ("ms", "us", "/s"):
            continue
        group = []
        for side, colour in COLOURS.items():
            ratio = floor / row[side] if row["unit"] == "/s" else row[side] / floor
            group.append(Bar(row["figure"], ratio, f"{side} {ratio:.2f}", colour))
        groups.append(group)
    return groups


def main() -> None:
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--load", type=Path, required=True)
    options.add_argument("--figures", type=Path, required=True)
    options.add_argument("--out", type=Path, default=Path("docs/plots"))
    chosen = options.parse_args()
    rows = json.loads(chosen.load.read_text("utf-8"))["load"]
    figures = json.loads(chosen.figures.read_text("utf-8"))["figures"]
    pictures: Tuple[Tuple[str, str], ...] = (
        ("calls", svg("Processor time of a call, 1,000 at once", load(rows, "calls"))),
        ("streams", svg("Processor time of a stream, 500 at once", load(rows, "streams"))),
        ("floors", svg("Times what the same costs without either", ratios(figures), True)),
    )
    chosen.out.mkdir(parents=True, exist_ok=True)
    for name, picture in pictures:
        (chosen.out / f"{name}.svg").write_text(picture, encoding="utf-8")


if __name__ == "__main__":
    main()
