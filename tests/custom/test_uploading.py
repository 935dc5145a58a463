"""Uploads of several calls: in parts, and into vector stores, over real connections."""

from __future__ import annotations

import hashlib
import json
import re
import threading
from pathlib import Path
from typing import Any, Dict, Iterator, List, Optional

import anyio
import pytest

import seekgpt
from tests.colours import Colour
from tests.loopback import Loopback, Received, answer


class Storage:
    """The part of the API that keeps files."""

    def __init__(self) -> None:
        self.lines: List[str] = []
        self.files: List[bytes] = []
        self.parts: List[bytes] = []
        self.created: Any = None
        self.completed: Any = None
        self.refused: Optional[bytes] = None
        """A file or part with this content is refused."""
        self.cancels = True
        self.meeting: Optional[threading.Barrier] = None
        self.under_way = self.most_under_way = 0
        self._lock = threading.Lock()

    def __call__(self, request: Received) -> bytes:
        path = request.target[len("/v1") :]
        line = f"{request.method} {path}"
        with self._lock:
            self.lines.append(line)
        if path == "/files":
            return self._file(content(request))
        if path == "/uploads":
            self.created = request.json
            return answer(body={"id": "upload_1", "status": "pending"})
        if path.endswith("/parts"):
            return self._part(content(request))
        if path.endswith("/complete"):
            self.completed = request.json
            return answer(body={"id": "upload_1", "status": "completed"})
        if path.endswith("/cancel"):
            return answer(200 if self.cancels else 400, {"id": "upload_1", "status": "cancelled"})
        self.created = request.json if request.body else self.created
        return answer(body={"id": "vsf_1", "status": "completed"})

    def _file(self, data: bytes) -> bytes:
        with self._lock:
            self.under_way += 1
            self.most_under_way = max(self.under_way, self.most_under_way)
        if self.meeting is not None:
            self.meeting.wait(10)
        with self._lock:
            self.under_way -= 1
            self.files.append(data)
        if data == self.refused:
            return answer(400, {"error": {"message": f"refused {data.decode()}"}})
        return answer(body={"id": f"file_{data.decode()}"})

    def _part(self, data: bytes) -> bytes:
        if data == self.refused:
            return answer(400, {"error": {"message": "bad part"}})
        self.parts.append(data)
        return answer(body={"id": f"part_{len(self.parts)}"})


def content(request: Received) -> bytes:
    """The file of a multipart body."""
    boundary = request.headers["content-type"].partition("boundary=")[2].encode()
    for part in request.body.split(b"--" + boundary):
        head, _, data = part.partition(b"\r\n\r\n")
        if re.search(rb'name="(file|data)"', head):
            return data[:-2]
    raise AssertionError("no file")


@pytest.fixture
def storage() -> Storage:
    return Storage()


@pytest.fixture
def server(storage: Storage) -> Iterator[Loopback]:
    with Loopback(storage) as server:
        yield server


class Uploader:
    def __init__(self, colour: Colour, server: Loopback) -> None:
        self.colour = colour
        self.url = server.url

    def __call__(self, path: str, *args: Any, **kwargs: Any) -> Any:
        async def body() -> Any:
            client = self.colour.client(base_url=self.url, max_retries=0)
            try:
                method = client
                for step in path.split("."):
                    method = getattr(method, step)
                return await self.colour.do(method, *args, **kwargs)
            finally:
                await self.colour.do(client.close)

        return self.colour.run(body)


@pytest.fixture
def do(colour: Colour, server: Loopback) -> Uploader:
    return Uploader(colour, server)


# In parts

_SETTINGS: Dict[str, Any] = {"mime_type": "text/plain", "purpose": "batch"}


@pytest.mark.parametrize("kind", [str, Path])
def test_a_file_on_disk_is_sent_part_by_part(
    do: Uploader, storage: Storage, tmp_path: Path, kind: Any
) -> None:
    (tmp_path / "big.txt").write_bytes(b"abcdefgh")
    path = kind(str(tmp_path / "big.txt"))
    md5 = hashlib.md5(b"abcdefgh").hexdigest()
    upload = do("uploads.upload_file_chunked", file=path, part_size=3, md5=md5, **_SETTINGS)
    assert upload.status == "completed"
    assert storage.created == {"bytes": 8, "filename": "big.txt", **_SETTINGS}
    assert storage.parts == [b"abc", b"def", b"gh"]
    assert storage.completed == {"part_ids": ["part_1", "part_2", "part_3"], "md5": md5}


def test_name_and_size_can_be_told(do: Uploader, storage: Storage, tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"abc")
    do(
        "uploads.upload_file_chunked",
        file=anyio.Path(tmp_path / "a"),
        filename="b.txt",
        bytes=3,
        **_SETTINGS,
    )
    assert storage.created == {"bytes": 3, "filename": "b.txt", **_SETTINGS}
    assert storage.parts == [b"abc"]
    assert storage.completed == {"part_ids": ["part_1"]}


def test_bytes_are_sent_the_same_way(do: Uploader, storage: Storage) -> None:
    given = {"filename": "x.txt", "bytes": 4}
    do("uploads.upload_file_chunked", file=b"abcd", part_size=2, **given, **_SETTINGS)
    assert storage.created == {**given, **_SETTINGS}
    assert storage.parts == [b"ab", b"cd"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"file": b"abc", "bytes": 3}, "`filename` argument must be given for in-memory files"),
        ({"file": b"abc", "filename": "a"}, "`bytes` argument must be given for in-memory files"),
        ({"file": 3}, "file must be a path or bytes, but it is of type int"),
    ],
)
def test_what_is_no_file_is_refused_before_any_request(
    do: Uploader, storage: Storage, arguments: Any, message: str
) -> None:
    with pytest.raises(TypeError, match=message):
        do("uploads.upload_file_chunked", **arguments, **_SETTINGS)
    with pytest.raises(FileNotFoundError):
        do("uploads.upload_file_chunked", file="nowhere.txt", **_SETTINGS)
    with pytest.raises(ValueError, match="part_size must be 1 byte or more"):
        do("uploads.upload_file_chunked", file="nowhere.txt", part_size=0, **_SETTINGS)
    assert not storage.lines


@pytest.mark.parametrize("cancels", [True, False])
@pytest.mark.fault(
    "A part of a large upload fails for good.",
    does="the upload is cancelled at the server; the error is raised",
)
def test_a_part_that_fails_cancels_the_upload_and_is_raised(
    do: Uploader, storage: Storage, tmp_path: Path, cancels: bool
) -> None:
    (tmp_path / "big.txt").write_bytes(b"abcdefgh")
    storage.refused, storage.cancels = b"def", cancels
    with pytest.raises(seekgpt.BadRequestError, match="bad part"):
        do("uploads.upload_file_chunked", file=tmp_path / "big.txt", part_size=3, **_SETTINGS)
    assert storage.lines[-2:] == ["POST /uploads/upload_1/parts", "POST /uploads/upload_1/cancel"]


def test_no_more_than_a_part_is_read_at_a_time_and_not_on_the_event_loop(
    do: Uploader, storage: Storage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from seekgpt._custom import uploading

    (tmp_path / "big.txt").write_bytes(b"abcdefgh")
    opened = uploading._opened
    log: List[Any] = []

    class Watched:
        def __init__(self, file: Any) -> None:
            self.file = file

        def read(self, size: int) -> bytes:
            log.append((size, len(storage.parts), threading.current_thread()))
            data: bytes = self.file.read(size)
            return data

        def close(self) -> None:
            log.append("closed")
            self.file.close()

    def watch(*given: Any) -> Any:
        file, *rest = opened(*given)
        return (Watched(file), *rest)

    monkeypatch.setattr(uploading, "_opened", watch)
    do("uploads.upload_file_chunked", file=tmp_path / "big.txt", part_size=3, **_SETTINGS)
    assert log.pop() == "closed"
    assert [(size, sent) for size, sent, _ in log] == [(3, 0), (3, 1), (3, 2), (3, 3)]
    here = threading.main_thread()
    assert {thread is here for _, _, thread in log} == {do.colour.blocking}


# Into a vector store


def test_a_file_is_uploaded_and_attached(do: Uploader, storage: Storage) -> None:
    file = do(
        "vector_stores.files.upload",
        vector_store_id="vs",
        file=("a.txt", b"a"),
        chunking_strategy={"type": "auto"},
    )
    assert file.id == "vsf_1"
    assert storage.lines == ["POST /files", "POST /vector_stores/vs/files"]
    assert storage.created == {"file_id": "file_a", "chunking_strategy": {"type": "auto"}}


def test_and_waited_for(do: Uploader, storage: Storage) -> None:
    file = do(
        "vector_stores.files.upload_and_poll",
        vector_store_id="vs",
        file=b"a",
        attributes={"year": 2026},
    )
    assert file.status == "completed"
    assert storage.lines[1:] == [
        "POST /vector_stores/vs/files",
        "GET /vector_stores/vs/files/file_a",
    ]
    assert storage.created == {"file_id": "file_a", "attributes": {"year": 2026}}


_BATCH = "vector_stores.file_batches.upload_and_poll"


def test_several_files_are_uploaded_at_once_and_become_one_batch(
    do: Uploader, storage: Storage
) -> None:
    storage.meeting = threading.Barrier(2)  # each waits for another
    batch = do(
        _BATCH, "vs", files=iter([b"a", b"b", b"c", b"d"]), max_concurrency=2, file_ids=["f"]
    )
    assert batch.status == "completed"
    assert storage.most_under_way == 2
    assert storage.created == {"file_ids": ["f", "file_a", "file_b", "file_c", "file_d"]}
    assert storage.lines[-1] == "GET /vector_stores/vs/file_batches/vsf_1"


def test_five_at_once_unless_told_otherwise(do: Uploader, storage: Storage) -> None:
    storage.meeting = threading.Barrier(5)
    do(_BATCH, "vs", files=[b"a", b"b", b"c", b"d", b"e"])
    assert storage.most_under_way == 5


@pytest.mark.fault(
    "One of several files cannot be uploaded.",
    does="the others are; the error is raised, and no batch is made",
)
def test_when_one_fails_the_others_are_uploaded_and_no_batch_is_made(
    do: Uploader, storage: Storage
) -> None:
    storage.refused = b"a"
    with pytest.raises(seekgpt.BadRequestError, match="refused a"):
        do(_BATCH, "vs", files=[b"a", b"b", b"c"], max_concurrency=1)
    assert storage.files == [b"a", b"b", b"c"]
    assert storage.lines == ["POST /files"] * 3


def test_files_that_are_there_already_need_no_upload(do: Uploader, storage: Storage) -> None:
    do(_BATCH, "vs", files=[], file_ids=["f"])
    assert json.dumps(storage.created) == '{"file_ids": ["f"]}'


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"files": b"abc"}, "files must be a list, but it is a single bytes"),
        ({"files": [], "file_ids": "file_1"}, "file_ids must be a list, but it is a single str"),
        ({"files": [], "max_concurrency": 0}, "max_concurrency must be 1 or more, but it is 0"),
        ({"files": [], "poll_interval_ms": -1}, "poll_interval_ms must be 0 or more"),
    ],
)
def test_nonsense_is_refused_before_any_request(
    do: Uploader, storage: Storage, arguments: Any, message: str
) -> None:
    with pytest.raises((TypeError, ValueError), match=message):
        do(_BATCH, "vs", **arguments)
    assert not storage.lines
