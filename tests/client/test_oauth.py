"""Tokens that a client fetches for its id and secret: once, for all, and again when they end."""

from __future__ import annotations

import re
import threading
import time
from pathlib import Path
from typing import Any, Dict, List
from urllib.parse import parse_qs

import anyio
import httpx
import pytest

import seekgpt
from seekgpt._spec.check import examine
from seekgpt.auth import _tokens
from tests.colours import Colour

API = """
base_url = "https://jobs.example/v1"
env = "MACHINES"
max_retries = 0
security = ["machine"]

[schemes.machine]
type = "oauth2"
token_url = "https://login.example/token"
scope = "read write"
parameters = { audience = "jobs" }

[schemes.app]
type = "header"
name = "X-App"
"""
JOBS = """
[methods.retrieve]
http = "GET /jobs/{id}"
returns = "object"
path = { id = "str" }

[methods.both]
http = "GET /both"
returns = "object"
security = ["machine+app"]

[methods.open]
http = "GET /open"
returns = "object"
security = ["none"]
"""


class Login:
    """Gives tokens, and answers to those who bring the newest."""

    def __init__(self, **says: Any) -> None:
        self.asked: List[httpx.Request] = []
        self.seen: List[httpx.Request] = []
        self.says = {"expires_in": 3600, "token_type": "bearer", **says}
        self.good: List[str] = []
        self.lock = threading.Lock()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("token"):
            with self.lock:
                self.asked.append(request)
                self.good = [f"t{len(self.asked)}"]
            time.sleep(0.02)
            return httpx.Response(200, json={"access_token": self.good[0], **self.says})
        self.seen.append(request)
        token = request.headers.get("authorization", "")[len("Bearer ") :]
        known = token in self.good or request.url.path.endswith("/open")
        return httpx.Response(200 if known else 401, json={"token": token})

    @property
    def form(self) -> Dict[str, List[str]]:
        return parse_qs(self.asked[-1].content.decode())


def folder(place: Path, name: str, api: str = API) -> Path:
    (place / name).mkdir()
    (place / name / "api.toml").write_text(api, "utf-8")
    (place / name / "jobs.toml").write_text(JOBS, "utf-8")
    assert examine(str(place / name))[1] == []
    return place / name


def made(declared: Any, colour: Colour, login: Login, **keys: Any) -> Any:
    cls = declared if colour.name == "sync" else declared.AsyncClient
    kind = httpx.Client if colour.name == "sync" else httpx.AsyncClient
    return cls(http_client=kind(transport=httpx.MockTransport(login)), **keys)


def test_a_token_is_fetched_once_and_sent(tmp_path: Path, colour: Colour) -> None:
    login = Login()
    declared = seekgpt.declare(folder(tmp_path, f"machines_{colour.name}"))

    async def body() -> None:
        client = made(declared, colour, login, machine=("me", "s:ecret"))
        for one in (client, client.with_options(timeout=3)):
            assert await colour.do(one.jobs.retrieve, id="1") == {"token": "t1"}
        assert await colour.do(client.jobs.open) == {"token": ""}
        [asked] = login.asked
        assert str(asked.url) == "https://login.example/token"
        assert asked.headers["authorization"] == "Basic bWU6cyUzQWVjcmV0"
        expected = {"grant_type": "client_credentials", "scope": "read write", "audience": "jobs"}
        assert login.form == {key: [value] for key, value in expected.items()}

    colour.run(body)


def test_a_token_that_is_refused_or_ends_is_fetched_anew(
    tmp_path: Path, colour: Colour, monkeypatch: pytest.MonkeyPatch
) -> None:
    login = Login(expires_in=100)
    declared = seekgpt.declare(folder(tmp_path, f"renewed_{colour.name}"))

    async def body() -> None:
        client = made(declared, colour, login, machine=("me", "secret"))
        await colour.do(client.jobs.retrieve, id="1")
        login.good = []  # it was taken back
        assert await colour.do(client.jobs.retrieve, id="1") == {"token": "t2"}
        now = time.monotonic()
        monkeypatch.setattr(_tokens.time, "monotonic", lambda: now + 90)
        assert await colour.do(client.jobs.retrieve, id="1") == {"token": "t3"}

    colour.run(body)


def test_threads_and_tasks_wait_for_one_token(tmp_path: Path) -> None:
    login = Login()
    declared: Any = seekgpt.declare(folder(tmp_path, "crowded"))
    transport = httpx.MockTransport(login)
    client = declared(http_client=httpx.Client(transport=transport), machine=("me", "secret"))
    threads = [threading.Thread(target=client.jobs.retrieve, args=("1",)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(login.asked), len(login.seen)) == (1, 8)

    async def use() -> None:
        http = httpx.AsyncClient(transport=transport)
        client = declared.AsyncClient(http_client=http, machine=("me", "secret"))
        async with anyio.create_task_group() as tasks:
            for _ in range(8):
                tasks.start_soon(client.jobs.retrieve, "1")

    anyio.run(use)
    assert (len(login.asked), len(login.seen)) == (2, 16)


def test_id_and_secret_or_a_token_come_from_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    login = Login()
    declared: Any = seekgpt.declare(folder(tmp_path, "outside"))
    http = httpx.Client(transport=httpx.MockTransport(login))
    with pytest.raises(TypeError, match="'machine'"):
        declared(http_client=http).jobs.retrieve("1")
    monkeypatch.setenv("MACHINES_MACHINE_CLIENT_ID", "me")
    monkeypatch.setenv("MACHINES_MACHINE_CLIENT_SECRET", "secret")
    assert declared(http_client=http).jobs.retrieve("1") == {"token": "t1"}
    client = declared(http_client=http, app="a")
    assert client.jobs.both() == {"token": "t2"}
    assert login.seen[-1].headers["x-app"] == "a"
    login.good = ["given"]
    monkeypatch.setenv("MACHINES_MACHINE", "given")
    assert declared(http_client=http).jobs.retrieve("1") == {"token": "given"}
    assert len(login.asked) == 2


def test_credentials_in_the_body_at_the_same_server(tmp_path: Path) -> None:
    api = API.replace("https://login.example/token", "/v1/token").replace(
        'scope = "read write"', "in_body = true"
    )
    login = Login()
    declared: Any = seekgpt.declare(folder(tmp_path, "in_body", api))
    http = httpx.Client(transport=httpx.MockTransport(login))
    client = declared(
        base_url="https://elsewhere.example/v1", http_client=http, machine=("me", "s")
    )
    assert client.jobs.retrieve("1") == {"token": "t1"}
    assert str(login.asked[0].url) == "https://elsewhere.example/v1/token"
    assert "authorization" not in login.asked[0].headers
    assert (login.form["client_id"], login.form["client_secret"]) == (["me"], ["s"])


def test_what_is_refused_is_an_error_without_the_secret(tmp_path: Path) -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        return httpx.Response(401, json={"error": "invalid_client"})

    declared: Any = seekgpt.declare(folder(tmp_path, "refused"))
    http = httpx.Client(transport=httpx.MockTransport(refuse))
    client = declared(http_client=http, machine=("me", "hush-hush"))
    with pytest.raises(seekgpt.OAuthError) as caught:
        client.jobs.retrieve("1")
    assert caught.value.error == "invalid_client"
    assert b"hush" not in caught.value.request.content
    assert "authorization" not in caught.value.request.headers


def test_a_folder_in_the_usual_client_has_its_tokens_too(tmp_path: Path, colour: Colour) -> None:
    login = Login()
    where = folder(tmp_path, f"usual_{colour.name}")

    async def body() -> None:
        client = colour.mock(login, endpoints=where, credentials={"machine": ("me", "secret")})
        assert await colour.do(client.jobs.retrieve, id="1") == {"token": "t1"}

    colour.run(body)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ('token_url = "https://login.example/token"\n', "", "schemes.machine: needs a 'token_url'"),
        ("https://login.example/token", "login", "schemes.machine.token_url: needs a 'token_url'"),
        ('name = "X-App"', 'name = "X-App"\nscope = "x"', "schemes.app.scope: only a scheme"),
        ('audience = "jobs"', "audience = 7", "schemes.machine.parameters: .*table of texts"),
    ],
)
def test_mistakes_are_told(tmp_path: Path, before: str, after: str, told: str) -> None:
    (tmp_path / "api.toml").write_text(API.replace(before, after), "utf-8")
    (tmp_path / "jobs.toml").write_text(JOBS, "utf-8")
    faults = [str(fault) for fault in examine(str(tmp_path))[1]]
    assert any(re.search(rf"api\.toml:\d+: {told}", fault) for fault in faults), faults
