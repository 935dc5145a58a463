from __future__ import annotations

import logging
import subprocess
import sys
from typing import Any, List

import httpx
import pytest

from seekgpt import _redact as redact
from seekgpt import errors
from seekgpt._sentinels import omit
from tests.colours import Colour

SECRETS = ("sk-secret", "hunter2", "hunter3", "hunter4")


@pytest.mark.parametrize("level", [logging.DEBUG, logging.INFO])
def test_secrets_are_not_logged(
    colour: Colour, caplog: pytest.LogCaptureFixture, quick: None, level: int
) -> None:
    answers = iter([httpx.Response(500), httpx.Response(200, headers={"Set-Cookie": "a=hunter4"})])

    async def body() -> None:
        client = colour.mock(
            lambda request: next(answers),
            api_key="sk-secret",
            base_url="http://user:hunter2@api.test/v1",
            default_headers={"X-Api-Key": "hunter3", "Cookie": "hunter4"},
            default_query={"access_token": "hunter3"},
        )
        await colour.do(client.get, "/things", cast_to=None)
        await colour.do(client.close)

    caplog.set_level(level, "seekgpt")
    colour.run(body)
    ours = [record.getMessage() for record in caplog.records if record.name == "seekgpt"]
    assert any('"200 OK"' in text for text in ours)
    assert any("Retrying GET http://api.test/v1/things" in text for text in ours)
    assert not [text for text in ours for secret in SECRETS if secret in text]
    if level == logging.DEBUG:
        assert any("<redacted>" in text for text in ours)


def test_debugging_changes_nothing(colour: Colour, caplog: pytest.LogCaptureFixture) -> None:
    """Not even for bodies that can be read only once."""
    sent: List[bytes] = []

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(request.content)
        return httpx.Response(200, json=[1])

    async def body() -> None:
        client = colour.mock(handler)
        for _ in range(1):
            await colour.do(client.post, "/x", cast_to=object, body={"a": iter([1, 2]), "b": omit})
            await colour.do(client.post, "/x", cast_to=object, files={"f": ("n", b"content")})
        await colour.do(client.close)

    caplog.set_level(logging.DEBUG, "seekgpt")
    colour.run(body)
    assert sent[0] == b'{"a":[1,2]}'
    assert b"content" in sent[1]


def test_failures_are_logged_by_kind_only(colour: Colour, caplog: pytest.LogCaptureFixture) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        raise httpx.LocalProtocolError("Illegal header value b'Bearer sk-secret'")

    async def body() -> None:
        client = colour.mock(handler, max_retries=0)
        with pytest.raises(errors.APIConnectionError):
            await colour.do(client.get, "/x", cast_to=object)
        await colour.do(client.close)

    caplog.set_level(logging.DEBUG, "seekgpt")
    colour.run(body)
    assert "LocalProtocolError" in caplog.text
    assert "sk-secret" not in caplog.text


@pytest.mark.parametrize(
    ("value", "level"), [("info", 20), ("DEBUG", 10), ("", 0), ("loud", 0), (None, 0)]
)
def test_the_environment_chooses_the_level(value: Any, level: int) -> None:
    import os

    environment = {k: v for k, v in os.environ.items() if k != "SEEKGPT_LOG"}
    if value is not None:
        environment["SEEKGPT_LOG"] = value
    script = (
        "import logging, seekgpt.client; log = logging.getLogger('seekgpt');"
        "print(log.level, bool(logging.getLogger().handlers))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment, check=True, stdout=subprocess.PIPE
    )
    assert done.stdout.decode().split() == [str(level), str(bool(level))]


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://u:p@h.test/x?a=1&api_key=s#f", "https://h.test/x?a=1&api_key=<redacted>"),
        ("https://h.test/x@y?q=a@b", "https://h.test/x@y?q=a@b"),
        ("http://h.test", "http://h.test"),
    ],
)
def test_urls_to_show(url: str, shown: str) -> None:
    assert redact.redact_url(url).partition("#")[0] == shown


@pytest.mark.parametrize(
    "name",
    ["Authorization", "Proxy-Authorization", "api-key", "X-API-Key", "Cookie", "Set-Cookie"],
)
def test_names_of_secrets(name: str) -> None:
    assert redact.is_secret(name)


@pytest.mark.parametrize("name", ["Content-Type", "Idempotency-Key", "X-Request-Id", "Accept"])
def test_names_of_no_secrets(name: str) -> None:
    assert not redact.is_secret(name)
