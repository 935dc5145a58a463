"""A client whose answers a test chooses."""

from __future__ import annotations

import json
from typing import Any, Callable, List

import httpx
import pytest

from seekgpt import SeekGPT


class Recorder:
    """Answers every request with ``answer`` and keeps the requests."""

    def __init__(self) -> None:
        self.answer: Any = {}
        self.requests: List[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        return httpx.Response(200, json=self.answer, headers={"x-request-id": "req_1"})

    @property
    def url(self) -> str:
        return str(self.requests[-1].url)

    @property
    def body(self) -> Any:
        return json.loads(self.requests[-1].content)


@pytest.fixture
def server() -> Recorder:
    return Recorder()


@pytest.fixture
def make(server: Recorder) -> Callable[..., SeekGPT]:
    """Makes clients that talk to ``server``."""

    def make_client(**options: Any) -> SeekGPT:
        http_client = httpx.Client(transport=httpx.MockTransport(server))
        return SeekGPT(api_key="sk-test", http_client=http_client, **options)

    return make_client


@pytest.fixture
def client(make: Callable[..., SeekGPT]) -> SeekGPT:
    return make()
