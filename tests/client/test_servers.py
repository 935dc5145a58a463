"""Methods that are at another server than the rest of their API."""

from __future__ import annotations

from pathlib import Path
from typing import Any, List

import httpx
import pytest

import seekgpt
from seekgpt._spec.check import examine

API = 'base_url = "https://api.box.example/v1"\n'
FILES = """
[methods.upload]
http = "POST /files"
base_url = "https://upload.box.example/v2/"

[methods.search]
http = "GET /files"
base_url = "/beta"

[methods.delete]
http = "DELETE /files"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "box_api").mkdir()
    (tmp_path / "box_api" / "api.toml").write_text(API, "utf-8")
    (tmp_path / "box_api" / "files.toml").write_text(FILES, "utf-8")
    return tmp_path / "box_api"


@pytest.mark.parametrize("given", [None, "https://here.example/x"])
@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_method_goes_where_it_is_declared_unless_the_client_is_told(
    folder: Path, given: Any, asynchronous: bool
) -> None:
    asked: List[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(204)

    transport = httpx.MockTransport(answer)
    settings = {} if given is None else {"base_url": given}
    Client: Any = seekgpt.declare(folder)
    if asynchronous:
        import asyncio

        http: Any = httpx.AsyncClient(transport=transport)
        client: Any = Client.AsyncClient(http_client=http, **settings)

        async def run() -> None:
            for name in ("upload", "search", "delete"):
                await getattr(client.files, name)()

        asyncio.run(run())
    else:
        client = Client(http_client=httpx.Client(transport=transport), **settings)
        for name in ("upload", "search", "delete"):
            getattr(client.files, name)()
    if given is None:
        assert asked == [
            "https://upload.box.example/v2/files",
            "https://api.box.example/beta/files",
            "https://api.box.example/v1/files",
        ]
    else:
        assert asked == ["https://here.example/x/files"] * 3


def test_an_address_that_is_none(folder: Path) -> None:
    (folder / "files.toml").write_text(FILES.replace("https://upload", "upload"), "utf-8")
    [fault] = examine(str(folder))[1]
    assert (fault.line, fault.key) == (4, "methods.upload.base_url")
    assert "is no address; expected one like 'https://files.example/v1'" in fault.message
