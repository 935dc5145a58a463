"""The region that serves the API, chosen by name."""

from __future__ import annotations

from typing import Any

import pytest

from seekgpt import AsyncSeekGPT, AzureSeekGPT, SeekGPT, SeekGPTError
from seekgpt.providers import bedrock


@pytest.fixture(params=[SeekGPT, AsyncSeekGPT])
def make(request: Any) -> Any:
    return lambda **settings: request.param(api_key="k", **settings)


@pytest.mark.parametrize(
    ("region", "host"),
    [
        ("global", "api.seekgpt.com"),
        ("us", "us.api.seekgpt.com"),
        ("eu", "eu.api.seekgpt.com"),
        ("ae", "ae.api.seekgpt.com"),
    ],
)
def test_regions_have_addresses(
    make: Any, region: Any, host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SEEKGPT_BASE_URL", "https://from.the.environment/v1")
    assert make(data_residency=region).base_url == f"https://{host}/v1/"


@pytest.mark.parametrize("region", ["mars", "", 7, "EU"])
def test_other_regions_there_are_not(make: Any, region: Any) -> None:
    with pytest.raises(ValueError, match="Invalid `data_residency`"):
        make(data_residency=region)


@pytest.mark.parametrize("name", ["base_url", "websocket_base_url"])
def test_an_address_is_given_once(make: Any, name: str) -> None:
    with pytest.raises(ValueError, match=f"`data_residency` and `{name}`"):
        make(data_residency="eu", **{name: "https://x"})
    with pytest.raises(ValueError, match=f"`data_residency` and `{name}`"):
        make().copy(data_residency="eu", **{name: "https://x"})


def test_a_provider_has_its_own_addresses() -> None:
    provider = bedrock(region="us-west-2", api_key="k")
    with pytest.raises(SeekGPTError, match="`data_residency` and `provider`"):
        SeekGPT(provider=provider, data_residency="eu")
    azure = {"azure_endpoint": "https://x", "api_version": "v", "api_key": "k"}
    with pytest.raises(SeekGPTError, match="`data_residency`"):
        AzureSeekGPT(data_residency="eu", **azure)  # type: ignore[call-arg]


def test_a_copy_may_move(make: Any) -> None:
    client = make(base_url="https://a/v1", websocket_base_url="wss://b/v1")
    moved = client.with_options(data_residency="eu")
    assert moved.base_url == "https://eu.api.seekgpt.com/v1/"
    assert moved.websocket_base_url is None
    assert moved.with_options(timeout=3).base_url == moved.base_url
    assert client.base_url == "https://a/v1/"
