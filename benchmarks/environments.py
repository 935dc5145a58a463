"""Virtual environments: the newest peer of the index, and wheels built from this checkout."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path
from typing import Dict

from growth import doubled

CHECKOUT = Path(__file__).resolve().parent.parent
HOME = Path(__file__).resolve().parent / ".venvs" / f"{sys.version_info[0]}.{sys.version_info[1]}"
#: What a wheel is made of; the rest of the checkout may change without a new one.
SOURCES = ("pyproject.toml", "README.md", "seekgpt", "endpoints", "stubs")


def prepare() -> Dict[str, Path]:
    """The interpreter of each environment, made or brought up to date where needed."""
    found = {"openai": holding("openai", HOME / "openai", upgrade=True), "seekgpt": wheel()}
    found["doubled"] = _environment(HOME / "doubled")
    state = _state()
    if _installed(found["doubled"]) != state:
        with tempfile.TemporaryDirectory() as folder:
            _install(found["doubled"], doubled(CHECKOUT, Path(folder) / "checkout"), state)
    return found


def wheel() -> Path:
    """The interpreter of the environment with a wheel built from this checkout."""
    python, state = _environment(HOME / "seekgpt"), _state()
    if _installed(python) != state:
        _install(python, CHECKOUT, state)
    return python


def holding(package: str, folder: Path, *others: str, upgrade: bool = False) -> Path:
    """The interpreter of an environment with packages of the index, the first checked for."""
    python = _environment(folder)
    name = package.partition("==")[0]
    if upgrade or not version(python, name):
        arguments = ["--upgrade"] if upgrade else []
        failed = _pip(python, "install", *arguments, package, *others, check=False)
        if failed and not version(python, name):
            raise SystemExit(f"{package} could not be installed; is the package index reachable?")
    return python


def add(python: Path, package: str) -> None:
    """Install a package into an environment that lacks it."""
    if not version(python, package):
        _pip(python, "install", package)


def versions(pythons: Dict[str, Path]) -> Dict[str, str]:
    return {name: version(pythons[name], name) for name in ("openai", "seekgpt")}


def clean() -> Dict[str, str]:
    """The variables of this process, without those that a library under measure would read."""
    unwanted = ("openai_", "seekgpt_", "python", "http_proxy", "https_proxy", "all_proxy")
    return {
        name: value for name, value in os.environ.items() if not name.lower().startswith(unwanted)
    }


def _environment(folder: Path) -> Path:
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        _say(f"making the environment {folder}")
        venv.create(folder, with_pip=True)
    return python


def _install(python: Path, checkout: Path, state: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        _say(f"building a wheel of {checkout}")
        _pip(python, "wheel", "--no-deps", "--wheel-dir", folder, str(checkout))
        (wheel,) = Path(folder).glob("*.whl")
        _pip(python, "uninstall", "--yes", "seekgpt", check=False)
        _pip(python, "install", str(wheel))
    (python.parent.parent / "state").write_text(state)


def _installed(python: Path) -> str:
    stamp = python.parent.parent / "state"
    return stamp.read_text() if stamp.exists() else ""


def _state() -> str:
    """Changes with every edit of what a wheel is made of."""
    digest = hashlib.sha256()
    for source in SOURCES:
        path = CHECKOUT / source
        for file in [path] if path.is_file() else sorted(path.rglob("*")):
            inside = file.relative_to(CHECKOUT).parts
            if file.is_file() and not any(part.startswith((".", "__pyc")) for part in inside):
                digest.update(f"{inside} ".encode() + file.read_bytes())
    return digest.hexdigest()


def _pip(python: Path, *arguments: str, check: bool = True) -> int:
    command = [str(python), "-m", "pip", "--quiet", "--disable-pip-version-check", *arguments]
    return subprocess.run(
        command,
        check=check,
        stdout=subprocess.DEVNULL,
        stderr=None if check else subprocess.DEVNULL,
    ).returncode


def version(python: Path, package: str) -> str:
    """The version of an installed package, empty when there is none."""
    code = f"import importlib.metadata as m; print(m.version({package!r}))"
    done = subprocess.run([str(python), "-Ic", code], capture_output=True, text=True, check=False)
    return done.stdout.strip()


def _say(message: str) -> None:
    print(f"# {message}", file=sys.stderr, flush=True)
