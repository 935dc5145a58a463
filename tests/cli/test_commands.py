"""``python -m seekgpt``: what is printed, and the exit status."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from seekgpt import BadRequestError, SeekGPT
from seekgpt.__main__ import main
from seekgpt.testing import serve

_ROOT = Path(__file__).parents[2]
_WEATHER = """\
summary = "The weather, now and later."

[methods.retrieve]
http = "GET /weather/{city}"
summary = "Today's weather in a city."
returns = "Weather"
params = "WeatherRetrieveParams"

[methods.retrieve.path]
city = "str"

[methods.retrieve.query]
units = "Literal['metric', 'imperial'] = ..."

[types.weather.Weather]
city = "str"
temperature = "float"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "weather.toml").write_text(_WEATHER, encoding="utf-8")
    return tmp_path / "own"


def test_check_own(capsys: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(_ROOT)
    assert main(["check"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("endpoints: ")
    assert out.endswith(" types: ok\n")
    assert out.count("\n") == 1


def test_check_faults(folder: Path, capsys: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder.parent)
    (folder / "weather.toml").write_text(_WEATHER.replace('= "float"', '= "flaot"'), "utf-8")
    assert main(["check", "own"]) == 1
    shown = capsys.readouterr()
    assert shown.out == (
        f"{os.path.join('own', 'weather.toml')}:17: types.weather.Weather.temperature: "
        "unknown type 'flaot'; expected a declared type, like 'float'\n"
    )
    assert shown.err == "1 fault\n"


def test_one_file_adds_an_endpoint(tmp_path: Path) -> None:
    # Types have one name in a process, so this one, which is opened here, has its own.
    folder = tmp_path
    text = _WEATHER.replace("weather", "climate").replace("Weather", "Climate")
    (folder / "climate.toml").write_text(text, encoding="utf-8")
    with serve(folder) as server:
        client = SeekGPT(
            endpoints=folder,
            base_url=server.base_url,
            api_key="x",
            _strict_response_validation=True,
        )
        with client:
            climate: Any = client.climate.retrieve("Oslo", units="metric")  # type: ignore[attr-defined, unused-ignore]
            assert climate.city == "Oslo"
            assert type(climate).__name__ == "Climate"
            with pytest.raises(BadRequestError) as caught:
                client.climate.retrieve("Oslo", units="kelvin")  # type: ignore[attr-defined, unused-ignore]
            assert caught.value.param == "units"
            assert client.models.retrieve("m").id == "m"


def test_compiled_folder(folder: Path, tmp_path: Path, capsys: Any) -> None:
    out = tmp_path / "compiled"
    assert main(["compile", str(folder), str(out)]) == 0
    assert (out / "index.json").exists()
    program = (
        "import sys; sys.modules['tomllib'] = sys.modules['tomli'] = None\n"
        "from seekgpt import SeekGPT\n"
        f"client = SeekGPT(endpoints={str(out)!r}, api_key='x')\n"
        "print(client.weather.retrieve.__name__)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], cwd=_ROOT, capture_output=True, text=True, check=False
    )
    assert ran.stdout == "retrieve\n", ran.stderr


def test_compile_refuses_faults(folder: Path, tmp_path: Path, capsys: Any) -> None:
    (folder / "weather.toml").write_text("[", encoding="utf-8")
    assert main(["compile", str(folder), str(tmp_path / "out")]) == 1
    assert not (tmp_path / "out").exists()


def test_demo(capsys: Any) -> None:
    began = time.monotonic()
    assert main(["demo"]) == 0
    assert time.monotonic() - began < 5
    out = capsys.readouterr().out
    for sign in (
        "Response resp_1",
        "file_5, file_6",
        "BadRequestError",
        "notes.jsonl, 17000 bytes",
    ):
        assert sign in out


def test_serve() -> None:
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(
        [sys.executable, "-m", "seekgpt", "serve", "--port", "0"],
        cwd=_ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            base_url = next(word for word in line.split() if word.startswith("http://"))
            for _ in range(100):
                try:
                    answer = httpx.get(f"{base_url}/models", headers={"Authorization": "Bearer x"})
                    break
                except httpx.TransportError:
                    time.sleep(0.05)
            assert answer.json()["data"][0]["object"] == "model"
        finally:
            process.terminate()
            process.stdout.read()


def test_no_command(capsys: Any) -> None:
    with pytest.raises(SystemExit) as caught:
        main([])
    assert caught.value.code == 2


def _run(*arguments: str) -> int:
    try:
        return main(list(arguments))
    except SystemExit as error:
        return int(error.code or 0)


@pytest.mark.parametrize("port", ["99999", "-1", "http", "80.0"])
def test_a_port_that_is_none(port: str, capsys: Any) -> None:
    assert _run("serve", f"--port={port}") == 2
    assert f"{port!r} is no port; expected a number up to 65535" in capsys.readouterr().err


def test_a_port_that_is_taken(capsys: Any) -> None:
    with serve() as server:
        assert _run("serve", "--port", str(server.port)) == 2
    assert "seekgpt: " in capsys.readouterr().err


def test_an_option_given_twice(folder: Path, capsys: Any) -> None:
    given = ["--endpoints", str(folder), "--endpoints", str(folder)]
    assert _run("export-openapi", *given) == 2
    assert "--endpoints is given twice; expected it once" in capsys.readouterr().err


@pytest.mark.skipif(sys.version_info < (3, 9), reason="stubs are written with ast.unparse")
def test_stubs_of_two_folders(tmp_path: Path) -> None:
    for number, name in enumerate(("rivers", "lakes")):
        text = _WEATHER.replace("weather", name).replace("Weather", "Water")
        text = text.replace(f"[types.{name}.", "[types.water.")
        (tmp_path / str(number)).mkdir()
        (tmp_path / str(number) / f"{name}.toml").write_text(text, encoding="utf-8")
    folders = ["--endpoints", str(tmp_path / "0"), "--endpoints", str(tmp_path / "1")]
    command = [
        sys.executable,
        "-m",
        "seekgpt",
        "stubs",
        *folders,
        "--out",
        str(tmp_path / "typings"),
    ]
    subprocess.run(command, cwd=str(_ROOT), check=True, stdout=subprocess.DEVNULL)
    stub = (tmp_path / "typings/seekgpt/client.pyi").read_text("utf-8")
    assert "def rivers" in stub
    assert "def lakes" in stub


def test_two_folders_with_one_method(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    shutil.copytree(str(folder), str(other))
    command = [sys.executable, "-m", "seekgpt", "stubs", "--out", str(tmp_path / "typings")]
    command += ["--endpoints", str(folder), "--endpoints", str(other)]
    ran = subprocess.run(command, cwd=str(_ROOT), capture_output=True, text=True)
    assert ran.returncode == 2
    assert "declares weather.retrieve, which" in ran.stderr
    assert "Traceback" not in ran.stderr


def test_what_is_compiled_is_counted_and_exported(
    folder: Path, tmp_path: Path, capsys: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert _run("compile", "own", "compiled") == 0
    assert _run("check", "compiled") == 0
    counted = "compiled: 1 method, 1 resource, 2 types: compiled, and checked then\n"
    assert capsys.readouterr().out.endswith(counted)
    (tmp_path / "alone").mkdir()
    text = _WEATHER.replace('summary = "The weather, now and later."\n', "")
    (tmp_path / "alone" / "weather.toml").write_text(text, encoding="utf-8")
    assert _run("compile", "alone", "packed") == 0
    capsys.readouterr()
    assert _run("export-openapi", "--endpoints", "packed") == 0
    exported = capsys.readouterr().out
    assert _run("export-openapi", "--endpoints", "alone") == 0
    assert capsys.readouterr().out == exported


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"format": 1}', "\0"])
def test_a_compiled_folder_that_is_none(content: str, tmp_path: Path, capsys: Any) -> None:
    (tmp_path / "index.json").write_text(content, encoding="utf-8")
    assert _run("check", str(tmp_path)) == 2
    assert capsys.readouterr().err.startswith("seekgpt: ")
