"""What is made when it is first used is whole afterwards, wherever that use was interrupted."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process for each line is forked")
@pytest.mark.fault(
    "A signal such as Ctrl-C interrupts the first use of the package, at any line.",
    does="no half-made module, class, method or client is left: the next use makes it anew",
)
def test_interrupted_at_some_of_its_lines() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.first_use", "11", "4001"],
        cwd=Path(__file__).resolve().parents[1],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert done.returncode == 0, done.stdout
