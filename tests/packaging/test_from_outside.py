"""A user's project elsewhere, with the package installed: what it runs and what it sees."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from .test_wheel import ROOT, USE, build

PROGRAM = """
from seekgpt import AsyncSeekGPT, SeekGPT
from seekgpt.types.chat import ChatCompletionMessageParam

message: ChatCompletionMessageParam = {"role": "user", "content": "Hello"}
reveal_type(SeekGPT().responses.create(model="gpt-4o", input="x"))
reveal_type(SeekGPT().chat.completions.create(model="gpt-4o", messages=[message]))

async def main() -> None:
    reveal_type(await AsyncSeekGPT().files.retrieve("file"))
"""

SEEN = ("types.responses.Response", "types.chat.ChatCompletion", "types.FileObject")


@pytest.fixture(scope="module", params=["wheel", "editable"])
def python(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The Python of an environment that has the package, and sees the dependencies of this one."""
    pytest.importorskip("hatchling")
    folder = tmp_path_factory.mktemp(request.param)
    environment = folder / "venv"
    venv.create(str(environment), symlinks=os.name != "nt")
    executable = environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    code = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site = Path(subprocess.check_output([str(executable), "-c", code], text=True).strip())
    with zipfile.ZipFile(str(build(request.param, ROOT, folder))) as archive:
        archive.extractall(str(site))
    # After the package's own, so that another installation of it is not found first.
    (site / "zz_dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return str(executable)


def test_it_runs(python: str, tmp_path: Path) -> None:
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    subprocess.run([python, "-c", USE], cwd=str(tmp_path), env=environment, check=True)


@pytest.mark.skipif(sys.version_info < (3, 10), reason="mypy of that Python is an old one")
def test_mypy_sees_its_types(python: str, tmp_path: Path) -> None:
    pytest.importorskip("mypy")
    (tmp_path / "program.py").write_text(PROGRAM)
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--python-executable", python, "program.py"],
        cwd=str(tmp_path),
        stdout=subprocess.PIPE,
        text=True,
    )
    assert done.returncode == 0, done.stdout
    for name in SEEN:
        assert name in done.stdout
