"""``python -m seekgpt``: what is printed, and the exit status."""

from __future__ import annotations

import os
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
