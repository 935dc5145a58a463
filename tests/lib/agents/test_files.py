"""Local files on their way to the machine of an agent."""

from __future__ import annotations

import os
import pickle
from pathlib import Path
from typing import Any, Callable, Dict, List

import pytest

import seekgpt
from seekgpt.lib.beta.agents import (
    AgentFilePreparationError,
    AgentFileStagingError,
    PreparedAgentFiles,
)
from tests.colours import Colour
from tests.loopback import Loopback, Received, answer


class Store:
    """Takes uploads, and puts files into environments; from a number on it refuses."""

    def __init__(self, uploads: int = 100, stages: bool = True) -> None:
        self.uploads = uploads
        self.stages = stages
        self.seen: List[Received] = []

    def __call__(self, received: Received) -> bytes:
        self.seen.append(received)
        if received.target == "/v1/files":
            number = sum(each.target == "/v1/files" for each in self.seen)
            if number > self.uploads:
                return answer(400, {"error": {"message": "full"}})
            return answer(200, {"id": f"file_{number}", "object": "file"})
        if not self.stages:
            return answer(404, {"error": {"message": "no such environment"}})
        return answer(200, {"path": received.json["path"], "environment_id": "env"})


def using(colour: Colour, store: Store, use: Callable[[Any], Any], **settings: Any) -> Any:
    """What comes of a use of `client.beta.agents.environments.files`."""

    async def body() -> Any:
        with Loopback(store) as server:
            client = colour.client(base_url=server.url, max_retries=0, **settings)
            try:
                return await colour.do(lambda: use(client.beta.agents.environments.files))
            finally:
                await colour.do(client.close)

    return colour.run(body)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "made"
    (made / "data" / "deep").mkdir(parents=True)
    (made / "a.csv").write_bytes(b"a")
    (made / "data" / "b.csv").write_bytes(b"bb")
    (made / "data" / "deep" / "c.txt").write_bytes(b"ccc")
    return made


def given(number: int, path: str) -> Dict[str, str]:
    return {"type": "file_id", "file_id": f"file_{number}", "path": path}


def test_files_are_uploaded_one_after_the_other(colour: Colour, folder: Path) -> None:
    store = Store()
    chosen = {
        "/workspace/in/a": folder / "a.csv",
        "/workspace/in/b": str(folder / "data" / "b.csv"),
    }
    prepared = using(colour, store, lambda files: files.prepare(chosen))
    assert prepared.uploaded_file_ids == ["file_1", "file_2"]
    assert prepared.files == [given(1, "/workspace/in/a"), given(2, "/workspace/in/b")]
    for received, name, content in zip(store.seen, ("a.csv", "b.csv"), (b"a", b"bb")):
        assert f'filename="{name}"'.encode() in received.body
        assert b"\r\n\r\n" + content + b"\r\n" in received.body
        assert b"\r\n\r\nuser_data\r\n" in received.body
        assert "seekgpt-beta" not in received.headers


def test_a_folder_gives_the_files_that_fit(colour: Colour, folder: Path) -> None:
    prepared = using(
        colour,
        Store(),
        lambda files: files.prepare_directory(
            folder, destination="/workspace/in", include=["*.csv", "**/*.txt", "data/*"]
        ),
    )
    assert [each["path"] for each in prepared.files] == [
        "/workspace/in/a.csv",
        "/workspace/in/data/deep/c.txt",
        "/workspace/in/data/b.csv",
    ]


def test_what_was_uploaded_before_a_failure_is_told(colour: Colour, folder: Path) -> None:
    chosen = {f"/workspace/{n}": folder / "a.csv" for n in range(3)}
    with pytest.raises(AgentFilePreparationError, match="2 of them were") as caught:
        using(colour, Store(uploads=2), lambda files: files.prepare(chosen))
    assert caught.value.prepared.uploaded_file_ids == ["file_1", "file_2"]
    assert isinstance(caught.value.__cause__, seekgpt.BadRequestError)
    again = pickle.loads(pickle.dumps(caught.value))
    assert again.prepared == caught.value.prepared


DESTINATIONS = [
    "/tmp/a",
    "workspace/a",
    "/workspace/",
    "/workspace//a",
    "/workspace/../a",
    "/workspace/./a",
    "/workspace/a\\b",
    "/workspace/a\0",
    "/workspace/.codex/a",
    "/workspace/.managed-agents",
    "/workspace/.managed-agents-2/a",
    "/workspace/outputs",
]


@pytest.mark.parametrize("destination", DESTINATIONS)
def test_places_where_no_file_can_go(colour: Colour, folder: Path, destination: str) -> None:
    store = Store()
    uses: List[Callable[[Any], Any]] = [
        lambda files: files.prepare({destination: folder / "a.csv"}),
        lambda files: files.upload("env", file=b"a", path=destination),
    ]
    for use in uses:
        with pytest.raises(ValueError, match="cannot go to"):
            using(colour, store, use)
    assert store.seen == []


def test_a_file_holds_no_other(colour: Colour, folder: Path) -> None:
    chosen = {"/workspace/a": folder / "a.csv", "/workspace/a/b": folder / "a.csv"}
    with pytest.raises(ValueError, match="cannot be a file and hold '/workspace/a/b'"):
        using(colour, Store(), lambda files: files.prepare(chosen))


@pytest.mark.parametrize(
    ("include", "words"),
    [
        ([], "list of patterns"),
        ("*.csv", "list of patterns"),
        (["/etc/*"], "would leave the folder"),
        (["../*"], "would leave the folder"),
        ([""], "would leave the folder"),
        (["*.png"], "No file in"),
    ],
)
def test_patterns_that_choose_nothing(
    colour: Colour, folder: Path, include: Any, words: str
) -> None:
    with pytest.raises(ValueError, match=words):
        using(
            colour,
            Store(),
            lambda files: files.prepare_directory(
                folder, destination="/workspace/in", include=include
            ),
        )


@pytest.mark.skipif(os.name == "nt", reason="links are those of Unix")
def test_links_are_not_followed(colour: Colour, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("s3cret")
    (folder / "link").symlink_to(tmp_path / "secret")
    (folder / "away").symlink_to(tmp_path)
    (tmp_path / "root").symlink_to(folder)
    store = Store()
    uses: List[Callable[[Any], Any]] = [
        lambda files: files.prepare({"/workspace/a": folder / "link"}),
        lambda files: files.upload("env", file=folder / "link", path="/workspace/a"),
        lambda files: files.prepare_directory(folder, destination="/workspace", include=["li*"]),
        lambda files: files.prepare_directory(folder, destination="/workspace", include=["away/*"]),
        lambda files: files.prepare_directory(
            tmp_path / "root", destination="/workspace", include=["*"]
        ),
        lambda files: files.prepare({"/workspace/a": folder}),
    ]
    for use in uses:
        with pytest.raises(ValueError, match=r"link|regular"):
            using(colour, store, use)
    assert store.seen == []


def test_a_file_that_is_changed_meanwhile_is_not_sent(colour: Colour, folder: Path) -> None:
    def respond(received: Received) -> bytes:
        (folder / "data" / "b.csv").write_bytes(b"longer than before")
        return Store()(received)

    chosen = {"/workspace/a": folder / "a.csv", "/workspace/b": folder / "data" / "b.csv"}
    with pytest.raises(AgentFilePreparationError) as caught:
        using(colour, respond, lambda files: files.prepare(chosen))  # type: ignore[arg-type]
    assert "was changed after it had been chosen" in str(caught.value.__cause__)
    assert caught.value.prepared.uploaded_file_ids == ["file_1"]


def test_one_key_is_for_one_upload(colour: Colour, folder: Path) -> None:
    chosen = {f"/workspace/{n}": folder / "a.csv" for n in range(2)}
    key = {"idempotency-Key": "k"}
    with pytest.raises(ValueError, match="One Idempotency-Key cannot stand for 2 uploads"):
        using(colour, Store(), lambda files: files.prepare(chosen, extra_headers=key))
    with pytest.raises(ValueError, match="One Idempotency-Key"):
        using(colour, Store(), lambda files: files.prepare(chosen), default_headers=key)
    chosen.popitem()
    made = using(colour, Store(), lambda files: files.prepare(chosen, extra_headers=key))
    assert isinstance(made, PreparedAgentFiles)


@pytest.mark.parametrize("kind", ["bytes", "path", "tuple"])
def test_a_file_is_put_into_an_environment(colour: Colour, folder: Path, kind: str) -> None:
    store, path = Store(), folder / "a.csv"
    file: Any = {"bytes": b"a", "path": path, "tuple": ("other.csv", path, "text/csv")}[kind]
    staged = using(colour, store, lambda files: files.upload("env", file=file, path="/workspace/x"))
    assert staged.uploaded_file_id == "file_1"
    assert staged.file.path == "/workspace/x"
    uploaded, put = store.seen
    assert put.target == "/v1/agents/environments/env/files"
    assert put.json == given(1, "/workspace/x")
    assert put.headers["seekgpt-beta"] == "agents=v1"
    assert "seekgpt-beta" not in uploaded.headers
    if kind == "tuple":
        assert b'filename="other.csv"' in uploaded.body
        assert b"text/csv" in uploaded.body


def test_an_upload_that_could_not_be_put_there_is_told(colour: Colour) -> None:
    with pytest.raises(AgentFileStagingError, match="file_1") as caught:
        using(
            colour,
            Store(stages=False),
            lambda files: files.upload("env", file=b"a", path="/workspace/x"),
        )
    assert caught.value.uploaded_file_id == "file_1"
    assert isinstance(caught.value.__cause__, seekgpt.NotFoundError)
    assert pickle.loads(pickle.dumps(caught.value)).uploaded_file_id == "file_1"


def test_an_environment_without_a_name(colour: Colour) -> None:
    store = Store()
    with pytest.raises(ValueError, match="environment_id"):
        using(colour, store, lambda files: files.upload("", file=b"a", path="/workspace/x"))
    assert store.seen == []
