from __future__ import annotations

import os
from typing import Iterator

import pytest

from seekgpt import SeekGPT
from seekgpt.testing import Server, serve


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith("SEEKGPT_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    with serve() as running:
        yield running


@pytest.fixture(scope="session")
def client(server: Server) -> Iterator[SeekGPT]:
    with SeekGPT(
        base_url=server.base_url,
        api_key="key",
        admin_api_key="admin",
        max_retries=0,
        _strict_response_validation=True,
    ) as made:
        yield made
