"""A short soak: what the long one does for ten minutes ends flat, and nothing complains."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="needs to count descriptors")
def test_a_bad_network_leaves_nothing_behind() -> None:
    pytest.importorskip("aiohttp")
    command = [sys.executable, "-W", "error", str(ROOT / "benchmarks" / "soak.py")]
    command += ["--seconds", "3", "--pauses", "3"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines()[-1] == "flat"
    assert done.stderr == ""
