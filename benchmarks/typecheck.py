"""Measure how long a program of twenty lines takes to type-check: seekgpt beside openai.

python benchmarks/typecheck.py [--rounds N] [--json FILE]

The same program for each library, checked by mypy (strict, without a cache) and by pyright, in
environments that hold the library and what it needs, and nothing else; the checkers have one of
their own. What counts is the processor time of the checker, the least of several rounds in which
the sides take turns. Two floors: an empty program, and one that only imports the HTTP library.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Tuple

import environments

#: The peer at the version that the public interface follows.
PINNED = "openai==3.3.1"
#: The most that seekgpt may take of the peer's time.
TARGET = 0.5

PROGRAM = """\
from pathlib import Path

from {package} import APIStatusError, {client}

client = {client}(timeout=30.0, max_retries=1)
response = client.responses.create(model="gpt-4o", input=[{{"role": "user", "content": "Hello"}}])
print(response.output_text, response.usage.total_tokens if response.usage else None)
for event in client.responses.create(model="gpt-4o", input="Tell a story.", stream=True):
    if event.type == "response.output_text.delta":
        print(event.delta, end="")
try:
    chat = client.chat.completions.create(
        model="gpt-4o", messages=[{{"role": "user", "content": "Hello"}}]
    )
    print(chat.choices[0].message.content)
    file = client.files.create(file=Path("input.jsonl"), purpose="fine-tune")
    for job in client.fine_tuning.jobs.list(limit=20):
        print(job.id, file.id)
except APIStatusError as error:
    print(error.status_code, error.request_id)
"""


@dataclass(frozen=True)
class Side:
    """A program, and the Python whose packages it uses."""

    name: str
    python: Path
    program: str


def sides() -> List[Side]:
    home = environments.HOME
    seekgpt = environments.wheel()
    pinned = environments.holding(PINNED, home / "openai-pinned")
    newest = environments.holding("openai", home / "openai", upgrade=True)
    ours = PROGRAM.format(package="seekgpt", client="SeekGPT")
    theirs = PROGRAM.format(package="openai", client="OpenAI")
    return [
        Side("seekgpt", seekgpt, ours),
        Side(PINNED, pinned, theirs),
        Side(f"openai {environments.version(newest, 'openai')}", newest, theirs),
        Side("import httpx", seekgpt, "import httpx\n\nhttpx.Client()\n"),
        Side("empty", seekgpt, "print()\n"),
    ]


def mypy(checkers: Path, side: Side, folder: str) -> List[str]:
    cache = os.path.join(folder, "cache")
    shutil.rmtree(cache, ignore_errors=True)
    options = ["--strict", "--config-file=", f"--cache-dir={cache}"]
    return [str(checkers), "-m", "mypy", *options, f"--python-executable={side.python}"]


def pyright(checkers: Path, side: Side, folder: str) -> List[str]:
    return [str(checkers), "-m", "pyright", "--pythonpath", str(side.python)]


CHECKERS = {"mypy": mypy, "pyright": pyright}


def processor_time(checkers: Path, checker: str, side: Side) -> float:
    """Seconds of user and system time that one check takes."""
    import resource

    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "program.py"
        program.write_text(side.program)
        command = [*CHECKERS[checker](checkers, side, folder), str(program)]
        variables = {**environments.clean(), "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run(
            command, cwd=folder, env=variables, stdout=subprocess.PIPE, encoding="utf-8"
        )
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        raise SystemExit(f"{checker} refuses the program of {side.name}:\n{done.stdout}")
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def table(measured: Dict[Tuple[str, str], float], names: List[str]) -> str:
    """A line a checker: seconds of every side, and what seekgpt takes of the peers' time."""
    lines = []
    for checker in CHECKERS:
        seconds = {name: measured[checker, name] for name in names}
        lines.append(checker)
        for name in names:
            ratio = seconds["seekgpt"] / seconds[name]
            peer = "openai" in name
            verdict = ("met" if ratio <= TARGET else "MISSED") if name == PINNED else ""
            compared = f"  seekgpt takes {ratio:.2f} of it  {verdict}" if peer else ""
            lines.append(f"  {name:<16}{seconds[name]:6.2f} s{compared}".rstrip())
    return "\n".join(lines)


def main() -> None:
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--json", type=Path, help="write the seconds to this file, too")
    chosen = options.parse_args()

    checkers = environments.holding("mypy", environments.HOME / "checkers", "pyright")
    compared = sides()
    measured: Dict[Tuple[str, str], float] = {}
    for turn in range(chosen.rounds):
        for checker in CHECKERS:
            print(f"# round {turn + 1}: {checker}", file=sys.stderr, flush=True)
            for side in compared:
                taken = processor_time(checkers, checker, side)
                key = (checker, side.name)
                measured[key] = min(taken, measured.get(key, taken))
    print(f"the least of {chosen.rounds} rounds, target: {TARGET} of {PINNED}")
    print(table(measured, [side.name for side in compared]))
    if chosen.json:
        found = {" ".join(key): value for key, value in measured.items()}
        chosen.json.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
