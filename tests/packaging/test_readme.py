"""The code of the README runs as it is written, one block after the other."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest

from seekgpt.testing import serve

README = Path(__file__).resolve().parents[2] / "README.md"


def test_every_block_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    blocks = re.findall(r"^```python\n(.*?)^```$", README.read_text("utf-8"), re.M | re.S)
    assert len(blocks) > 5
    monkeypatch.chdir(tmp_path)
    (tmp_path / "input.jsonl").write_text("{}\n")
    script = tmp_path / "readme.py"
    script.write_text("\n".join(blocks))
    with serve() as server:
        monkeypatch.setenv("SEEKGPT_API_KEY", "key")
        monkeypatch.setenv("SEEKGPT_BASE_URL", server.base_url)
        runpy.run_path(str(script), run_name="__main__")
    assert "letters so far" in capsys.readouterr().out
