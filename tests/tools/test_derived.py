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
summary = "Moods of the sky."

[methods.retrieve]
http = "GET /skies/{city}"
summary = "How is it there?"
returns = "Skies"
path = { city = "str" }

[types.skies.Skies]
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
    (tmp_path / "own" / "skies.toml").write_text(OWN)
    stubs.write(tmp_path / "typings", endpoints=tmp_path / "own")
    written = tmp_path / "typings" / "seekgpt"
    assert "def retrieve(" in (written / "resources" / "skies" / "__init__.pyi").read_text()
    assert "mood: str" in (written / "types" / "__init__.pyi").read_text()
    pointing = (written / "types" / "skies" / "__init__.pyi").read_text()
    assert "import Skies" in pointing
    assert "def skies(self) -> Skies:" in (written / "client.pyi").read_text()


ODD = """
[methods.str]
http = "POST /odd"
returns = "Odd"
params = "OddStrParams"

[methods.str.body]
shape = "OddParam"
int = "int = ..."
name = "str = ..."

[methods.bool]
http = "GET /odd"
returns = "Odd"
query = { limit = "int = 20", name = "str = ..." }

[types.odd]
_param = true

[types.odd.Odd]
_bases = ["Whole"]
_doc = 'Says \"\"\" and \\\\.'
from_ = { type = "float", alias = "from", doc = "Where it begins." }
kind_of = { type = "str = ...", alias = "kind-of" }
str = "str = ..."

[types.odd.Whole]
id = "str"
"""
USES_ODD = """
from seekgpt import SeekGPT
from seekgpt.types import OddParam

client = SeekGPT(endpoints="own")
shape: OddParam = {"id": "a", "from": 1.5, "kind-of": "b"}
start: float = client.odd.str(shape=shape, name="a").from_
start = client.odd.bool(limit=3).from_
wrong: OddParam = {"id": "a", "from": "b"}
"""


def test_stubs_of_names_that_python_has_and_without_httpx2(tmp_path: Path) -> None:
    """Keys that are keywords, members called like built-in types; mypy finds the one mistake. The
    stub that imports httpx2 has nothing to say where it is missing."""
    pytest.importorskip("mypy")
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "odd.toml").write_text(ODD, encoding="utf-8")
    command = [sys.executable, "-m", "seekgpt", "stubs", "--endpoints", "own", "--out", "typings"]
    subprocess.run(command, cwd=str(tmp_path), check=True, stdout=subprocess.DEVNULL)
    (tmp_path / "use.py").write_text(USES_ODD, encoding="utf-8")
    (tmp_path / "mypy.ini").write_text("[mypy]\nmypy_path = typings\nstrict = true\n", "utf-8")
    stub = tmp_path / "typings/seekgpt/_http/transport/defaults.pyi"
    stub.write_text(stub.read_text("utf-8").replace("httpx2", "httpx_not_there"), "utf-8")
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file=mypy.ini", "--cache-dir=cache", "use.py"],
        cwd=str(tmp_path),
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    lines = [line for line in checked.stdout.splitlines() if ": error:" in line]
    assert len(lines) == 1, checked.stdout
    assert lines[0].startswith("use.py:9: ")
