"""Answers on their way to a file, which appears whole or not at all."""

from __future__ import annotations

import os
import pathlib
import sys
from typing import Any, Dict, Optional

import httpx
import pytest

from seekgpt import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APITimeoutError,
)
from tests.loopback import answer

from .kinds import ALL, AWAITING, Kind, each, in_use, settle
from .wire import SHORT, Fault, Wire, head, keep, reset

DATA = bytes(range(256)) * 40
LONG = head(f"content-length: {len(DATA)}")


async def download(kind: Kind, client: Any, path: Any) -> None:
    manager = client.files.with_streaming_response.content("file_1")
    if kind.blocking:
        with manager as response:
            response.stream_to_file(path)
    else:
        async with manager as response:
            await response.stream_to_file(path)


def meet(kind: Kind, fault: Fault, path: Any, **settings: Any) -> Any:
    """What a download raises, or ``None``."""

    async def body() -> Any:
        client = kind.client(server, 1, **settings)
        found: Optional[Exception] = None
        try:
            await download(kind, client, path)
        except (APIError, OSError) as error:
            found = error
        assert await settle(kind, lambda: in_use(client) == 0)
        await kind.do(client.close)
        return found

    with Wire(fault) as server:
        return kind.run(body)


READ: Dict[str, Any] = {"timeout": httpx.Timeout(5, read=SHORT)}
FAULTS = [
    pytest.param(
        LONG + DATA[:5000],
        APIConnectionError,
        {},
        id="cut",
        marks=pytest.mark.fault(
            "A download is cut off.",
            does="`APIConnectionError`; the file holds what it held before, or is not there",
        ),
    ),
    pytest.param(
        (LONG + DATA[:5000], 0.01, reset),
        APIConnectionError,
        {},
        id="reset",
        marks=pytest.mark.fault(
            "The connection is reset in a download.", does="`APIConnectionError`, and no file"
        ),
    ),
    pytest.param(
        (LONG + DATA[:5000], keep),
        APITimeoutError,
        READ,
        id="stall",
        marks=pytest.mark.fault(
            "A download stalls.",
            does="`APITimeoutError` that names the `read` timeout, and no file",
        ),
    ),
]


@each(ALL)
@pytest.mark.parametrize(("fault", "expected", "settings"), FAULTS)
@pytest.mark.parametrize("before", [None, b"before"])
def test_faults(
    kind: Kind, tmp_path: pathlib.Path, fault: Any, expected: Any, settings: Any, before: Any
) -> None:
    path = tmp_path / "content"
    if before is not None:
        path.write_bytes(before)
    assert type(meet(kind, fault, path, **settings)) is expected
    assert [each_file.name for each_file in tmp_path.iterdir()] == (
        [] if before is None else ["content"]
    ), "a file is left beside it"
    assert (path.read_bytes() if path.exists() else None) == before


def part(received: Any) -> bytes:
    return answer(206, DATA[:5000], headers={"content-range": f"bytes 0-4999/{len(DATA)}"})


@each(ALL)
@pytest.mark.fault(
    "A download is answered with a part of the file (`206`), for which nobody asked.",
    does="`APIResponseValidationError` that says which part it was, and no file",
)
def test_a_part(kind: Kind, tmp_path: pathlib.Path) -> None:
    found = meet(kind, part, tmp_path / "content")
    assert type(found) is APIResponseValidationError
    assert "bytes 0-4999/10240" in str(found)
    assert list(tmp_path.iterdir()) == []


@each(ALL)
def test_a_part_that_was_asked_for(kind: Kind, tmp_path: pathlib.Path) -> None:
    headers = {"range": "bytes=0-4999"}
    assert meet(kind, part, tmp_path / "content", default_headers=headers) is None
    assert (tmp_path / "content").read_bytes() == DATA[:5000]


@each(AWAITING)
@pytest.mark.fault(
    "A download is cancelled.", does="the file holds what it held before; nothing is left beside it"
)
def test_cancelled(kind: Kind, tmp_path: pathlib.Path) -> None:
    import anyio

    path = tmp_path / "content"
    path.write_bytes(b"before")

    async def body() -> None:
        client = kind.client(server, 1)
        with anyio.move_on_after(0.05):
            await download(kind, client, path)
        assert await settle(kind, lambda: len(list(tmp_path.iterdir())) == 1)
        assert in_use(client) == 0
        await client.close()

    with Wire((LONG + DATA[:5000], keep)) as server:
        kind.run(body)
    assert path.read_bytes() == b"before"


@each(ALL)
@pytest.mark.fault(
    "A file cannot be written (no such folder, no permission, a full disk).",
    does="the `OSError` of the file; the connection is given back",
)
@pytest.mark.parametrize("name", ["nowhere/content", ".", "/dev/full"])
def test_unwritable(kind: Kind, tmp_path: pathlib.Path, name: str) -> None:
    if name.startswith("/dev") and not os.path.exists(name):
        pytest.skip("there is no such device here")
    found = meet(kind, lambda _: answer(200, DATA), tmp_path / name)
    assert isinstance(found, OSError)
    assert list(tmp_path.iterdir()) == []


@each(ALL)
@pytest.mark.skipif(sys.platform == "win32", reason="links and modes are those of Unix")
@pytest.mark.fault(
    "The file of a download is a link, or may not be read by others.",
    does="the link stays, and the mode",
)
def test_links_and_modes(kind: Kind, tmp_path: pathlib.Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"before")
    target.chmod(0o600)
    link.symlink_to(target)
    assert meet(kind, lambda _: answer(200, DATA), link) is None
    assert link.is_symlink()
    assert target.read_bytes() == DATA
    assert target.stat().st_mode & 0o777 == 0o600
