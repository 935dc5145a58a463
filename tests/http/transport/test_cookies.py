"""Cookies are kept as httpx keeps them, whoever made the HTTP client, and looked for less."""

from __future__ import annotations

from typing import Any, List

import httpx
import pytest

from seekgpt import DefaultHttpxClient, SeekGPT
from seekgpt._http.transport.cookies import sparing
from tests.colours import Colour


def test_a_cookie_that_is_set_is_sent_with_the_next_call(colour: Colour) -> None:
    sent: List[Any] = []

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers.get("cookie"))
        return httpx.Response(200, json={}, headers={"Set-COOKIE": "taste=sweet; Path=/"})

    async def body() -> None:
        client = colour.mock(handler, http={"cookies": {"given": "before"}})
        for _ in range(2):
            await colour.do(client.get, "/x", cast_to=object)
        assert dict(client._client.cookies) == {"given": "before", "taste": "sweet"}
        assert "sweet" not in repr(client._client.cookies)
        await colour.do(client.close)

    colour.run(body)
    assert sent == ["given=before", "given=before; taste=sweet"]


def test_no_answer_without_a_cookie_is_searched_for_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def search(*_args: Any) -> None:
        raise AssertionError("searched")

    monkeypatch.setattr(httpx.Cookies, "extract_cookies", search)
    answers = httpx.MockTransport(lambda request: httpx.Response(200, json={}))
    for http in (httpx.Client(transport=answers), DefaultHttpxClient(transport=answers)):
        with SeekGPT(api_key="sk-test", http_client=http) as client:
            client.get("/x", cast_to=object)


def test_a_jar_of_somebodys_own_is_left_alone() -> None:
    class Own(httpx.Cookies):
        pass

    http = httpx.Client()
    http._cookies = Own()
    assert type(sparing(http).cookies) is Own


def test_one_client_in_several_of_ours_is_prepared_once() -> None:
    http = sparing(httpx.Client())
    prepared = type(http.cookies)
    assert type(sparing(http).cookies) is prepared
    assert isinstance(http.cookies, httpx.Cookies)
