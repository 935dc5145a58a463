"""Alternatives that nothing tells apart: an object is of the one that it fits best."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from seekgpt._spec.check import examine, load
from seekgpt._spec.compile import compile_api, write
from tests.colours import Colour

DRAWINGS = """
[methods.list]
http = "GET /drawings"
returns = "list[Shape]"

[types.shape]
Shape = "Annotated[Dot | Line | Name, ...]"
Either = "Shape | None"

[types.shape.Dot]
at = "int = ..."

[types.shape.Line]
at = "int = ..."
to = "int = ..."

[types.shape.Name]
at = "str = ..."
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "shapes_api").mkdir()
    (tmp_path / "shapes_api" / "drawings.toml").write_text(DRAWINGS, "utf-8")
    return tmp_path / "shapes_api"


@pytest.mark.parametrize("compiled", [False, True])
def test_it_is_of_the_best_fit_the_first_of_several(
    folder: Path, colour: Colour, compiled: bool
) -> None:
    if compiled:
        write(compile_api(load(str(folder))), str(folder.parent / "out"))
        folder = folder.parent / "out"

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=[{"at": 1}, {"at": 1, "to": 2}, {"at": "x"}, {}, 5])

    async def body() -> None:
        client = colour.mock(answer, endpoints=folder)
        found = await colour.do(client.drawings.list)
        assert [type(each).__name__ for each in found] == ["Dot", "Line", "Name", "Dot", "int"]

    colour.run(body)


def test_without_the_mark_it_is_a_fault_where_it_is_written_alone(folder: Path) -> None:
    (folder / "drawings.toml").write_text(DRAWINGS.replace("Annotated[", "").replace(", ...]", ""))
    faults: Any = [str(fault) for fault in examine(str(folder))[1]]
    assert [fault.partition("drawings.toml:")[2][:28] for fault in faults] == [
        "7: types.shape.Shape: nothin"
    ]
    assert "Annotated[X | Y, ...]" in faults[0]


def test_stubs_have_a_union(folder: Path) -> None:
    if not hasattr(__import__("ast"), "unparse"):
        pytest.skip("stubs need Python 3.9")
    from seekgpt._tools.stubs.write import render

    texts = render(str(folder)).values()
    assert any(all(word in text for word in ("Shape", "Dot", "Line", "Name")) for text in texts)
    assert any("Union" in line for text in texts for line in text.splitlines() if "Shape:" in line)
