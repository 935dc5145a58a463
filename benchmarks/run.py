"""Measure seekgpt beside the newest openai and beside what nothing can be faster than.

python benchmarks/run.py [--only SUBJECT ...] [--repeats N] [--json FILE]
"""

from __future__ import annotations

import argparse
import json
import platform
import subprocess
import sys
from pathlib import Path
from typing import Dict

import environments
import report
from figures import SUBJECTS, Raw

WORKER = Path(__file__).resolve().parent / "worker.py"
#: The environment of each side, and the package it measures there.
SIDES = {"openai": "openai", "seekgpt": "seekgpt", "doubled": "seekgpt"}


def work(python: Path, subject: str, package: str) -> Raw:
    """One subject, measured in a process of its own."""
    command = [str(python), str(WORKER), subject, package]
    done = subprocess.run(
        command, stdout=subprocess.PIPE, check=True, env=environments.clean(), timeout=600
    )
    raw: Dict[str, float] = json.loads(done.stdout)
    return raw


def main() -> None:
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--only", nargs="+", choices=SUBJECTS, default=SUBJECTS)
    options.add_argument("--repeats", type=int, default=5, help="rounds; the best counts")
    options.add_argument("--json", type=Path, help="write the results to this file, too")
    chosen = options.parse_args()

    pythons = environments.prepare()
    measured: report.Measured = {}
    for turn in range(chosen.repeats):
        for subject in chosen.only:
            print(f"# round {turn + 1}: {subject}", file=sys.stderr, flush=True)
            for side, package in SIDES.items():
                report.keep_best(measured, subject, side, work(pythons[side], subject, package))

    lines = report.rows(measured)
    versions = environments.versions(pythons)
    about = {
        "python": platform.python_version(),
        "system": platform.platform(),
        "repeats": chosen.repeats,
        "versions": versions,
    }
    print(
        f"Python {about['python']}, openai {versions['openai']}, seekgpt {versions['seekgpt']}, "
        f"the best of {chosen.repeats} rounds; import, ready and first answer are over bare Python"
    )
    print(report.table(lines))
    if chosen.json:
        results = report.as_json(lines, about)
        chosen.json.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
