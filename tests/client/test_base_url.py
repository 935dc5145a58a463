"""Base URLs as people paste them."""

from __future__ import annotations

from typing import Any, List

import httpx
import pytest

from seekgpt.client import SeekGPT
from seekgpt.lib.azure import AzureSeekGPT

from ..colours import Colour


def sent_to(colour: Colour, base_url: Any, call: Any = None, **settings: Any) -> str:
    seen: List[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"id": "m"})

    async def body() -> None:
        client = colour.mock(handler, base_url=base_url, **settings)
        await colour.do(client.models.retrieve, "m") if call is None else await call(client)

    colour.run(body)
    return str(seen[0].url)


@pytest.mark.parametrize(
    "url", ["http://h/v1\n", " http://h/v1/ ", "http://h/v1//", "\thttp://h/v1"]
)
def test_white_space_around_it_is_not_part_of_it(colour: Colour, url: str) -> None:
    assert sent_to(colour, url) == "http://h/v1/models/m"


@pytest.mark.parametrize("url", ["http://h/v1?a=1&b=x%20y", "http://h/v1/?a=1&b=x%20y#part"])
def test_its_query_stands_behind_the_path(colour: Colour, url: str) -> None:
    assert sent_to(colour, url) == "http://h/v1/models/m?a=1&b=x+y"
    assert sent_to(colour, httpx.URL(url)) == "http://h/v1/models/m?a=1&b=x+y"


def test_its_query_gives_way_to_what_is_said_elsewhere(colour: Colour) -> None:
    async def call(client: Any) -> None:
        await colour.do(
            client.get,
            "/x?own=path",
            cast_to=object,
            options={"params": {"asked": "call"}},
        )

    base = "http://h/v1?own=base&asked=base&default=base&left=base"
    url = sent_to(colour, base, call, default_query={"default": "client"})
    assert dict(httpx.URL(url).params) == {
        "own": "path",
        "asked": "call",
        "default": "client",
        "left": "base",
    }


def test_an_absolute_url_has_its_own_query_only(colour: Colour) -> None:
    async def call(client: Any) -> None:
        await colour.do(client.get, "http://other/x", cast_to=object)

    assert sent_to(colour, "http://h/v1?a=1", call) == "http://other/x"


def test_a_copy_keeps_it(colour: Colour) -> None:
    async def call(client: Any) -> None:
        await colour.do(client.with_options(timeout=1).models.retrieve, "m")

    assert sent_to(colour, "http://h/v1?a=1", call) == "http://h/v1/models/m?a=1"


def test_what_is_read_ends_in_a_slash_before_the_query() -> None:
    client = SeekGPT(api_key="k", base_url="http://h/v1?a=1")
    assert client.base_url == "http://h/v1/?a=1"
    client.base_url = "http://i/\n"  # type: ignore[assignment]
    assert client.base_url == "http://i/"


@pytest.mark.parametrize("url", ["http://h/v1\n2", "http://h:port/v1", "http://[::1/v1"])
def test_what_is_no_url_is_refused_by_name(url: str) -> None:
    with pytest.raises(ValueError, match="`base_url` is no URL"):
        SeekGPT(api_key="k", base_url=url)


def test_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEEKGPT_BASE_URL", " http://h/v1\n")
    assert SeekGPT(api_key="k").base_url == "http://h/v1/"
    assert SeekGPT(api_key="k", base_url=" ").base_url == "http://h/v1/"
    monkeypatch.setenv("SEEKGPT_BASE_URL", " \n")
    assert SeekGPT(api_key="k").base_url == "https://api.seekgpt.com/v1/"


def test_azure() -> None:
    client = AzureSeekGPT(api_key="k", api_version="1", azure_endpoint=" https://x.example/\n")
    assert client.base_url == "https://x.example/openai/"
    with pytest.raises(ValueError, match="`azure_endpoint` has a query"):
        AzureSeekGPT(api_key="k", api_version="1", azure_endpoint="https://x.example?a=1")
