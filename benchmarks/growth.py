"""A copy of the checkout with every endpoint declared twice: the second time under `again`."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

_PACKAGE = re.compile(r'^package = "([^"]*)"', re.MULTILINE)
_LEFT_OUT = shutil.ignore_patterns(
    ".*", "__pycache__", "benchmarks", "build", "dist", "tests", "*.egg-info"
)


def doubled(checkout: Path, target: Path) -> Path:
    """Copy the checkout to `target`, its declarations doubled: resources, methods and types."""
    shutil.copytree(checkout, target, ignore=_LEFT_OUT)
    endpoints = target / "endpoints"
    files = sorted(endpoints.rglob("*.toml"))
    for file in files:
        again = endpoints / "again" / file.relative_to(endpoints)
        again.parent.mkdir(parents=True, exist_ok=True)
        text = _PACKAGE.sub(_moved, file.read_text(encoding="utf-8"))
        again.write_text(text, encoding="utf-8")
    return target


def _moved(match: re.Match[str]) -> str:
    return f'package = "{f"again.{match[1]}".rstrip(".")}"'
