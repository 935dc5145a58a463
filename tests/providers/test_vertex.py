"""Google Vertex AI: where it is, and how a request proves who sends it."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any, Dict, List

import anyio
import httpx
import pytest

from seekgpt import APITimeoutError, SeekGPT, SeekGPTError, errors
from seekgpt.providers import vertex
from tests.canary import CANARY, sightings
from tests.colours import Colour
from tests.loopback import Loopback, Received, answer

pytest.importorskip("google.auth")
oauth2 = pytest.importorskip("google.oauth2.credentials")

PLACE = {"project": "some-project", "location": "europe-west4"}


@pytest.fixture(autouse=True)
def no_google(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A machine that knows nothing of Google."""
    for name in list(os.environ):
        if name.startswith(("GOOGLE_", "CLOUDSDK_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("CLOUDSDK_CONFIG", str(tmp_path))
    monkeypatch.setenv("NO_GCE_CHECK", "true")


class Google(Loopback):
    """A server that gives access tokens, and lets in who shows the latest."""

    def __init__(self, seconds: float = 0.0, lasting: int = 3600) -> None:
        self.tokens = 0
        self.requests = 0
        self.begun = threading.Event()
        self.asked: List[str] = []
        self._seconds = seconds
        self._lasting = lasting
        super().__init__(self._serve)

    def _serve(self, received: Received) -> bytes:
        self.requests += 1
        self.begun.set()
        if received.target.endswith("/token"):
            time.sleep(self._seconds)
            self.tokens += 1
            self.asked.append(received.body.decode())
            token = {"access_token": f"token-{self.tokens}", "expires_in": self._lasting}
            return answer(body={**token, "token_type": "Bearer"})
        if received.headers.get("authorization") != f"Bearer token-{self.tokens}":
            return answer(401, {"error": {"message": "Who is it?"}})
        return answer(body={"id": "x", "object": "response", "output": []})

    def credentials(self) -> Any:
        return oauth2.Credentials(
            None,
            refresh_token=CANARY,
            token_uri=f"{self.url}/token",
            client_id="me",
            client_secret=CANARY,
        )


async def asked(colour: Colour, provider: Any, **settings: Any) -> Any:
    client = colour.client(api_key=None, provider=provider, **settings)
    try:
        return await colour.do(client.responses.create, model="gpt-4o", input="hi")
    finally:
        await colour.do(client.close)


# Where it is


@pytest.mark.parametrize(
    ("location", "host"),
    [
        ("europe-west4", "europe-west4-aiplatform.googleapis.com"),
        ("global", "aiplatform.googleapis.com"),
    ],
)
def test_project_and_location_make_the_address(
    location: str, host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = f"/v1/projects/corp.com:one/locations/{location}/publishers/openai/v1/"
    given = vertex(project="corp.com:one", location=location, token_provider=lambda: "t")
    assert str(SeekGPT(provider=given).base_url) == f"https://{host}{path}"
    monkeypatch.setenv("GOOGLE_CLOUD_PROJECT", "corp.com:one")
    monkeypatch.setenv("GOOGLE_CLOUD_LOCATION", location)
    assert str(SeekGPT(provider=vertex()).base_url) == f"https://{host}{path}"


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({}, "requires a `project`: pass it, or set GOOGLE_CLOUD_PROJECT"),
        ({"project": ".."}, "'..'; expected a project's id"),
        ({"project": "p"}, "requires a `location`: pass it, or set GOOGLE_CLOUD_LOCATION"),
        ({"project": "p", "location": "x/y"}, "'x/y'; expected a name such as 'global'"),
        ({"base_url": "ftp://host/v1"}, "an address of HTTP"),
        ({"base_url": "https://a:b@host/v1"}, "without user, query and fragment"),
        ({"base_url": "https://host/v1?key=1"}, "without user, query and fragment"),
        ({"base_url": "http://x-aiplatform.googleapis.com/v1"}, "by https"),
        ({"base_url": "http://googleapis.com./v1"}, "by https"),
        ({**PLACE, "token_provider": str, "credentials": 1}, "mutually exclusive"),
    ],
)
def test_settings_that_make_no_address_are_refused(settings: Dict[str, Any], told: str) -> None:
    with pytest.raises(SeekGPTError, match=r"Vertex|Google|mutually") as caught:
        vertex(**settings)
    assert told in str(caught.value)


def test_no_region_of_the_other_service_goes_with_it() -> None:
    with pytest.raises(SeekGPTError, match="`data_residency` and `provider`"):
        SeekGPT(provider=vertex(**PLACE), data_residency="eu")


# Tokens of the caller's own


def test_each_try_has_a_token_of_its_own(colour: Colour, quick: None) -> None:
    seen: List[str] = []

    def serve(received: Received) -> bytes:
        seen.append(received.headers["authorization"])
        return answer(500 if len(seen) == 1 else 200, {"id": "x", "output": []})

    tokens = iter(["one", "two"])
    with Loopback(serve) as server:
        provider = vertex(base_url=server.url, token_provider=lambda: next(tokens))
        colour.run(lambda: asked(colour, provider))
    assert seen == ["Bearer one", "Bearer two"]


def test_an_async_token_is_waited_for_as_long_as_an_answer(colour: Colour, quick: None) -> None:
    async def never() -> str:
        await anyio.sleep(60)
        return "late"

    provider = vertex(base_url="http://127.0.0.1:9/v1", token_provider=never)
    expected: Any = TypeError if colour.blocking else APITimeoutError
    with pytest.raises(expected, match="is async" if colour.blocking else "token_provider"):
        colour.run(lambda: asked(colour, provider, timeout=0.05, max_retries=0))


def test_what_the_callers_function_raises_comes_out(colour: Colour) -> None:
    def refuse() -> str:
        raise LookupError("nobody is logged in")

    provider = vertex(base_url="http://127.0.0.1:9/v1", token_provider=refuse)
    with pytest.raises(LookupError, match="nobody is logged in"):
        colour.run(lambda: asked(colour, provider))


@pytest.mark.parametrize("name", ["api-key", "SeekGPT-Organization", "SeekGPT-Project"])
def test_headers_of_the_other_service_are_refused(colour: Colour, name: str) -> None:
    provider = vertex(base_url="http://127.0.0.1:9/v1", token_provider=lambda: "t")
    with pytest.raises(SeekGPTError, match=f"takes no header '{name.lower()}'"):
        colour.run(lambda: asked(colour, provider, default_headers={name: "x"}))


def test_no_token_leaves_for_another_origin(colour: Colour) -> None:
    """Not by an address in full, and by no redirect: the answer that redirects is what came."""
    tokens: List[str] = []

    def token() -> str:
        tokens.append("t")
        return "t"

    async def body(url: str) -> None:
        client = colour.client(api_key=None, provider=vertex(base_url=url, token_provider=token))
        with pytest.raises(SeekGPTError, match="gets no proof"):
            await colour.do(client.get, "http://127.0.0.1:9/x", cast_to=object)
        assert tokens == []
        with pytest.raises(errors.APIStatusError) as caught:
            await colour.do(client.get, "/x", cast_to=object)
        assert caught.value.status_code == 307
        await colour.do(client.close)

    sent: List[str] = []

    def away(received: Received) -> bytes:
        sent.append(received.target)
        return answer(307, headers={"location": "/v1/y"})

    with Loopback(away) as server:
        colour.run(lambda: body(server.url))
    assert len(sent) == 1


# Google's credentials


def test_credentials_are_renewed_once_for_all_who_wait(quick: None) -> None:
    with Google(seconds=0.05) as google:
        provider = vertex(base_url=google.url, credentials=google.credentials())

        async def crowd() -> None:
            await asyncio.gather(*[asked(Colour("asyncio"), provider) for _ in range(5)])

        threads = [
            threading.Thread(
                target=lambda: Colour("sync").run(lambda: asked(Colour("sync"), provider))
            )
            for _ in range(5)
        ]
        for thread in threads:
            thread.start()
        asyncio.run(crowd())
        for thread in threads:
            thread.join()
        assert google.tokens == 1
        assert google.requests == 11


def test_default_credentials_are_found_with_the_first_request(
    colour: Colour, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("cryptography")
    with Google() as google:
        monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(_account(tmp_path, google.url)))
        provider = vertex(base_url=google.url)
        assert google.requests == 0
        colour.run(lambda: asked(colour, provider))
        assert google.tokens == 1
        assert "assertion=" in google.asked[0]


def _account(folder: Path, url: str) -> Path:
    """The file of a service account, as Google gives it out."""
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import rsa

    key = rsa.generate_private_key(public_exponent=65537, key_size=2048).private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    said = {
        "type": "service_account",
        "project_id": "p",
        "client_email": "robot@p.test",
        "private_key_id": "1",
        "private_key": key.decode(),
        "token_uri": f"{url}/token",
    }
    file = folder / "account.json"
    file.write_text(json.dumps(said))
    return file


def test_a_token_that_does_not_come_in_time_is_a_timeout(colour: Colour) -> None:
    with Google(seconds=0.5) as google:
        provider = vertex(base_url=google.url, credentials=google.credentials())
        with pytest.raises(APITimeoutError, match="Google's token"):
            colour.run(lambda: asked(colour, provider, timeout=0.1, max_retries=0))


def test_who_waits_for_anothers_token_waits_no_longer_than_for_a_connection(quick: None) -> None:
    with Google(seconds=1.0) as google:
        provider = vertex(base_url=google.url, credentials=google.credentials())
        colour = Colour("sync")
        first = threading.Thread(target=lambda: colour.run(lambda: asked(colour, provider)))
        first.start()
        google.begun.wait()
        patience = httpx.Timeout(5, pool=0.05)
        with pytest.raises(APITimeoutError, match="waiting for Google's token"):
            colour.run(lambda: asked(colour, provider, timeout=patience, max_retries=0))
        first.join()


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_who_is_cancelled_does_not_wait_for_the_token(backend: str) -> None:
    with Google(seconds=1.0) as google:
        provider = vertex(base_url=google.url, credentials=google.credentials())
        colour = Colour(backend)

        async def body() -> float:
            begun = anyio.current_time()
            with anyio.move_on_after(0.1) as scope:
                await asked(colour, provider)
            assert scope.cancel_called
            return anyio.current_time() - begun

        assert colour.run(body) < 0.9


def test_credentials_that_fail_say_nothing_secret(colour: Colour) -> None:
    complaint = {"error": "invalid_grant", "error_description": f"no such token: {CANARY}"}
    with Loopback(lambda received: answer(400, complaint)) as server:
        credentials = oauth2.Credentials(
            None, refresh_token=CANARY, token_uri=server.url, client_id="me", client_secret=CANARY
        )
        provider = vertex(base_url=server.url, credentials=credentials)
        with pytest.raises(SeekGPTError, match="cannot be had, or not be renewed") as caught:
            colour.run(lambda: asked(colour, provider))
    assert sightings(caught.value) == []


def test_without_google_auth_it_is_said_what_to_install() -> None:
    code = (
        "import sys; sys.modules['google'] = None\n"
        "from seekgpt import SeekGPT\n"
        "from seekgpt.providers import vertex\n"
        "client = SeekGPT(provider=vertex(project='p', location='l'))\n"
        "try:\n    client.models.list()\n"
        "except Exception as error:\n    print(error)"
    )
    ran = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, check=True)
    assert b"pip install 'seekgpt[vertex]'" in ran.stdout
