"""Methods that tracing has replaced: every way to call them goes through what replaced them."""

from __future__ import annotations

import functools
import inspect
from typing import Any, Callable, Dict, Iterator, List

import pytest

import seekgpt
from seekgpt._http.answer.response import APIResponse, AsyncAPIResponse, LegacyAPIResponse
from seekgpt.resources.chat.completions import AsyncCompletions, Completions
from seekgpt.testing import Server, serve
from tests.colours import Colour
from tests.conftest import colour, no_environment

__all__ = ["colour", "no_environment"]

_HELLO: Dict[str, Any] = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hi"}]}


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serve() as running:
        yield running


class Tracing:
    """What instrumentation does: notes the arguments and the results of a method."""

    def __init__(self) -> None:
        self.arguments: List[Dict[str, Any]] = []
        self.results: List[Any] = []

    def around(self, original: Any) -> Callable[..., Any]:
        def begin(arguments: Dict[str, Any]) -> None:
            self.arguments.append({k: v for k, v in arguments.items() if k != "extra_headers"})

        if inspect.iscoroutinefunction(original):

            async def awaited(*args: Any, **arguments: Any) -> Any:
                begin(arguments)
                self.results.append(await original(*args, **arguments))
                return self.results[-1]

            return awaited

        def called(*args: Any, **arguments: Any) -> Any:
            begin(arguments)
            self.results.append(original(*args, **arguments))
            return self.results[-1]

        return called


@pytest.fixture(params=["class", "class, with functools.wraps", "object"])
def traced(request: Any, colour: Colour, server: Server, monkeypatch: Any) -> Any:
    """A client whose `chat.completions.create` is traced, and the tracing."""
    client = colour.client(base_url=server.base_url, max_retries=0)
    tracing = Tracing()
    cls = Completions if colour.blocking else AsyncCompletions
    target = client.chat.completions if request.param == "object" else cls
    around = tracing.around(target.create)
    if "wraps" in request.param:
        around = functools.wraps(target.create)(around)
    monkeypatch.setattr(target, "create", around)
    return client, tracing


def test_a_call(colour: Colour, traced: Any) -> None:
    client, tracing = traced

    async def body() -> None:
        answer = await colour.do(client.chat.completions.create, **_HELLO)
        assert tracing.results == [answer]

    colour.run(body)
    assert tracing.arguments == [_HELLO]


def test_a_call_with_a_raw_response(colour: Colour, traced: Any) -> None:
    client, tracing = traced

    async def body() -> None:
        create = client.chat.completions.with_raw_response.create
        raw = await colour.do(create, **_HELLO, extra_headers={"X-Mine": "1"})
        assert isinstance(raw, LegacyAPIResponse)
        assert raw.parse().choices[0].message.content
        assert tracing.results == [raw]
        sent = raw.http_request.headers
        assert sent["X-Mine"] == "1"
        assert "X-Stainless-Raw-Response" not in sent
        whole = await colour.do(client.with_raw_response.chat.completions.create, **_HELLO)
        assert tracing.results == [raw, whole]

    colour.run(body)
    assert tracing.arguments == [_HELLO, _HELLO]


def test_a_call_with_a_streaming_response(colour: Colour, traced: Any) -> None:
    client, tracing = traced

    async def body() -> None:
        manager = client.chat.completions.with_streaming_response.create(**_HELLO)
        assert not tracing.arguments
        if colour.blocking:
            with manager as response:
                assert isinstance(response, APIResponse)
                assert response.parse().object == "chat.completion"
        else:
            async with manager as response:
                assert isinstance(response, AsyncAPIResponse)
                assert (await response.parse()).object == "chat.completion"
        assert tracing.results == [response]

    colour.run(body)
    assert tracing.arguments == [_HELLO]


def test_a_stream_that_adds_up(colour: Colour, traced: Any) -> None:
    client, tracing = traced

    async def body() -> None:
        manager = client.chat.completions.stream(**_HELLO)
        if colour.blocking:
            with manager as stream:
                assert stream.get_final_completion().choices[0].message.content
        else:
            async with manager as stream:
                assert (await stream.get_final_completion()).choices[0].message.content

    colour.run(body)
    assert tracing.arguments == [{**_HELLO, "stream": True}]


def test_the_header_that_asks_for_a_raw_response_may_be_given_by_hand(
    colour: Colour, server: Server
) -> None:
    async def body() -> None:
        client = colour.client(base_url=server.base_url, max_retries=0)
        headers = {"x-stainless-raw-response": "true", "X-Mine": "1"}
        raw = await colour.do(client.models.retrieve, "gpt-4o", extra_headers=headers)
        assert isinstance(raw, LegacyAPIResponse)
        assert raw.http_request.headers["X-Mine"] == "1"
        assert set(headers) == {"x-stainless-raw-response", "X-Mine"}

    colour.run(body)


def test_an_heir_s_own_method_counts(server: Server) -> None:
    class Louder(Completions):
        def create(self, **arguments: Any) -> Any:
            return super().create(**{**arguments, "temperature": 2.0})

    client = seekgpt.SeekGPT(base_url=server.base_url, api_key="k")
    raw = Louder(client).with_raw_response.create(**_HELLO)
    assert b'"temperature":2.0' in raw.http_request.read()


def test_views_list_what_they_have() -> None:
    def check(view: Any, origin: Any) -> None:
        for name in dir(view):
            assert callable(getattr(view, name)) or name in origin._children
            if name in origin._children:
                check(getattr(view, name), getattr(origin, name))

    client = seekgpt.SeekGPT(api_key="k")
    check(client.with_raw_response, client)
    check(client.with_streaming_response, client)
    assert "stream" not in dir(client.responses.with_raw_response)
    assert "connect" not in dir(client.realtime.with_raw_response)
