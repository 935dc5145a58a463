"""Azure: the same resources at other paths, with other headers."""

from __future__ import annotations

import logging
import pickle
from typing import Any, List, Optional
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

import seekgpt
from seekgpt import AsyncAzureSeekGPT, AzureSeekGPT
from tests.colours import Colour
from tests.sockets import SocketServer

ENDPOINT = "https://resource.example.com"


class Azure:
    """Clients of a colour whose requests are kept, not sent."""

    def __init__(self, colour: Colour) -> None:
        self.colour = colour
        self.requests: List[httpx.Request] = []
        self.answers: List[httpx.Response] = []

    def client(self, **settings: Any) -> Any:
        blocking = self.colour.blocking
        transport = httpx.MockTransport(self._answer)
        http: Any = (httpx.Client if blocking else httpx.AsyncClient)(transport=transport)
        given = {"api_version": "2024-02-01", "http_client": http, "max_retries": 1, **settings}
        if "base_url" not in settings:
            given.setdefault("azure_endpoint", ENDPOINT)
        if not any("token" in name for name in settings):
            given.setdefault("api_key", "azure-key")
        return (AzureSeekGPT if blocking else AsyncAzureSeekGPT)(**given)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self.answers.pop(0) if self.answers else httpx.Response(200, json={"id": "x"})

    def send(self, client: Any, **options: Any) -> httpx.Request:
        """Make a chat completion; the request it took."""

        async def body() -> None:
            create = client.chat.completions.create
            await self.colour.do(create, **{"model": "gpt", "messages": [], **options})

        self.colour.run(body)
        return self.requests[-1]


@pytest.fixture
def azure(colour: Colour) -> Azure:
    return Azure(colour)


@pytest.mark.parametrize(
    ("settings", "path", "model", "expected"),
    [
        ({}, "/chat/completions", "gpt", "/openai/deployments/gpt/chat/completions"),
        ({}, "/chat/completions", "a/b", "/openai/deployments/a%2Fb/chat/completions"),
        ({}, "/models", "gpt", "/openai/models"),
        ({}, "/audio/speech", None, "/openai/audio/speech"),
        (
            {"azure_deployment": "mine"},
            "/chat/completions",
            "gpt",
            "/openai/deployments/mine/chat/completions",
        ),
        ({"azure_deployment": "mine"}, "/models", None, "/openai/models"),
        ({"azure_deployment": "mine"}, "assistants", "gpt", "/openai/assistants"),
        (
            {"azure_deployment": "deployments"},
            "/embeddings",
            "gpt",
            "/openai/deployments/deployments/embeddings",
        ),
        (
            {"base_url": "https://gate.example.com/PTU/"},
            "/embeddings",
            "gpt",
            "/PTU/deployments/gpt/embeddings",
        ),
        (
            {"base_url": "https://gate.example.com/PTU/deployments/mine"},
            "/embeddings",
            "gpt",
            "/PTU/deployments/mine/embeddings",
        ),
        (
            {"base_url": "https://gate.example.com/PTU", "azure_deployment": "ignored"},
            "/models",
            None,
            "/PTU/models",
        ),
    ],
)
def test_where_calls_go(
    azure: Azure, settings: Any, path: str, model: Optional[str], expected: str
) -> None:
    for client in (azure.client(**settings), azure.client(**settings).with_options(timeout=3)):

        async def body(client: Any = client) -> None:
            given = {"model": model} if model else {"n": 1}
            await azure.colour.do(client.post, path, cast_to=object, body=given)

        azure.colour.run(body)
        url = azure.requests[-1].url
        assert url.raw_path.decode() == f"{expected}?api-version=2024-02-01"
        assert url.host == httpx.URL(settings.get("base_url", ENDPOINT)).host


def test_a_declared_method(azure: Azure) -> None:
    request = azure.send(azure.client())
    assert request.url.path == "/openai/deployments/gpt/chat/completions"
    assert request.headers["api-key"] == "azure-key"
    assert "authorization" not in request.headers


@pytest.mark.parametrize("model", ["..", ".", "%2e%2e"])
def test_a_model_cannot_leave_its_place(azure: Azure, model: str) -> None:
    with pytest.raises(ValueError):
        azure.send(azure.client(), model=model)
    assert azure.requests == []


def test_the_other_key_stays_at_home(azure: Azure, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEEKGPT_API_KEY", "sk-other")
    monkeypatch.setenv("SEEKGPT_BASE_URL", "https://other.example.com")
    request = azure.send(azure.client(azure_ad_token="token"))
    assert request.headers["authorization"] == "Bearer token"
    assert "sk-other" not in str(request.headers.raw)
    assert request.url.host == "resource.example.com"


def test_environment(azure: Azure, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AZURE_SEEKGPT_API_KEY", "env-key")
    monkeypatch.setenv("AZURE_SEEKGPT_ENDPOINT", "https://env.example.com/")
    monkeypatch.setenv("SEEKGPT_API_VERSION", "v9")
    client = azure.client(api_key=None, azure_endpoint=None, api_version=None)
    request = azure.send(client)
    assert request.headers["api-key"] == "env-key"
    assert str(request.url).startswith("https://env.example.com/openai/deployments/gpt/")
    assert request.url.params["api-version"] == "v9"
    monkeypatch.setenv("AZURE_SEEKGPT_AD_TOKEN", "env-token")
    assert azure.send(azure.client(api_key=None)).headers["authorization"] == "Bearer env-token"
    assert azure.send(azure.client(api_key="given")).headers["api-key"] == "given"


def test_a_token_provider_is_asked_before_each_try(azure: Azure, quick: None) -> None:
    tokens = iter(["first", "second", "third"])
    azure.answers = [httpx.Response(500)]
    client = azure.client(azure_ad_token_provider=lambda: next(tokens))
    azure.send(client)
    azure.send(client.with_options(timeout=1))
    sent = [request.headers["authorization"] for request in azure.requests]
    assert sent == ["Bearer first", "Bearer second", "Bearer third"]


def test_an_awaitable_token_provider() -> None:
    azure = Azure(Colour("asyncio"))

    async def provider() -> str:
        return "awaited"

    request = azure.send(azure.client(azure_ad_token_provider=provider))
    assert request.headers["authorization"] == "Bearer awaited"


@pytest.mark.parametrize("token", ["", None, 7])
def test_a_provider_without_a_token(azure: Azure, token: Any) -> None:
    with pytest.raises(ValueError, match="azure_ad_token_provider"):
        azure.send(azure.client(azure_ad_token_provider=lambda: token))


def test_a_key_that_is_fetched(azure: Azure) -> None:
    assert azure.send(azure.client(api_key=lambda: "fetched")).headers["api-key"] == "fetched"


def test_copies(azure: Azure) -> None:
    client = azure.client(azure_deployment="mine", webhook_secret="s", default_query={"a": "b"})
    copied = client.copy(api_version="v2", max_retries=7)
    assert type(copied) is type(client)
    assert (copied.max_retries, copied.webhook_secret, copied.api_key) == (7, "s", "azure-key")
    assert azure.send(copied).url.params == httpx.QueryParams({"a": "b", "api-version": "v2"})
    other = copied.copy(azure_ad_token="token")
    request = azure.send(other)
    assert request.headers["authorization"] == "Bearer token"
    assert "api-key" not in request.headers
    assert azure.send(other.copy(api_key="again")).headers["api-key"] == "again"
    assert azure.send(client.copy(base_url="https://n.example.com/x")).url.path == (
        "/x/deployments/gpt/chat/completions"
    )


def test_what_must_be_given(azure: Azure) -> None:
    cls: Any = AzureSeekGPT if azure.colour.blocking else AsyncAzureSeekGPT
    with pytest.raises(seekgpt.SeekGPTError, match="Missing credentials"):
        cls(api_version="v", azure_endpoint=ENDPOINT)
    with pytest.raises(ValueError, match="`api_version` argument"):
        cls(api_key="k", azure_endpoint=ENDPOINT)
    with pytest.raises(ValueError, match="`base_url` or `azure_endpoint`"):
        cls(api_key="k", api_version="v")
    with pytest.raises(ValueError, match="mutually exclusive"):
        cls(api_key="k", api_version="v", azure_endpoint=ENDPOINT, base_url=ENDPOINT)


def test_credentials_of_a_single_call(azure: Azure) -> None:
    client = azure.client(api_key=None, _enforce_credentials=False)
    with pytest.raises(TypeError, match="authentication method"):
        azure.send(client)
    for name in ("Authorization", "api-key"):
        request = azure.send(client, extra_headers={name: "given"})
        assert request.headers[name] == "given"


def test_nothing_leaks(azure: Azure, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    azure.answers = [httpx.Response(400, json={"error": {"message": "no"}}) for _ in range(2)]
    for settings in ({"api_key": "azure-secret"}, {"azure_ad_token": "azure-secret"}):
        client = azure.client(**settings)
        with pytest.raises(seekgpt.BadRequestError) as caught:
            azure.send(client)
        shown = f"{client!r} {caught.value!r} {caught.value} {caplog.text}"
        assert "azure-secret" not in shown
        assert b"azure-secret" not in pickle.dumps(caught.value)


@pytest.mark.parametrize("deployment", [None, "mine"])
@pytest.mark.parametrize("name", ["sync", "asyncio"])
def test_realtime(name: str, deployment: Optional[str]) -> None:
    pytest.importorskip("websockets")
    colour = Colour(name)
    settings: Any = {"api_key": "azure-key", "api_version": "v", "azure_deployment": deployment}

    async def body(url: str) -> None:
        if colour.blocking:
            with AzureSeekGPT(azure_endpoint=url, **settings).realtime.connect(model="m"):
                pass
        else:
            client = AsyncAzureSeekGPT(azure_endpoint=url, **settings)
            async with client.realtime.connect(model="m"):
                pass

    with SocketServer(lambda peer: None) as server:
        colour.run(lambda: body(server.url))
    (peer,) = server.seen
    assert urlsplit(peer.path).path == "/v1/openai/realtime"
    assert parse_qs(urlsplit(peer.path).query) == {
        "api-version": ["v"],
        "deployment": [deployment or "m"],
    }
    assert peer.headers["api-key"] == "azure-key"
