"""The public names, and what importing them costs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import seekgpt

HEAVY = ("httpx", "attr", "attrs", "cattr", "cattrs", "anyio", "asyncio", "typing_extensions")

NAMES = Path(__file__).with_name("surface.txt").read_text("utf-8").split()


def test_the_exported_names_are_those_decided_on() -> None:
    assert sorted(seekgpt.__all__) == NAMES


def test_every_exported_name_resolves() -> None:
    for name in NAMES:
        getattr(seekgpt, name)
        assert name in dir(seekgpt)


def test_importing_the_package_loads_nothing_heavy() -> None:
    code = "import sys; bare = set(sys.modules); import seekgpt; print(*set(sys.modules) - bare)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = done.stdout.split()
    assert "seekgpt" in loaded
    assert not {name for name in loaded if name.split(".")[0] in HEAVY}
    assert len([name for name in loaded if name.startswith("seekgpt")]) <= 2
