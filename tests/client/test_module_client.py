"""The module as a client: which one it is, and that its settings hold."""

from __future__ import annotations

import os
from typing import Any, Callable, Iterator, List

import httpx
import pytest

import seekgpt
from seekgpt import _module_client

ENDPOINT = "https://example.azure.com"


@pytest.fixture(autouse=True)
def fresh(no_environment: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("AWS_REGION", "AWS_DEFAULT_REGION", "AWS_BEARER_TOKEN_BEDROCK", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    for name in [name for name in os.environ if name.startswith("AZURE_SEEKGPT_")]:
        monkeypatch.delenv(name)
    _module_client.reset()
    yield
    _module_client.reset()


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> List[httpx.Request]:
    """The requests that the module's client sends."""
    requests: List[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, json={"id": "x", "object": "x", "choices": []})

    http_client = httpx.Client(transport=httpx.MockTransport(answer))
    monkeypatch.setattr(seekgpt, "http_client", http_client)
    return requests


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Sets variables of the module, and those in capitals of the environment."""

    def set_(**values: Any) -> None:
        for name, value in values.items():
            if name.isupper():
                monkeypatch.setenv(name, value)
            else:
                monkeypatch.setattr(seekgpt, name, value)

    return set_


def chat() -> None:
    module: Any = seekgpt
    module.chat.completions.create(model="gpt", messages=[])


def test_a_key_is_enough(sent: List[httpx.Request], said: Any) -> None:
    said(SEEKGPT_API_KEY="sk-env")
    chat()
    assert type(_module_client.client()) is seekgpt.SeekGPT
    assert sent[-1].url == "https://api.seekgpt.com/v1/chat/completions"
    assert sent[-1].headers["authorization"] == "Bearer sk-env"
    said(api_key="sk-set", SEEKGPT_API_KEY="sk-other")
    chat()
    assert sent[-1].headers["authorization"] == "Bearer sk-set"


def test_the_other_settings(sent: List[httpx.Request], said: Any) -> None:
    said(
        api_key="k",
        base_url="http://127.0.0.1:1/x",
        default_headers={"X-Mine": "1"},
        default_query={"q": "2"},
        organization="org",
        project="proj",
        timeout=7.0,
        max_retries=5,
    )
    chat()
    assert sent[-1].url == "http://127.0.0.1:1/x/chat/completions?q=2"
    assert sent[-1].headers["x-mine"] == "1"
    assert sent[-1].headers["seekgpt-organization"] == "org"
    assert sent[-1].headers["seekgpt-project"] == "proj"
    assert sent[-1].extensions["timeout"]["read"] == 7.0
    assert _module_client.client().max_retries == 5
    first = _module_client.client()
    assert _module_client.client() is first
    said(timeout=8.0)
    assert _module_client.client().timeout == 8.0


def test_without_a_key_only_requests_fail(said: Any) -> None:
    module: Any = seekgpt
    assert module.webhooks
    with pytest.raises(TypeError, match="authentication method"):
        module.models.list()


_AZURE_WAYS = [
    {"AZURE_SEEKGPT_API_KEY": "azure-key"},
    {"azure_ad_token": "token"},
    {"azure_ad_token_provider": lambda: "token"},
    {"AZURE_SEEKGPT_AD_TOKEN": "token"},
    {"api_type": "azure", "api_key": "azure-key"},
    {"SEEKGPT_API_TYPE": "azure", "api_key": "azure-key", "SEEKGPT_API_KEY": "sk"},
]


@pytest.mark.parametrize("credentials", _AZURE_WAYS, ids=[" ".join(way) for way in _AZURE_WAYS])
@pytest.mark.parametrize("environment", [False, True], ids=["variables", "environment"])
def test_azure(sent: List[httpx.Request], said: Any, credentials: Any, environment: bool) -> None:
    if environment:
        said(AZURE_SEEKGPT_ENDPOINT=ENDPOINT, SEEKGPT_API_VERSION="v1", **credentials)
    else:
        said(azure_endpoint=ENDPOINT, api_version="v1", **credentials)
    chat()
    assert type(_module_client.client()) is seekgpt.AzureSeekGPT
    assert str(sent[-1].url).startswith(f"{ENDPOINT}/openai/deployments/gpt/chat/completions?")
    assert sent[-1].url.params["api-version"] == "v1"
    headers = sent[-1].headers
    assert headers.get("api-key") == "azure-key" or headers.get("authorization") == "Bearer token"


def test_azure_needs_its_version(said: Any) -> None:
    said(AZURE_SEEKGPT_API_KEY="azure-key", azure_endpoint=ENDPOINT)
    with pytest.raises(ValueError, match="SEEKGPT_API_VERSION"):
        _module_client.client()


@pytest.mark.parametrize(
    "values",
    [
        {"SEEKGPT_API_KEY": "sk", "azure_endpoint": ENDPOINT},
        {"SEEKGPT_API_KEY": "sk", "AZURE_SEEKGPT_API_KEY": "k"},
        {"SEEKGPT_API_KEY": "sk", "azure_ad_token_provider": lambda: "t"},
        {"AZURE_SEEKGPT_API_KEY": "k", "azure_ad_token": "t"},
        {"AZURE_SEEKGPT_API_KEY": "k", "AZURE_SEEKGPT_AD_TOKEN": "t"},
    ],
    ids=" ".join,
)
def test_what_is_ambiguous_is_refused(said: Any, values: Any) -> None:
    said(**values)
    names = list(values)
    with pytest.raises(seekgpt.SeekGPTError, match="ambiguous") as caught:
        chat()
    assert all(name in str(caught.value) for name in names)
    said(api_type="seekgpt", api_key="k")
    assert type(_module_client.client()) is seekgpt.SeekGPT


def test_an_unknown_type_is_refused(said: Any) -> None:
    said(SEEKGPT_API_TYPE="watson")
    with pytest.raises(seekgpt.SeekGPTError, match=r"'watson'; expected one of 'seekgpt', 'azure'"):
        chat()


def test_bedrock(sent: List[httpx.Request], said: Any) -> None:
    said(api_type="amazon-bedrock", AWS_REGION="us-west-2")
    said(bedrock_token_provider=lambda: "fetched")
    chat()
    assert type(_module_client.client()) is seekgpt.BedrockSeekGPT
    assert "us-west-2" in sent[-1].url.host
    assert sent[-1].headers["authorization"] == "Bearer fetched"
    said(api_key="set")
    chat()
    assert sent[-1].headers["authorization"] == "Bearer set"
    said(api_key=None, bedrock_token_provider=None, AWS_BEARER_TOKEN_BEDROCK="env")
    chat()
    assert sent[-1].headers["authorization"] == "Bearer env"


@pytest.mark.parametrize(
    "taken",
    [
        lambda module: module.chat.completions.create,
        lambda module: module.chat.completions.with_raw_response.create,
        lambda module: module.chat.completions.parse,
        lambda module: module.chat.with_raw_response.completions.create,
    ],
    ids=["method", "raw", "in Python", "view"],
)
def test_what_is_kept_of_it_has_the_settings_of_the_call(
    sent: List[httpx.Request], said: Any, taken: Any
) -> None:
    call = taken(seekgpt)  # before there are any settings
    for key in ("first", "second"):
        said(api_key=key)
        call(model="gpt", messages=[])
        assert sent[-1].headers["authorization"] == f"Bearer {key}"


def test_an_imported_resource_follows_the_kind_of_client(
    sent: List[httpx.Request], said: Any
) -> None:
    from seekgpt import models

    said(api_key="k")
    assert list(models.list()) == []
    assert sent[-1].url.host == "api.seekgpt.com"
    said(api_type="azure", azure_endpoint=ENDPOINT, api_version="v1")
    assert list(models.list()) == []
    assert str(sent[-1].url).startswith(ENDPOINT)
    assert "models" in repr(models).lower()
