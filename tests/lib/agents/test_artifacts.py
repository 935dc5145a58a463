"""The files that one turn of an agent has published."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any, Dict, List

import pytest

from tests.colours import Colour
from tests.loopback import Loopback, Received, answer

RESULT: Any = SimpleNamespace(session_id="ses", turn_id="turn_1")


def artifact(number: int, path: str, turn: str = "turn_1") -> Dict[str, Any]:
    return {
        "id": f"art_{number}",
        "object": "agent.session.artifact",
        "session_id": "ses",
        "turn_id": turn,
        "path": path,
    }


ALL: List[Dict[str, Any]] = [
    artifact(1, "/workspace/outputs/a.csv", "turn_0"),
    artifact(2, "/workspace/outputs/twice"),
    artifact(3, "/workspace/outputs/a.csv"),
    artifact(4, "/workspace/outputs/twice"),
]


def serve(received: Received) -> bytes:
    path, _, query = received.target.partition("?")
    if path.endswith("/content"):
        return answer(200, f"content of {path.split('/')[-2]}".encode())
    start = 2 if "after=art_2" in query else 0
    page = ALL[start : start + 2]
    return answer(200, {"data": page, "has_more": start == 0, "last_id": page[-1]["id"]})


def using(colour: Colour, act: Any) -> Any:
    async def body() -> Any:
        with Loopback(serve) as server:
            client = colour.client(base_url=server.url)
            found = client.beta.agents.sessions.artifacts.for_result(RESULT)
            assert "turn_1 in ses" in repr(found)
            try:
                return await colour.do(act, found)
            finally:
                await colour.do(client.close)

    return colour.run(body)


def test_a_file_by_its_path(colour: Colour) -> None:
    content = using(colour, lambda found: found.content("/workspace/outputs/a.csv"))
    assert content.read() == b"content of art_3"


def test_a_file_to_keep(colour: Colour, tmp_path: Path) -> None:
    to = tmp_path / "a.csv"
    kept = using(colour, lambda found: found.download("/workspace/outputs/a.csv", to=to))
    assert kept.id == "art_3"
    assert to.read_bytes() == b"content of art_3"
    assert [each.name for each in tmp_path.iterdir()] == ["a.csv"]


@pytest.mark.parametrize(
    ("path", "words"),
    [("/workspace/outputs/b", "has published no file"), ("/workspace/outputs/twice", "several")],
)
def test_no_file_or_several(colour: Colour, path: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        using(colour, lambda found: found.content(path))
