"""Arguments that are files: what is none is refused where it was given, and nothing is sent."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any, Dict, List

import httpx
import pytest

from seekgpt._runtime.library import registry_for

from ...colours import Colour

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")

UPLOADS: Dict[str, Dict[str, Any]] = {
    "files.create": {"purpose": "assistants"},
    "audio.transcriptions.create": {"model": "m"},
    "audio.translations.create": {"model": "m"},
    "uploads.parts.create": {"upload_id": "u"},
    "containers.files.create": {"container_id": "c"},
    "images.create_variation": {},
    "images.edit": {"prompt": "p"},
    "skills.create": {},
    "audio.voice_consents.create": {"language": "en", "name": "n"},
    "vector_stores.files.upload": {"vector_store_id": "v"},
    "videos.create": {"prompt": "p"},
}
NAMES = {
    "uploads.parts.create": "data",
    "images.create_variation": "image",
    "images.edit": "image",
    "skills.create": "files",
    "audio.voice_consents.create": "recording",
    "videos.create": "input_reference",
}


def sending(colour: Colour, path: str, sent: List[httpx.Request], **arguments: Any) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"id": "x"})

    async def body() -> None:
        method: Any = colour.mock(handler)
        for step in path.split("."):
            method = getattr(method, step)
        await colour.do(method, **{**UPLOADS[path], **arguments})

    colour.run(body)


@pytest.mark.parametrize("path", UPLOADS)
def test_the_name_of_a_file_is_no_file(colour: Colour, path: str) -> None:
    sent: List[httpx.Request] = []
    name = NAMES.get(path, "file")
    with pytest.raises(TypeError, match=rf"`{name}`.* given a str; a path is .*Path") as caught:
        sending(colour, path, sent, **{name: "notes/today.txt"})
    assert "notes" not in str(caught.value)  # it may be the content
    assert not sent


@pytest.mark.parametrize("wrong", [5, {"name": "x"}, ("a.txt", "text"), ("a.txt", 5), ["x"], [5]])
def test_neither_is_anything_else(wrong: Any) -> None:
    sent: List[httpx.Request] = []
    with pytest.raises(TypeError, match=r"files\.create\(\) takes as `file"):
        sending(Colour("sync"), "files.create", sent, file=wrong)
    assert not sent


def test_the_place_in_a_list_is_named() -> None:
    with pytest.raises(TypeError, match=r"`image\[1\]`"):
        sending(Colour("sync"), "images.edit", [], image=[b"x", "y"])


def test_an_object_may_stand_for_a_file_where_that_is_declared() -> None:
    sent: List[httpx.Request] = []
    reference = {"image_url": "https://x/y.png"}
    sending(Colour("sync"), "videos.create", sent, input_reference=reference)
    assert len(sent) == 1
    with pytest.raises(TypeError, match=r"`input_reference`.* given a str"):
        sending(Colour("sync"), "videos.create", sent, input_reference="y.png")


def test_what_is_a_file_is_sent(colour: Colour, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"x")
    files = (b"x", bytearray(b"x"), io.BytesIO(b"x"), path, ("n", b"x"), (None, b"x", "text/plain"))
    for file in files:
        sent: List[httpx.Request] = []
        sending(colour, "files.create", sent, file=file)
        assert len(sent) == 1


def test_every_method_that_takes_nothing_but_files_is_tried_above() -> None:
    registry = registry_for()
    found = set()
    for path in registry.paths:
        for name in registry.methods(path):
            method = registry.method(path, name)
            if any(p.type == "FileTypes" and p.required for p in method.parameters):
                found.add(method.path)
    others = {
        "beta.agents.environments.files.upload",  # tests/lib/agents/test_files.py
        "content_provenance_checks.create",
        "vector_stores.files.upload_and_poll",
    }
    assert found - set(UPLOADS) - others <= {"videos.create_character"}
