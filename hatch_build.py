"""The build hook: a wheel gets the declarations compiled, and a stub beside every module.

A checkout needs neither: it reads the TOML files, and type checkers find ``stubs/`` through the
``.pth`` file of the editable install. So an editable wheel gets nothing from here.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import zipfile
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Dict, Iterator

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileDeclarations(BuildHookInterface):  # type: ignore[type-arg]
    """Puts what is derived from ``endpoints/`` into the wheel."""

    _compiled = ""

    def initialize(self, version: str, build_data: Dict[str, Any]) -> None:
        if version == "editable":
            return
        root = Path(self.root)
        self._compiled = tempfile.mkdtemp(prefix="seekgpt-build-")
        _compile(root, self._compiled)
        include: Dict[str, str] = build_data["force_include"]
        include[self._compiled] = "seekgpt/_endpoints"
        include[str(root / "stubs" / "seekgpt")] = "seekgpt"

    def finalize(self, version: str, build_data: Dict[str, Any], artifact_path: str) -> None:
        if self._compiled:
            shutil.rmtree(self._compiled, ignore_errors=True)
            _pack(artifact_path)


def _pack(wheel: str) -> None:
    """Write a wheel again, as tightly as zip can."""
    with zipfile.ZipFile(wheel) as loose:
        files = [(info, loose.read(info)) for info in loose.infolist()]
    with _tight_deflate(), zipfile.ZipFile(wheel, "w") as tight:
        for info, content in files:
            tight.writestr(info, content, zipfile.ZIP_DEFLATED, compresslevel=9)


@contextmanager
def _tight_deflate() -> Iterator[None]:
    """Have `zipfile` compress with libdeflate, which looks for the shortest way to say it."""
    made = getattr(zipfile, "_get_compressor", None)
    try:
        from deflate import deflate_compress
    except ImportError:
        made = None
    if made is None:
        yield
        return

    class Compressor:
        def __init__(self) -> None:
            self._data = b""

        def compress(self, data: bytes) -> bytes:
            self._data += data
            return b""

        def flush(self) -> bytes:
            return bytes(deflate_compress(self._data, 12))

    try:
        zipfile._get_compressor = lambda *_: Compressor()  # type: ignore[attr-defined]
        yield
    finally:
        zipfile._get_compressor = made  # type: ignore[attr-defined]


def _compile(root: Path, target: str) -> None:
    """Check the declarations and write them as the JSON that the installed library reads."""
    sys.path.insert(0, str(root))
    try:
        from seekgpt._spec.check import load
        from seekgpt._spec.compile import compile_api, write
        from seekgpt._tools.openapi.export.compiled import kept

        api = load(str(root / "endpoints"))
        write({**compile_api(api), **kept(api)}, target)
    finally:
        sys.path.remove(str(root))
