"""What is shipped, built as an installer would build it, and used from where a user is."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path
from typing import Any, List

import pytest

from tests.typing.pyright import diagnostics, needs_pyright

ROOT = Path(__file__).resolve().parents[2]

USE = """
import sys
import httpx, seekgpt
from seekgpt import SeekGPT
from seekgpt.types.chat import ChatCompletion
import seekgpt.types.chat.chat_completion as module

def answer(request):
    assert str(request.url).endswith("/v1/models/m"), request.url
    return httpx.Response(200, json={"id": "m", "object": "model", "created": 1, "owned_by": "x"})

client = SeekGPT(api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(answer)))
model = client.models.retrieve("m")
assert type(model) is seekgpt.types.Model and model.id == "m", model
assert module.ChatCompletion is ChatCompletion
assert "`completions`" in client.chat.__doc__, client.chat.__doc__
print(seekgpt.__file__)
"""


def build(kind: str, source: Path, target: Path) -> Path:
    code = f"import sys, hatchling.build as b; print(b.build_{kind}(sys.argv[1]))"
    done = subprocess.run(
        [sys.executable, "-c", code, str(target)],
        cwd=str(source),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return target / done.stdout.split()[-1]


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("hatchling")
    return build("sdist", ROOT, tmp_path_factory.mktemp("sdist"))


@pytest.fixture(scope="module")
def wheel(sdist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from the sdist, so that it holds what that holds."""
    folder = tmp_path_factory.mktemp("wheel")
    with tarfile.open(str(sdist)) as archive:
        safely: Any = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}
        archive.extractall(str(folder), **safely)
    (source,) = [path for path in folder.iterdir() if path.is_dir()]
    return build("wheel", source, folder)


def names(wheel: Path) -> List[str]:
    with zipfile.ZipFile(str(wheel)) as archive:
        return archive.namelist()


def test_the_wheel_holds_all_it_needs_and_nothing_else(wheel: Path) -> None:
    inside = names(wheel)
    assert len(inside) == len(set(inside))
    assert {name.split("/")[0] for name in inside if ".dist-info" not in name} == {"seekgpt"}
    assert {Path(name).suffix for name in inside if name.startswith("seekgpt/")} <= {
        ".py",
        ".pyi",
        ".json",
        ".typed",
    }
    for name in ("py.typed", "__init__.pyi", "client.pyi", "_endpoints/index.json"):
        assert f"seekgpt/{name}" in inside
    sources = {path.relative_to(ROOT).as_posix() for path in (ROOT / "seekgpt").rglob("*.py")}
    assert sources <= set(inside)


def test_the_wheel_stays_light(wheel: Path) -> None:
    assert wheel.stat().st_size < 1_900_000


def test_it_exports_the_document_of_the_checkout(wheel: Path, tmp_path: Path) -> None:
    from seekgpt.cli.openapi import declared

    code = "from seekgpt.cli.parser import main; main(['export-openapi'])"
    ran = subprocess.run(
        [sys.executable, "-c", code],
        cwd=str(tmp_path),
        env={**os.environ, "PYTHONPATH": str(wheel), "PYTHONIOENCODING": "utf-8"},
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    )
    assert json.loads(ran.stdout) == json.loads(json.dumps(declared()))


def test_it_works_from_a_zip_file(wheel: Path, tmp_path: Path) -> None:
    archive = tmp_path / "seekgpt.zip"
    archive.write_bytes(wheel.read_bytes())
    assert str(archive) in use(str(archive), tmp_path)


def test_it_works_unpacked(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(str(wheel)) as archive:
        archive.extractall(str(tmp_path / "site"))
    assert str(tmp_path / "site") in use(str(tmp_path / "site"), tmp_path)


def use(path: str, elsewhere: Path) -> str:
    """Run a small program that imports the package from a path, away from the checkout."""
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", USE],
        cwd=str(elsewhere),
        env={**os.environ, "PYTHONPATH": path},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    ).stdout


@needs_pyright
def test_pyright_has_nothing_to_say_of_modules_made_of_declarations(
    wheel: Path, tmp_path: Path
) -> None:
    """Such as that they have a stub, and no source."""
    with zipfile.ZipFile(str(wheel)) as archive:
        archive.extractall(str(tmp_path / "site"))
    program = (
        "from seekgpt.types.chat.chat_completion import Choice\n"
        "from seekgpt.resources.images import Images\n"
        "from seekgpt.resources.responses.responses import Responses\n"
        "print(Choice, Images, Responses)\n"
    )
    assert diagnostics(tmp_path, "program.py", program, tmp_path / "site") == []
