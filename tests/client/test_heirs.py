"""Classes that inherit the clients, and functions that are put in the place of their methods.

What stands in the way of a request under the name that it has in clients of this make is asked for
every request, whoever makes it: a declared method, a page, or the program itself.
"""

from __future__ import annotations

import inspect
from typing import Any, Callable, Dict, List, Tuple

import httpx
import pytest

from seekgpt import errors
from seekgpt._http.options import FinalRequestOptions
from seekgpt.client import AsyncSeekGPT, SeekGPT

from ..colours import Colour

COMPLETION = {"id": "chat_1", "object": "chat.completion", "choices": []}
CHAT: Dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}


def heir(colour: Colour, **members: Any) -> Any:
    base = SeekGPT if colour.blocking else AsyncSeekGPT
    return type("Heir", (base,), members)


def client_of(cls: Any, colour: Colour, *answers: Any, **settings: Any) -> Any:
    """A client of a class, and the requests it sends; the last answer is given for ever."""
    left, sent = list(answers), []

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        answer = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(answer, tuple):
            return httpx.Response(answer[0], json=answer[1])
        return httpx.Response(200, json=answer)

    http: Any = httpx.Client if colour.blocking else httpx.AsyncClient
    settings.setdefault("max_retries", 0)
    made = cls(api_key="k", http_client=http(transport=httpx.MockTransport(handler)), **settings)
    return made, sent


def noting(colour: Colour, name: str) -> Tuple[Any, List[Any]]:
    """A class whose method of a name notes what it is called with."""
    calls: List[Any] = []

    def blocking(self: Any, *args: Any, **kwargs: Any) -> Any:
        calls.append((args, kwargs))
        return getattr(super(made, self), name)(*args, **kwargs)

    async def awaited(self: Any, *args: Any, **kwargs: Any) -> Any:
        calls.append((args, kwargs))
        result = getattr(super(made, self), name)(*args, **kwargs)
        return await result if inspect.isawaitable(result) else result

    waits = name not in ("get_api_list", "_build_request", "_build_headers", "_prepare_url")
    made = heir(colour, **{name: blocking if colour.blocking or not waits else awaited})
    return made, calls


@pytest.mark.parametrize(
    "name",
    [
        "request",
        "post",
        "_prepare_options",
        "_build_request",
        "_build_headers",
        "_prepare_url",
        "_prepare_request",
        "_send_request",
    ],
)
def test_each_step_of_a_declared_call_is_an_heirs_to_change(colour: Colour, name: str) -> None:
    cls, calls = noting(colour, name)

    async def body() -> None:
        client, sent = client_of(cls, colour, COMPLETION)
        answer = await colour.do(client.chat.completions.create, **CHAT)
        assert (answer.id, len(calls)) == ("chat_1", 1)
        assert sent[0].headers["content-type"] == "application/json"
        assert sent[0].read() == b'{"model":"m","messages":[{"role":"user","content":"hi"}]}'

    colour.run(body)


@pytest.mark.parametrize(
    ("method", "arguments"), [("retrieve", {"model": "m"}), ("delete", {"model": "m"})]
)
def test_every_verb_leads_through_request(
    colour: Colour, method: str, arguments: Dict[str, str]
) -> None:
    cls, calls = noting(colour, "request")

    async def body() -> None:
        client, _ = client_of(cls, colour, {"id": "m"})
        assert (await colour.do(getattr(client.models, method), **arguments)).id == "m"
        (cast_to, options), _ = calls[0]
        assert (options.url, options.method) == (
            "/models/m",
            "get" if method == "retrieve" else "delete",
        )
        assert cast_to.__name__.startswith("Model")

    colour.run(body)


def test_raw_and_streamed_answers_keep_their_kind(colour: Colour) -> None:
    cls, calls = noting(colour, "post")

    async def body() -> None:
        client, _ = client_of(cls, colour, COMPLETION)
        raw = await colour.do(client.chat.completions.with_raw_response.create, **CHAT)
        assert raw.parse().id == "chat_1"
        stream = await colour.do(client.chat.completions.create, **CHAT, stream=True)
        assert type(stream).__name__.endswith("Stream")
        await colour.do(stream.close)
        assert [kwargs.get("stream", False) for _, kwargs in calls] == [False, True]

    colour.run(body)


def test_each_page_of_a_list_is_asked_for_by_request(colour: Colour) -> None:
    cls, calls = noting(colour, "request")
    pages = [
        {"data": [{"id": "a"}], "has_more": True},
        {"data": [{"id": "b"}], "has_more": False},
    ]

    async def body() -> None:
        client, _ = client_of(cls, colour, *pages)
        found = client.files.list()
        items = list(found) if colour.blocking else [item async for item in found]
        assert [item.id for item in items] == ["a", "b"]
        assert [dict(args[1].params) for args, _ in calls] == [{}, {"after": "a"}]

    colour.run(body)


def test_a_list_begins_with_get_api_list(colour: Colour) -> None:
    cls, calls = noting(colour, "get_api_list")

    async def body() -> None:
        if not colour.blocking:
            return  # `noting` awaits, and a list is not awaited before it is looped over
        client, _ = client_of(cls, colour, {"data": [{"id": "a"}], "has_more": False})
        assert [item.id for item in client.files.list()] == ["a"]
        assert calls[0][0] == ("/files",)

    colour.run(body)


def test_what_is_prepared_is_sent(colour: Colour) -> None:
    def options(self: Any, options: FinalRequestOptions) -> FinalRequestOptions:
        options.headers = {**options.headers, "X-Trace": "t"}  # type: ignore[dict-item]
        options.params = {**options.params, "tenant": "a b"}
        options.json_data = {**options.json_data, "user": "u"}  # type: ignore[dict-item]
        return options

    def request(self: Any, request: httpx.Request) -> None:
        request.headers["X-Signed"] = request.headers["Authorization"]

    async def body() -> None:
        cls = heir(colour, _prepare_options=options, _prepare_request=request)
        client, sent = client_of(cls, colour, COMPLETION)
        await colour.do(client.chat.completions.create, **CHAT, extra_headers={"X-Mine": "1"})
        (got,) = sent
        assert got.url.query == b"tenant=a+b"
        assert got.headers["X-Trace"] == "t"
        assert got.headers["X-Mine"] == "1"
        assert got.headers["X-Signed"] == "Bearer k"
        assert b'"user":"u"' in got.read()

    colour.run(body)


def test_options_that_are_not_given_back_are_missed(colour: Colour) -> None:
    async def body() -> None:
        client, _ = client_of(heir(colour, _prepare_options=lambda self, o: None), colour, {})
        with pytest.raises(TypeError, match=r"Heir\._prepare_options.*NoneType"):
            await colour.do(client.models.retrieve, "m")

    colour.run(body)


def test_a_fetched_key_is_there_when_the_request_is_prepared(colour: Colour) -> None:
    seen: List[str] = []

    def prepare(self: Any, request: httpx.Request) -> None:
        seen.append(request.headers["Authorization"])

    async def body() -> None:
        client, _ = client_of(heir(colour, _prepare_request=prepare), colour, {"id": "m"})
        client = client.with_options(api_key=lambda: "fresh")
        await colour.do(client.models.retrieve, "m")
        assert seen == ["Bearer fresh"]

    colour.run(body)


@pytest.mark.usefixtures("quick")
def test_an_heir_decides_about_another_try(colour: Colour) -> None:
    async def body() -> None:
        never = heir(colour, _should_retry=lambda self, response: False)
        client, sent = client_of(never, colour, (503, {}), max_retries=2)
        with pytest.raises(errors.InternalServerError):
            await colour.do(client.models.retrieve, "m")
        assert len(sent) == 1

        teapots = heir(colour, _should_retry=lambda self, response: response.status_code == 418)
        client, sent = client_of(teapots, colour, (418, {}), {"id": "m"}, max_retries=2)
        assert (await colour.do(client.models.retrieve, "m")).id == "m"
        assert len(sent) == 2

    colour.run(body)


def test_an_heir_says_how_long_to_wait(colour: Colour) -> None:
    asked: List[Any] = []

    def wait(self: Any, remaining: int, options: Any, response_headers: Any = None) -> float:
        asked.append((remaining, options.method, response_headers is None))
        return 0.0

    async def body() -> None:
        cls = heir(colour, _calculate_retry_timeout=wait)
        client, sent = client_of(cls, colour, (503, {}), (500, {}), COMPLETION, max_retries=2)
        await colour.do(client.chat.completions.create, **CHAT)
        assert asked == [(2, "post", False), (1, "post", False)]
        assert len({request.headers["Idempotency-Key"] for request in sent}) == 1
        assert [request.headers["X-Stainless-Retry-Count"] for request in sent] == ["0", "1", "2"]

    colour.run(body)


@pytest.mark.parametrize(
    ("name", "value", "seen"),
    [
        ("default_headers", {"X-Own": "1"}, lambda request: request.headers["X-Own"]),
        ("auth_headers", {"Authorization": "1"}, lambda request: request.headers["Authorization"]),
        ("default_query", {"own": "1"}, lambda request: request.url.params["own"]),
        ("user_agent", "1", lambda request: request.headers["User-Agent"]),
    ],
)
def test_what_describes_every_request_is_asked_for_each(
    colour: Colour, name: str, value: Any, seen: Callable[[httpx.Request], str]
) -> None:
    count: List[int] = []

    def describe(self: Any) -> Any:
        count.append(1)
        number = str(len(count))
        return number if isinstance(value, str) else dict.fromkeys(value, number)

    async def body() -> None:
        client, sent = client_of(heir(colour, **{name: property(describe)}), colour, {"id": "m"})
        del count[:]
        await colour.do(client.models.retrieve, "m")
        await colour.do(client.models.retrieve, "m")
        first, second = (seen(request) for request in sent)
        assert int(first) < int(second)

    colour.run(body)


def test_a_method_is_replaced_on_one_client_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    colour = Colour("sync")
    client, _ = client_of(SeekGPT, colour, {"id": "m"})
    monkeypatch.setattr(client, "get", lambda path, **_: path)
    assert client.models.retrieve("m") == "/models/m"
    assert client_of(SeekGPT, colour, {"id": "m"})[0].models.retrieve("m").id == "m"


def test_a_method_is_replaced_on_the_class_later_and_put_back() -> None:
    client, _ = client_of(SeekGPT, Colour("sync"), {"id": "m"})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(SeekGPT, "request", lambda self, cast_to, options, **_: options.url)
        assert client.models.retrieve("m") == "/models/m"
    assert client.models.retrieve("m").id == "m"


def test_a_request_can_be_built_without_sending_it() -> None:
    client = SeekGPT(api_key="k")
    request = client._build_request(
        FinalRequestOptions(method="post", url="/x", json_data={"a": 1})
    )
    assert (request.url, request.read()) == ("https://api.seekgpt.com/v1/x", b'{"a":1}')
    assert request.headers["Content-Type"] == "application/json"


def test_a_file_is_sent_whoever_prepares_the_request(colour: Colour) -> None:
    cls, calls = noting(colour, "_prepare_request")

    async def body() -> None:
        client, sent = client_of(cls, colour, {"id": "f"})
        await colour.do(client.files.create, file=("a.txt", b"text"), purpose="assistants")
        assert sent[0].headers["content-type"].startswith("multipart/form-data; boundary=")
        assert b"text" in await colour.do(sent[0].read if colour.blocking else sent[0].aread)
        assert len(calls) == 1

    colour.run(body)
