"""Stubs of a user's declarations, as mypy reads them where nothing optional is installed."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from importlib.util import find_spec
from pathlib import Path

import pytest

from seekgpt._tools.stubs.layout import OPTIONAL

pytest.importorskip("mypy")
pytestmark = pytest.mark.skipif(
    sys.version_info < (3, 9), reason="stubs are written with ast.unparse, which is newer"
)

DECLARED = """
[methods.draw]
http = "POST /shapes"
returns = "Square"

[methods.draw.body]
shape = "SquareParam"

[methods.watch]
http = "POST /shapes/watch"
stream = "Square"

[methods.watch.body]
stream = "bool = False"

[types.square]
_param = true

[types.square.Square]
from_ = { type = "float", alias = "from" }
made_at = "datetime | None"
x_y = { type = "int = ...", alias = "x-y" }
"""

PROGRAM = """
from seekgpt import SeekGPT
from seekgpt.types import SquareParam

client = SeekGPT(endpoints="own")
shape: SquareParam = {"from": 1.0, "made_at": None, "x-y": 2}
width: float = client.shapes.draw(shape=shape).from_
for square in client.shapes.watch(stream=True):
    width += square.from_
wrong: SquareParam = {"from": "far", "made_at": None}
"""


def test_mypy_reads_them_without_what_is_optional(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "shapes.toml").write_text(DECLARED)
    (tmp_path / "program.py").write_text(PROGRAM)
    written = [sys.executable, "-m", "seekgpt", "stubs", "--endpoints", "own", "--out", "typings"]
    subprocess.run(written, cwd=tmp_path, check=True, stdout=-1)
    venv.create(tmp_path / "bare", symlinks=True)
    [packages] = (tmp_path / "bare").glob("lib/*/site-packages")
    for name in ("httpx", "httpcore", "typing_extensions"):
        spec = find_spec(name)
        assert spec is not None
        assert spec.origin is not None
        found = Path(spec.origin)
        found = found.parent if found.name == "__init__.py" else found
        (packages / found.name).symlink_to(found)
    assert not any((packages / name).exists() for name in OPTIONAL)
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--no-error-summary"]
    command += [f"--python-executable={tmp_path / 'bare' / 'bin' / 'python'}", "program.py"]
    environment = {**os.environ, "MYPYPATH": "typings", "MYPY_CACHE_DIR": str(tmp_path / "cache")}
    done = subprocess.run(command, cwd=tmp_path, env=environment, stdout=-1, encoding="utf-8")
    [complaint] = done.stdout.splitlines()
    assert complaint.startswith("program.py:10: error: Incompatible types")
