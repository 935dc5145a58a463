"""Events of every shape: over streams that add up, by webhook, and over websockets."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from contextlib import suppress
from typing import Any, Callable, Dict, List

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

import seekgpt
from seekgpt._codec import parse
from tests.colours import Colour, needs_websockets
from tests.sockets import Peer, SocketServer


def words(text: str) -> List[str]:
    return text.split()


NAMES = words(
    "id object type data delta choices index message content role tool_calls function arguments "
    "name finish_reason refusal usage logprobs response item output part output_index "
    "content_index item_id text annotation status error code call_id summary logprob tools"
)
KINDS = words(
    "response.created response.output_item.added response.output_item.done "
    "response.content_part.added response.output_text.delta response.output_text.done "
    "response.function_call_arguments.delta response.completed response.refusal.delta message "
    "response.reasoning_summary_text.delta function_call output_text error session.created "
    "thread.message.delta thread.run.step.delta thread.run.created thread.created "
    "chat.completion.chunk conversation.item.added response.done"
)
VALUE = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-2, 3)
    | st.floats(allow_nan=False)
    | st.text(max_size=5)
    | st.sampled_from(KINDS),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=3), inner, max_size=5)
    ),
    max_leaves=20,
)
CHUNK = st.fixed_dictionaries(
    {},
    optional={
        "id": VALUE,
        "choices": VALUE
        | st.lists(
            VALUE
            | st.fixed_dictionaries(
                {},
                optional={
                    "index": VALUE,
                    "finish_reason": VALUE,
                    "logprobs": VALUE,
                    "delta": VALUE
                    | st.fixed_dictionaries(
                        {},
                        optional={
                            "content": VALUE,
                            "role": VALUE,
                            "refusal": VALUE,
                            "tool_calls": VALUE
                            | st.lists(
                                VALUE
                                | st.fixed_dictionaries(
                                    {}, optional={"index": VALUE, "function": VALUE, "id": VALUE}
                                ),
                                max_size=2,
                            ),
                        },
                    ),
                },
            ),
            max_size=2,
        ),
        "usage": VALUE,
    },
)
RESPONSE = st.fixed_dictionaries(
    {"id": VALUE, "output": VALUE | st.lists(VALUE, max_size=2)}, optional={"status": VALUE}
)
EVENT = st.fixed_dictionaries(
    {"type": st.sampled_from(KINDS)},
    optional=dict.fromkeys(("output_index", "content_index", "delta", "item", "part"), VALUE),
) | st.fixed_dictionaries({"type": st.sampled_from(KINDS), "response": RESPONSE})


def said(events: List[Any], names: Any = None) -> bytes:
    lines = []
    for number, event in enumerate(events):
        if names is not None:
            lines.append(f"event: {names[number % len(names)]}\n")
        lines.append(f"data: {json.dumps(event)}\n\n")
    return "".join(lines).encode()


async def read(colour: Colour, manager: Any) -> None:
    """Everything that a stream which adds up has to give."""
    try:
        if colour.blocking:
            with manager as stream:
                for event in stream:
                    repr(event)
                finals(stream)
        else:
            async with manager as stream:
                async for event in stream:
                    repr(event)
    except seekgpt.SeekGPTError as error:
        assert len(str(error)) < 2000  # noqa: PT017


def finals(stream: Any) -> None:
    for name in dir(stream):
        if name.startswith("get_final"):
            with suppress(seekgpt.SeekGPTError):
                getattr(stream, name)()


@pytest.mark.fuzz
@pytest.mark.parametrize("name", ["sync", "asyncio"])
@pytest.mark.parametrize(
    ("shape", "act"),
    [
        (CHUNK, lambda client: client.chat.completions.stream(model="m", messages=[])),
        (EVENT, lambda client: client.responses.stream(model="m", input="go")),
    ],
    ids=["chat", "responses"],
)
def test_streams_that_add_up(name: str, shape: Any, act: Callable[[Any], Any]) -> None:
    colour = Colour(name)

    @given(st.lists(shape | VALUE, max_size=5))
    def feed(events: List[Any]) -> None:
        async def body() -> None:
            client = colour.mock(lambda request: httpx.Response(200, content=said(events)))
            await read(colour, act(client))
            await colour.do(client.close)

        colour.run(body)

    feed()


@pytest.mark.filterwarnings("ignore:.*deprecated:DeprecationWarning")
@given(st.lists(EVENT | VALUE, max_size=5), st.lists(st.sampled_from(KINDS), min_size=1))
def test_streams_of_runs(events: List[Any], names: List[str]) -> None:
    with Colour("sync").mock(
        lambda request: httpx.Response(200, content=said(events, names))
    ) as client:
        with suppress(seekgpt.SeekGPTError):
            with client.beta.threads.runs.stream("t", assistant_id="a") as stream:
                stream.until_done()


# Webhooks

KEY = b"a key of some thirty-two bytes.."


def signature(body: bytes, stamp: str) -> str:
    made = hmac.new(KEY, b"i." + stamp.encode() + b"." + body, hashlib.sha256)
    return "v1," + base64.b64encode(made.digest()).decode()


SCALARS = [b"5", b"null", b'"text"', b"[]", b"true"]


@pytest.mark.fault(
    "An event that is declared as an object is a number, a text, a list, or null: in a stream, "
    "by webhook, over a websocket.",
    does="`APIResponseValidationError`, `WebhookPayloadError`, `SeekGPTError` that says so",
)
@pytest.mark.parametrize("said", SCALARS)
def test_events_that_are_no_objects(colour: Colour, said: bytes) -> None:
    def say(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=b"data: " + said + b"\n\ndata: [DONE]\n\n")

    async def body() -> None:
        client = colour.mock(say)
        stream = await colour.do(
            client.chat.completions.create, messages=[], model="m", stream=True
        )
        with pytest.raises(seekgpt.APIResponseValidationError, match="expected ChatCompletionCh"):
            await colour.do(stream.__next__ if colour.blocking else stream.__anext__)
        await colour.do(client.close)

    colour.run(body)
    client = seekgpt.SeekGPT(api_key="k", webhook_secret=KEY.decode())
    stamp = str(int(time.time()))
    headers = {"webhook-id": "i", "webhook-timestamp": stamp}
    headers["webhook-signature"] = signature(said, stamp)
    with pytest.raises(seekgpt.SeekGPTError, match="expected UnwrapWebhookEvent"):
        client.webhooks.unwrap(said, headers)


@pytest.mark.fault(
    "An event does not say of what kind it is, and nothing else in it does.",
    does="it is a plain `BaseModel`: its fields can be read, and it is no other event",
)
@pytest.mark.parametrize("kind", [{}, {"type": None}, {"type": 5}, {"type": ["x"]}])
def test_events_of_no_kind(kind: Dict[str, Any]) -> None:
    client = seekgpt.SeekGPT(api_key="k", webhook_secret=KEY.decode())
    said, stamp = json.dumps({"id": "evt_1", **kind}).encode(), str(int(time.time()))
    headers = {"webhook-id": "i", "webhook-timestamp": stamp}
    headers["webhook-signature"] = signature(said, stamp)
    event: Any = client.webhooks.unwrap(said, headers)
    assert type(event) is seekgpt.BaseModel
    assert event.id == "evt_1"


@pytest.mark.fuzz
@pytest.mark.parametrize("strict", [False, True])
def test_webhooks(strict: bool) -> None:
    client = seekgpt.SeekGPT(
        api_key="k",
        webhook_secret="whsec_" + base64.b64encode(KEY).decode(),
        _strict_response_validation=strict,
    )

    @given(
        VALUE.map(lambda value: json.dumps(value).encode())
        | EVENT.map(lambda value: json.dumps(value).encode())
        | st.binary(max_size=40)
        | st.sampled_from([b"[" * 100_000, b"", b"\xef\xbb\xbf{}", b"9" * 5000])
    )
    def receive(body: bytes) -> None:
        stamp = str(int(time.time()))
        headers = {
            "webhook-id": "i",
            "webhook-timestamp": stamp,
            "webhook-signature": signature(body, stamp),
        }
        with suppress(seekgpt.SeekGPTError):
            client.webhooks.unwrap(body, headers)

    @given(
        st.dictionaries(
            st.sampled_from(["webhook-id", "webhook-timestamp", "Webhook-Signature", "x"]),
            st.text(max_size=20) | st.binary(max_size=20) | st.sampled_from(["v1,é", "1" * 30]),
        ),
        st.binary(max_size=9) | st.text(st.characters(codec="utf-8") | st.just("\ud800")),
    )
    def forge(headers: Dict[str, Any], body: Any) -> None:
        with pytest.raises(seekgpt.InvalidWebhookSignatureError):
            client.webhooks.unwrap(body, headers)

    receive()
    forge()
    client.close()


# Websockets


@pytest.mark.parametrize("strict", [False, True])
def test_websockets(colour: Colour, strict: bool) -> None:
    """What makes no event is an error that says so, and the connection goes on."""
    needs_websockets(colour)
    messages: List[Any] = [
        "{}",
        "no JSON",
        b"\xff\xfe",
        "[" * 100_000,
        "null",
        '{"type": {"a": 1}}',
        '{"type": "session.created", "session": [1]}',
        '{"type": "response.done", "response": {"output": [{"type": ["x"]}]}}',
        "\ufeff{}",
        "9" * 5000,
    ]

    def talk(peer: Peer) -> None:
        for message in messages:
            peer.socket.send(message)
        peer.socket.close(3999, "enough")

    async def body(url: str) -> None:
        client = colour.client(base_url=url, _strict_response_validation=strict)
        manager = client.realtime.connect(model="m")
        connection = await colour.do(manager.enter)
        for _ in messages:
            with suppress(seekgpt.SeekGPTError):
                repr(await colour.do(connection.recv))
        with pytest.raises(seekgpt.WebSocketConnectionClosedError):
            await colour.do(connection.recv)
        leave = manager.__exit__ if colour.blocking else manager.__aexit__
        await colour.do(leave, None, None, None)
        await colour.do(client.close)

    with SocketServer(talk) as server:
        colour.run(lambda: body(server.url))


@given(st.text() | st.binary())
def test_what_is_no_json_is_a_value_error(text: Any) -> None:
    with suppress(ValueError):
        parse(text)
