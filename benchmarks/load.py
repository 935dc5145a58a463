"""A thousand calls and five hundred streams at once, over each transport, beside the bare ones.

python benchmarks/load.py [--rounds N] [--json FILE]

The server is a process of its own. The contestants take turns, each round in new processes. What
counts is the processor time that a call, or a stream of 100 events, takes from this side at best.
"""

from __future__ import annotations

import argparse
import json
import platform
import subprocess
import sys
from pathlib import Path
from typing import Dict, List, NamedTuple, Tuple

import environments
import loopback
from crowds import CALLS, STREAMS
from figures import MICRO

CROWDS = Path(__file__).resolve().parent / "crowds.py"
KINDS = {"calls": CALLS, "streams": STREAMS}


class Row(NamedTuple):
    """A contestant, what it is held against, and how much of that it should do."""

    name: str
    bare: str
    least: float = 0.0


ROWS = (
    Row("httpx", "httpx"),
    Row("seekgpt over httpx", "httpx", 0.9),
    Row("openai over httpx", "httpx"),
    Row("aiohttp", "aiohttp"),
    Row("seekgpt over aiohttp", "aiohttp", 0.7),
    Row("openai over aiohttp", "aiohttp"),
)

Seconds = Dict[str, Dict[str, float]]
"""Of one call or stream, by contestant and kind."""


def pythons() -> Tuple[Path, Path]:
    """The interpreters with seekgpt, and with the newest peer, each with aiohttp."""
    ours = environments.wheel()
    environments.add(ours, "aiohttp")
    theirs = environments.holding(
        "openai", environments.HOME / "openai-aiohttp", "openai[aiohttp]", upgrade=True
    )
    return ours, theirs


def race(rounds: int) -> Seconds:
    """The best of each contestant, over all rounds."""
    ours, theirs = pythons()
    best: Seconds = {row.name: {} for row in ROWS}
    for turn in range(rounds):
        print(f"# round {turn + 1}", file=sys.stderr, flush=True)
        for row in ROWS:
            python = theirs if row.name.startswith("openai") else ours
            with loopback.serving() as url:
                command = [str(python), str(CROWDS), url, "3", row.name]
                done = subprocess.run(
                    command,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    check=True,
                    env=environments.clean(),
                    timeout=900,
                )
            for kind, seconds in json.loads(done.stdout)[row.name].items():
                best[row.name][kind] = min(seconds, best[row.name].get(kind, seconds))
    return best


def table(best: Seconds) -> List[str]:
    """A line for each contestant: time, and how many times what the bare one does in it."""
    lines = [f"{'':22}" + "".join(f"{f'{many:,} {kind}':>28}" for kind, many in KINDS.items())]
    for row in ROWS:
        cells = []
        for kind in KINDS:
            own, ratio = best[row.name][kind], best[row.bare][kind] / best[row.name][kind]
            verdict = "" if not row.least else "met" if ratio >= row.least else "MISSED"
            cells.append(f"{own * MICRO:9,.0f} us {ratio:6.2f} {verdict:>8}")
        target = f"  >= {row.least} of {row.bare}" if row.least else ""
        lines.append(f"{row.name:22}" + "".join(cells) + target)
    return lines


def main() -> None:
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--rounds", type=int, default=3, help="the best counts")
    options.add_argument("--json", type=Path, help="write the results to this file, too")
    chosen = options.parse_args()
    best = race(chosen.rounds)
    print(f"Python {platform.python_version()}: processor time of one, and times the bare one")
    print("\n".join(table(best)))
    if chosen.json:
        rows = [
            {**row._asdict(), **{kind: best[row.name][kind] * MICRO for kind in KINDS}}
            for row in ROWS
        ]
        chosen.json.write_text(json.dumps({"load": rows}, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
