"""mypy and pyright read the stubs as users' programs need them read."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Dict, Set

import pytest

from tests.typing.pyright import diagnostics, needs_pyright

pytest.importorskip("mypy")

HERE = Path(__file__).parent
STUBS = HERE.parent.parent / "stubs"


def _mypy(folder: Path, file: Path) -> str:
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--show-error-codes"]
    command += ["--python-version=3.12", "--no-color-output", "--no-error-summary", str(file)]
    environment = {**os.environ, "MYPYPATH": str(STUBS), "MYPY_CACHE_DIR": str(folder)}
    done = subprocess.run(command, cwd=folder, env=environment, stdout=-1, encoding="utf-8")
    return done.stdout


def _marked(file: Path, *marks: str) -> Dict[int, str]:
    """The lines that a checker should refuse."""
    lines = enumerate(file.read_text().splitlines(), 1)
    return {n: line for n, line in lines if any(mark in line for mark in ("# error: ", *marks))}


def _pyright(folder: Path, file: Path) -> Set[int]:
    """The lines that pyright refuses in a program that finds the stubs where a user has them."""
    found = diagnostics(folder, file.name, file.read_text(), STUBS)
    errors = [item for item in found if item["severity"] == "error"]
    return {item["range"]["start"]["line"] + 1 for item in errors}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("mypy")


def test_right_programs_are_accepted(folder: Path) -> None:
    assert _mypy(folder, HERE / "right.py") == ""


def test_wrong_programs_are_refused(folder: Path) -> None:
    file = HERE / "wrong.py"
    expected = {
        (n, line.rpartition(": ")[2]) for n, line in _marked(file, "# error of mypy: ").items()
    }
    text = _mypy(folder, file)
    found = {(int(n), c) for n, c in re.findall(r"wrong\.py:(\d+): error: .*\[([\w-]+)\]", text)}
    # Older versions have a second thing to say of some lines.
    assert expected <= found
    assert {number for number, _ in found} == {number for number, _ in expected}


@needs_pyright
def test_pyright_accepts_right_programs(tmp_path: Path) -> None:
    assert _pyright(tmp_path, HERE / "right.py") == set()


@needs_pyright
def test_pyright_refuses_wrong_programs(tmp_path: Path) -> None:
    assert _pyright(tmp_path, HERE / "wrong.py") == set(_marked(HERE / "wrong.py"))
