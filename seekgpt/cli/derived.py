"""``python -m seekgpt stubs`` and ``api-md``: what is derived is written, or compared."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import List, Optional

from .._tools import api_md
from .._tools.stubs.write import check, write


def stubs(
    out: Optional[str], endpoints: Optional[List[str]] = None, check_only: bool = False
) -> int:
    """The command: write, or with ``check_only`` tell what would change; the exit status."""
    folder = Path(out) if out is not None else Path("stubs")
    differing = check(folder, endpoints) if check_only else write(folder, endpoints)
    shown = differing[:20] + (
        [f"... and {len(differing) - 20} more"] if len(differing) > 20 else []
    )
    for name in shown:
        state = "differs; run python -m seekgpt stubs" if check_only else "written"
        print(f"{folder / name}: {state}")
    if not differing:
        print(f"{folder}: up to date")
    return 1 if check_only and differing else 0


def markdown(out: Optional[str]) -> int:
    """Write ``api.md`` to a file, or print it."""
    text = api_md.render()
    if out is None:
        sys.stdout.write(text)
        return 0
    with open(out, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
    return 0
