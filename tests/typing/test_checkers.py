"""mypy and pyright read the stubs as users' programs need them read."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("mypy")

HERE = Path(__file__).parent
STUBS = HERE.parent.parent / "stubs"


def _mypy(folder: Path, file: Path) -> str:
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--show-error-codes"]
    command += ["--python-version=3.12", "--no-color-output", "--no-error-summary", str(file)]
    environment = {**os.environ, "MYPYPATH": str(STUBS), "MYPY_CACHE_DIR": str(folder)}
    done = subprocess.run(command, cwd=folder, env=environment, stdout=-1, encoding="utf-8")
    return done.stdout


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("mypy")


def test_right_programs_are_accepted(folder: Path) -> None:
    assert _mypy(folder, HERE / "right.py") == ""


def test_wrong_programs_are_refused(folder: Path) -> None:
    file = HERE / "wrong.py"
    lines = enumerate(file.read_text().splitlines(), 1)
    expected = {(n, line.rpartition(": ")[2]) for n, line in lines if "# error: " in line}
    found = re.findall(r"wrong\.py:(\d+): error: .*\[([\w-]+)\]", _mypy(folder, file))
    assert {(int(number), code) for number, code in found} == expected
