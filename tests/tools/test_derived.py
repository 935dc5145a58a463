"""What is derived and committed is what would be derived now."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from seekgpt._tools import api_md as apimd
from seekgpt._tools.stubs import layout
from seekgpt._tools.stubs import write as stubs

pytestmark = pytest.mark.skipif(
    sys.version_info < (3, 9), reason="stubs are written with ast.unparse, which is newer"
)

ROOT = Path(__file__).parent.parent.parent

OWN = """
summary = "Moods of the weather."

[methods.retrieve]
http = "GET /weather/{city}"
summary = "How is it there?"
returns = "Weather"
path = { city = "str" }

[types.weather.Weather]
mood = "str"
"""


def test_stubs_are_up_to_date() -> None:
    # In a process of its own: types that other tests declared are types of this one.
    command = [sys.executable, "-m", "seekgpt", "stubs", "--check", "--out", str(ROOT / "stubs")]
    done = subprocess.run(command, stdout=subprocess.PIPE, encoding="utf-8")
    assert done.returncode == 0, done.stdout


def test_api_md_is_up_to_date() -> None:
    assert (ROOT / "api.md").read_text(encoding="utf-8") == apimd.render()


def test_stubs_are_formatted() -> None:
    ruff = shutil.which("ruff", path=str(Path(sys.executable).parent))
    if ruff is None:
        pytest.skip("ruff is not installed")
    command = [ruff, "format", "--check", "--isolated", "--line-length=100", str(ROOT / "stubs")]
    done = subprocess.run(command, stdout=subprocess.PIPE, encoding="utf-8")
    assert done.returncode == 0, done.stdout


def test_long_things_are_broken_at_their_brackets() -> None:
    source = f"def f(a: Union[{', '.join('ABCDEFGH'[i] * 12 for i in range(8))}] = ...) -> int: ..."
    assert layout.laid_out(source).splitlines()[:4] == [
        "def f(",
        "    a: Union[",
        "        AAAAAAAAAAAA,",
        "        BBBBBBBBBBBB,",
    ]


def test_stubs_of_a_users_declarations(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "weather.toml").write_text(OWN)
    stubs.write(tmp_path / "typings", endpoints=tmp_path / "own")
    written = tmp_path / "typings" / "seekgpt"
    assert "def retrieve(" in (written / "resources" / "weather" / "__init__.pyi").read_text()
    assert "mood: str" in (written / "types" / "__init__.pyi").read_text()
    pointing = (written / "types" / "weather" / "__init__.pyi").read_text()
    assert "import Weather" in pointing
    assert "def weather(self) -> Weather:" in (written / "client.pyi").read_text()
