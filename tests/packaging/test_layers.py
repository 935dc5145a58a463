"""Imports point one way, and `async` stays where it belongs. The plan itself is in `house`."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from .house import ROOMS, allowed, circles, imports, modules, picture, room_of

DESIGN = Path(__file__).resolve().parents[2] / "docs" / "design.md"

#: The modules in which Python's two colours meet.
COLOURED = {
    "_http/exchange/drivers",
    "_http/transport/pools",
    "_http/transport/counted",
    "_http/transport/locks",
    "_http/transport/lines",
    "_http/transport/asyncio_lines",
    "_http/transport/apart",
    "_http/transport/aiohttp_connector",
    "_http/transport/aiohttp_pool",
    "_http/transport/aiohttp_client",
    "_http/client",
    "lib/computer/drivers",
    "lib/computer/toolset",
    "lib/live/grouper",
    "lib/realtime_translation",
    "lib/decisions_tool_runner",
    "_http/answer/stream",
    "_http/answer/pages",
    "_http/answer/response",
    "_http/answer/binary",
    "_http/answer/whole_file",
    "_runtime/methods/declared",
    # Faces that hold a connection, or wait, themselves.
    "_custom/websockets/faces",
    "lib/beta/agents/artifacts",
    "lib/beta/agents/creation",
    "lib/beta/agents/functions",
    "lib/beta/agents/streams",
    "lib/streaming/faces",
    "lib/streaming/assistants/handlers",
    "lib/streaming/chat/streams",
    "lib/streaming/responses/streams",
    "helpers/_audio",
    "helpers/local_audio_player",
    "helpers/microphone",
    # A server, not a client.
    "testing/app",
}


def test_every_room_imports_only_rooms_that_stand_below_it() -> None:
    below: list[str] = []
    for room, others in allowed().items():
        assert not set(others) - set(below), f"{room} reaches up"
        below.append(room)


def test_every_module_stands_in_a_room() -> None:
    for module in modules():
        assert room_of(module) in ROOMS


def test_modules_import_what_their_room_may() -> None:
    may = allowed()
    wrong = [
        f"{module} imports {other}: {room_of(module)} may not import {room_of(other)}"
        for module, others in imports().items()
        for other in sorted(others)
        if room_of(other) not in (room_of(module), *may[room_of(module)])
    ]
    assert not wrong


def test_the_plan_names_no_import_that_nobody_makes() -> None:
    made: dict[str, set[str]] = {room: set() for room in ROOMS}
    for module, others in imports().items():
        made[room_of(module)] |= {room_of(other) for other in others}
    assert not {
        room: set(may) - made[room] for room, may in allowed().items() if set(may) - made[room]
    }


def test_no_files_import_each_other_in_a_circle() -> None:
    assert circles(imports()) == []


def test_a_circle_would_be_found() -> None:
    arrows = {"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}, "e": set()}
    assert circles(arrows) == [["a", "b", "c"]]


def test_every_folder_says_what_enters_and_what_leaves() -> None:
    for module, path in modules().items():
        if module.endswith("/__init__"):
            assert ast.get_docstring(ast.parse(path.read_text("utf-8"))), module


def test_the_picture_is_that_of_the_plan() -> None:
    assert picture() in DESIGN.read_text("utf-8"), "see python -m tests.packaging.house"


def test_async_is_written_only_where_the_colours_meet() -> None:
    kinds = (ast.AsyncFunctionDef, ast.AsyncFor, ast.AsyncWith, ast.Await)
    found = {
        module
        for module, path in modules().items()
        if any(isinstance(node, kinds) for node in ast.walk(ast.parse(path.read_text("utf-8"))))
    }
    assert not found - COLOURED


def test_nobody_takes_a_lock_but_whoever_sees_that_it_is_given_back() -> None:
    """A ``with`` statement does not: see `_turns`. The others have locks that are no turns."""
    names = ("Lock", "RLock", "Condition", "Semaphore")
    found = {
        module
        for module, path in modules().items()
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if getattr(node, "attr", getattr(node, "id", getattr(node, "name", ""))) in names
    }
    assert found == {"_turns", "_http/transport/counted", "_http/transport/locks"}


def test_no_module_outgrows_its_idea() -> None:
    assert not [
        module
        for module, path in modules().items()
        if len(path.read_text("utf-8").splitlines()) > 600
    ]


def test_files_that_the_documents_name_are_there() -> None:
    root = DESIGN.parents[1]
    for document in (root / "CONTRIBUTING.md", *sorted(DESIGN.parent.glob("*.md"))):
        for name in re.findall(r"`((?:seekgpt|tests)/[\w/.]+)`", document.read_text("utf-8")):
            planned = document == DESIGN and name.endswith(("/bulk/", "/compat/", "/instrument/"))
            assert planned or (root / name).exists(), f"{document.name} names {name}"
