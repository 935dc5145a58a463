"""Imports point one way, and `async` stays where it belongs."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Iterator, Set

import pytest

ROOT = Path(__file__).resolve().parents[2] / "seekgpt"

#: What a layer may import from the package, at module level.
LEAVES = {"_record", "_sentinels", "_version", "_types", "errors", "_model"}
LAYERS = {
    "_spec": {"_spec", "_record"},
    "_http": {"_http", *LEAVES},
    "_runtime": {"_runtime", "_spec", "_http", *LEAVES},
}

#: The modules in which Python's two colours meet.
COLOURED = {
    "_http/drivers.py",
    "_http/pools.py",
    "_http/client.py",
    "_http/stream.py",
    "_http/pages.py",
    "_http/response.py",
    "_http/binary.py",
    "_runtime/methods.py",
    # Faces of helpers that hold a connection, or wait, themselves.
    "_helpers/websocket_faces.py",
    "lib/streaming/faces.py",
    "lib/streaming/assistants/handlers.py",
    "lib/streaming/chat/streams.py",
    "lib/streaming/responses/streams.py",
    "helpers/_audio.py",
    "helpers/local_audio_player.py",
    "helpers/microphone.py",
    # A server, not a client.
    "testing/app.py",
}


def modules() -> Iterator[Path]:
    return (path for path in sorted(ROOT.rglob("*.py")) if "_endpoints" not in path.parts)


def top_level(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements that importing runs; what only type checkers read is not among them."""
    for statement in body:
        if isinstance(statement, ast.If) and "TYPE_CHECKING" in ast.dump(statement.test):
            yield from top_level(statement.orelse)
        elif isinstance(statement, (ast.If, ast.Try, ast.ClassDef)):
            for inner in ("body", "orelse", "finalbody"):
                yield from top_level(getattr(statement, inner, []))
        else:
            yield statement


def imported(path: Path) -> Set[str]:
    """The first names below ``seekgpt`` that a module imports."""
    package = ["seekgpt", *path.relative_to(ROOT).parent.parts]
    found = set()
    for statement in top_level(ast.parse(path.read_text(encoding="utf-8")).body):
        if isinstance(statement, ast.ImportFrom):
            base = package[: len(package) - statement.level + 1] if statement.level else []
            base = [*base, *(statement.module or "").split(".")] if statement.module else base
            if base[0] == "seekgpt":
                found |= {base[1]} if len(base) > 1 else {name.name for name in statement.names}
        elif isinstance(statement, ast.Import):
            parts = [name.name.split(".") for name in statement.names]
            found |= {part[1] for part in parts if part[0] == "seekgpt" and len(part) > 1}
    return found


@pytest.mark.parametrize("layer", sorted(LAYERS))
def test_a_layer_imports_only_what_is_below_it(layer: str) -> None:
    wrong = {
        path.relative_to(ROOT).as_posix(): sorted(imported(path) - LAYERS[layer])
        for path in sorted((ROOT / layer).rglob("*.py"))
        if imported(path) - LAYERS[layer]
    }
    assert not wrong


def test_nothing_below_imports_the_embedded_server_or_the_tools() -> None:
    wrong = [
        path.relative_to(ROOT).as_posix()
        for path in modules()
        if not {"testing", "_tools", "__main__.py"} & set(path.relative_to(ROOT).parts)
        if imported(path) & {"testing", "_tools"}
    ]
    assert not wrong


def test_async_is_written_only_where_the_colours_meet() -> None:
    kinds = (ast.AsyncFunctionDef, ast.AsyncFor, ast.AsyncWith, ast.Await)
    found = {
        path.relative_to(ROOT).as_posix()
        for path in modules()
        if any(isinstance(node, kinds) for node in ast.walk(ast.parse(path.read_text("utf-8"))))
    }
    assert not found - COLOURED


def test_no_module_outgrows_its_idea() -> None:
    assert not [path for path in modules() if len(path.read_text("utf-8").splitlines()) > 600]
