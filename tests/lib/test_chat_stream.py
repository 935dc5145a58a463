"""`chat.completions.stream`: events that add up to a completion."""

from __future__ import annotations

import json
from typing import Any, Dict, List

import pytest

import seekgpt
from seekgpt import (
    APIConnectionError,
    APIError,
    ContentFilterFinishReasonError,
    LengthFinishReasonError,
    pydantic_function_tool,
)
from seekgpt._custom.structured.schemas import strict_schema
from seekgpt.lib.streaming import chat
from seekgpt.types.chat import (
    ChatCompletionChunk,
    ChatCompletionMessageCustomToolCall,
    ParsedChatCompletion,
)
from tests.colours import Colour
from tests.streams import END, Scripted, hang, sse, until
from tests.streams import chunk as frame

from .streamed import PLACE, TEXT, Exchange, Place, Seen, chunk, cut, entered, piece, text_chunks


def streamed(colour: Colour, chunks: List[Any], **arguments: Any) -> Seen:
    exchange = Exchange(colour, chunks)
    return exchange.read(
        exchange.client.chat.completions.stream(model="m", messages=[], **arguments)
    )


# Texts


def test_a_text_adds_up(colour: Colour) -> None:
    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    last = chunk(usage=usage, system_fingerprint="fp")
    seen = streamed(colour, [*text_chunks("Hello, world"), last])
    assert seen.types("chunk") == ["content.delta"] * 3 + ["content.done"]
    assert [event.delta for event in seen.of("content.delta")] == ["", "Hello, ", "world"]
    assert [event.snapshot for event in seen.of("content.delta")] == ["", "Hello, ", "Hello, world"]
    (done,) = seen.of("content.done")
    assert (done.content, done.parsed) == ("Hello, world", None)
    assert isinstance(seen.final, ParsedChatCompletion)
    assert seen.final.usage.total_tokens == 3
    assert seen.final.system_fingerprint == "fp"
    assert seen.final.object == "chat.completion"
    (choice,) = seen.final.choices
    assert (choice.finish_reason, choice.index) == ("stop", 0)
    assert choice.message.to_dict() == {
        "role": "assistant",
        "content": "Hello, world",
        "parsed": None,
    }


def test_chunks_come_before_what_they_bring(colour: Colour) -> None:
    seen = streamed(colour, text_chunks("Hi"))
    assert seen.types() == ["chunk", "content.delta"] * 2 + ["chunk", "content.done"]
    assert isinstance(seen.events[0].chunk, ChatCompletionChunk)


def test_what_events_show_does_not_grow_with_later_ones(colour: Colour) -> None:
    call = {"index": 0, "id": "c", "type": "function", "function": {"name": "f", "arguments": "{"}}
    rest = {"index": 0, "function": {"arguments": "}"}}
    seen = streamed(
        colour,
        [
            *text_chunks("Hello, world", finish=None),
            chunk(piece({"tool_calls": [call]})),
            chunk(piece({"tool_calls": [rest]})),
            chunk(piece({}, "tool_calls"), usage={"total_tokens": 3}),
        ],
    )
    snapshots = [event.snapshot for event in seen.of("chunk")]
    choices = [snapshot.choices[0] for snapshot in snapshots]
    texts = [choice.message.content for choice in choices]
    assert texts == ["", "Hello, ", *["Hello, world"] * 4]
    calls = [choice.message.tool_calls for choice in choices]
    assert calls[:3] == [None] * 3
    assert [made[0].function.arguments for made in calls[3:]] == ["{", "{}", "{}"]
    assert [choice.finish_reason for choice in choices] == [None] * 5 + ["tool_calls"]
    assert [snapshot.usage is None for snapshot in snapshots] == [True] * 5 + [False]


def test_a_text_is_parsed_as_it_comes(colour: Colour) -> None:
    exchange = Exchange(colour, text_chunks(TEXT))
    manager = exchange.client.chat.completions.stream(model="m", messages=[], response_format=Place)
    seen = exchange.read(manager)
    parts = [event.parsed for event in seen.of("content.delta")]
    assert parts[:2] == [None, {}]
    assert {"city": "San Francisco"} in parts
    assert parts[-1] == {"city": "San Francisco", "degrees": 12}
    assert seen.of("content.done")[0].parsed == PLACE
    assert seen.final.choices[0].message.parsed == PLACE
    assert seen.stream.current_completion_snapshot.choices[0].message.parsed == PLACE
    assert exchange.sent["stream"] is True
    assert exchange.sent["response_format"]["json_schema"] == {
        "name": "Place",
        "strict": True,
        "schema": strict_schema(Place),
    }


def test_a_format_written_out_is_sent_as_it_is(colour: Colour) -> None:
    exchange = Exchange(colour, text_chunks("{}"))
    format_ = {"type": "json_object"}
    seen = exchange.read(
        exchange.client.chat.completions.stream(model="m", messages=[], response_format=format_)
    )
    assert exchange.sent["response_format"] == format_
    assert seen.of("content.done")[0].parsed is None


def test_choices_are_kept_apart(colour: Colour) -> None:
    first, second = text_chunks("One", index=0), text_chunks(TEXT, index=1)
    seen = streamed(colour, [second[0], first[0], *second[1:-1], first[1], first[2], second[-1]])
    assert [c.message.content for c in seen.final.choices] == ["One", TEXT]
    assert [event.content for event in seen.of("content.done")] == ["One", TEXT]


def test_a_refusal(colour: Colour) -> None:
    chunks = [chunk(piece({"role": "assistant", "refusal": part})) for part in ("I ", "won't")]
    seen = streamed(colour, [*chunks, chunk(piece({}, "stop"))], response_format=Place)
    assert [e.snapshot for e in seen.of("refusal.delta")] == ["I ", "I won't"]
    assert seen.of("refusal.done")[0].refusal == "I won't"
    assert seen.types("chunk")[-1] == "refusal.done"
    message = seen.final.choices[0].message
    assert (message.refusal, message.parsed) == ("I won't", None)


@pytest.mark.parametrize("kind", ["content", "refusal"])
def test_log_probabilities(colour: Colour, kind: str) -> None:
    def with_logprobs(token: str) -> Dict[str, Any]:
        probability = {"token": token, "logprob": -0.5, "bytes": None, "top_logprobs": []}
        other = "refusal" if kind == "content" else "content"
        return {**piece({kind: token}), "logprobs": {kind: [probability], other: None}}

    chunks = [chunk(with_logprobs(token)) for token in ("a", "b")]
    seen = streamed(colour, [*chunks, chunk(piece({}, "stop"))])
    deltas = seen.of(f"logprobs.{kind}.delta")
    assert [[p.token for p in getattr(event, kind)] for event in deltas] == [["a"], ["b"]]
    assert [[p.token for p in event.snapshot] for event in deltas] == [["a"], ["a", "b"]]
    chunks_seen = [event.snapshot.choices[0].logprobs for event in seen.of("chunk")]
    assert [len(getattr(logprobs, kind)) for logprobs in chunks_seen] == [1, 2, 2]
    (done,) = seen.of(f"logprobs.{kind}.done")
    assert [p.token for p in getattr(done, kind)] == ["a", "b"]
    assert [p.logprob for p in getattr(seen.final.choices[0].logprobs, kind)] == [-0.5, -0.5]


# Function calls


def call_chunks(index: int, name: str, arguments: str) -> List[Any]:
    head = {"index": index, "id": f"call_{index}", "type": "function"}
    first = {**head, "function": {"name": name, "arguments": ""}}
    rest = [{"index": index, "function": {"arguments": part}} for part in cut(arguments)]
    return [chunk(piece({"tool_calls": [call]})) for call in [first, *rest]]


END_OF_CALLS = [chunk(piece({}, "tool_calls"))]


def test_function_calls_add_up_and_are_parsed(colour: Colour) -> None:
    strict = {"name": "other", "strict": True, "parameters": {}}
    chunks = [*call_chunks(0, "Place", TEXT), *call_chunks(1, "other", "[1]"), *END_OF_CALLS]
    seen = streamed(
        colour,
        chunks,
        tools=[pydantic_function_tool(Place), {"type": "function", "function": strict}],
    )
    deltas = seen.of("tool_calls.function.arguments.delta")
    assert "".join(e.arguments_delta for e in deltas if e.index == 0) == TEXT
    assert [e.arguments for e in deltas if e.index == 0][-1] == TEXT
    assert {"city": "San Francisco"} in [e.parsed_arguments for e in deltas if e.index == 0]
    done = seen.of("tool_calls.function.arguments.done")
    assert [(e.index, e.name, e.arguments) for e in done] == [
        (0, "Place", TEXT),
        (1, "other", "[1]"),
    ]
    assert [e.parsed_arguments for e in done] == [PLACE, [1]]
    assert seen.events.index(done[0]) < seen.events.index(deltas[-1])
    calls = seen.final.choices[0].message.tool_calls
    assert [(c.id, c.function.name, c.function.parsed_arguments) for c in calls] == [
        ("call_0", "Place", PLACE),
        ("call_1", "other", [1]),
    ]


# Pieces of calls as other servers send them


def call_piece(**fields: Any) -> Any:
    return chunk(piece({"tool_calls": [fields]}))


def arguments(text: Any, **more: Any) -> Dict[str, Any]:
    return {"arguments": text, **more}


ODD = {
    "empty ids and names later": [
        call_piece(index=0, id="c_1", type="function", function=arguments("", name="a")),
        call_piece(index=0, id="", type="", function=arguments("{", name="")),
        call_piece(index=0, id=None, type=None, function=arguments("}", name=None)),
    ],
    "another id with every piece": [
        call_piece(index=0, id="c_1", type="function", function=arguments("{", name="a")),
        call_piece(index=0, id="x", function=arguments("}")),
    ],
    "the name with every piece": [
        call_piece(index=0, id="c_1", type="function", function=arguments("{", name="a")),
        call_piece(index=0, id="c_1", type="function", function=arguments("}", name="a")),
    ],
    "no function at first": [
        call_piece(index=0, id="c_1", type="function", function=None),
        call_piece(index=0, function=arguments("{}", name="a")),
    ],
    "no arguments at first": [
        call_piece(index=0, id="c_1", type="function", function=arguments(None, name="a")),
        call_piece(index=0, function=arguments("{}")),
    ],
    "no type": [call_piece(index=0, id="c_1", function=arguments("{}", name="a"))],
    "an object": [call_piece(index=0, id="c_1", type="function", function=arguments({}, name="a"))],
    "no index": [
        call_piece(id="c_1", type="function", function=arguments("{", name="a")),
        call_piece(function=arguments("}")),
    ],
}


@pytest.mark.parametrize("chunks", ODD.values(), ids=ODD)
def test_odd_pieces_of_a_call(colour: Colour, chunks: List[Any]) -> None:
    tool = {"type": "function", "function": {"name": "a", "strict": True, "parameters": {}}}
    seen = streamed(colour, [*chunks, *END_OF_CALLS], tools=[tool])
    (call,) = seen.final.choices[0].message.tool_calls
    assert (call.id, call.type, call.function.name) == ("c_1", "function", "a")
    assert (call.function.arguments, call.function.parsed_arguments) == ("{}", {})
    (done,) = seen.of("tool_calls.function.arguments.done")
    assert (done.name, done.index, done.arguments, done.parsed_arguments) == ("a", 0, "{}", {})
    deltas = seen.of("tool_calls.function.arguments.delta")
    assert "".join(event.arguments_delta for event in deltas) == "{}"
    for event in seen.of("chunk"):
        assert event.snapshot.choices[0].message.tool_calls[0].id == "c_1"


@pytest.mark.parametrize("index", [{}, {"index": 0}], ids=["none", "always 0"])
def test_calls_that_are_not_numbered(colour: Colour, index: Any) -> None:
    seen = streamed(
        colour,
        [
            call_piece(**index, id="c_1", type="function", function=arguments("{", name="a")),
            call_piece(**index, function=arguments("}")),
            call_piece(**index, id="c_2", type="function", function=arguments("[", name="b")),
            call_piece(**index, function=arguments("]")),
            *END_OF_CALLS,
        ],
    )
    calls = [(c.id, c.function.arguments) for c in seen.final.choices[0].message.tool_calls]
    assert calls == [("c_1", "{}"), ("c_2", "[]")]
    done = seen.of("tool_calls.function.arguments.done")
    assert [(event.index, event.arguments) for event in done] == [(0, "{}"), (1, "[]")]


def test_calls_with_neither_number_nor_id(colour: Colour) -> None:
    one = {"type": "function", "function": arguments("{}", name="a")}
    other = {"type": "function", "function": arguments("[]", name="b")}
    seen = streamed(colour, [chunk(piece({"tool_calls": [one, other]})), *END_OF_CALLS])
    calls = seen.final.choices[0].message.tool_calls
    assert [(c.function.name, c.function.arguments) for c in calls] == [("a", "{}"), ("b", "[]")]


def test_calls_of_custom_tools_are_objects(colour: Colour) -> None:
    begin = {"index": 0, "id": "c_1", "type": "custom", "custom": {"name": "shell", "input": "l"}}
    rest = {"index": 0, "custom": {"input": "s"}}
    seen = streamed(
        colour, [chunk(piece({"tool_calls": [call]})) for call in (begin, rest)] + END_OF_CALLS
    )
    (call,) = seen.final.choices[0].message.tool_calls
    assert isinstance(call, ChatCompletionMessageCustomToolCall)
    assert (call.custom.name, call.custom.input) == ("shell", "ls")
    snapshots = [event.snapshot.choices[0].message.tool_calls[0] for event in seen.of("chunk")]
    assert [snapshot.custom.input for snapshot in snapshots] == ["l", "ls", "ls"]


def test_what_is_empty_later_stays_as_it_was(colour: Colour) -> None:
    first = chunk({**piece({"role": "assistant", "content": "a"})})
    later = {**chunk(piece({"role": "", "content": "b"}, "")), "id": "", "model": ""}
    last = chunk(piece({"content": None}, "stop"))
    seen = streamed(colour, [first, later, last, {**chunk(piece({}, "")), "choices": []}])
    choice = seen.final.choices[0]
    assert (choice.message.role, choice.message.content) == ("assistant", "ab")
    assert (choice.finish_reason, seen.final.id, seen.final.model) == ("stop", "c", "m")


def test_choices_without_an_index_or_a_delta(colour: Colour) -> None:
    bare = {"delta": {"content": "a"}, "finish_reason": None}
    none = {"index": 0, "delta": None, "finish_reason": None}
    seen = streamed(
        colour, [chunk(bare), chunk(none), chunk({"delta": {}, "finish_reason": "stop"})]
    )
    assert [choice.message.content for choice in seen.final.choices] == ["a"]


def test_an_answer_says_whether_it_is_complete(colour: Colour) -> None:
    seen = streamed(colour, text_chunks("Hi"))
    assert seen.stream.complete is True
    exchange = Exchange(colour, text_chunks("Hi", finish=None), done=False)
    manager = exchange.client.chat.completions.stream(model="m", messages=[])

    async def body() -> None:
        async with entered(colour, manager) as stream:
            assert stream.complete is None
            await colour.do(stream.until_done)
            assert stream.complete is False
            with pytest.raises(APIConnectionError, match="before the completion was finished"):
                await colour.do(stream.get_final_completion)

    colour.run(body)


def test_functions_that_are_not_strict_are_not_parsed(colour: Colour) -> None:
    lax = {"type": "function", "function": {"name": "lax", "parameters": {}}}
    seen = streamed(colour, [*call_chunks(0, "lax", "{}"), *END_OF_CALLS], tools=[lax])
    (done,) = seen.of("tool_calls.function.arguments.done")
    assert done.parsed_arguments is None
    call = seen.final.choices[0].message.tool_calls[0].function
    assert (call.arguments, call.parsed_arguments) == ("{}", None)


def test_content_ends_where_calls_begin(colour: Colour) -> None:
    chunks = [*text_chunks("Wait", finish=None), *call_chunks(0, "f", "{}"), *END_OF_CALLS]
    types = streamed(colour, chunks).types("chunk")
    assert types.index("content.done") < types.index("tool_calls.function.arguments.done")
    assert types.count("content.done") == 1


# Ends that are none


def test_a_choice_that_was_cut_off(colour: Colour) -> None:
    with pytest.raises(LengthFinishReasonError) as caught:
        streamed(colour, text_chunks('{"city', "length"), response_format=Place)
    assert caught.value.completion.choices[0].message.content == '{"city'
    with pytest.raises(ContentFilterFinishReasonError) as filtered:
        streamed(colour, text_chunks('{"city', "content_filter"), response_format=Place)
    assert filtered.value.completion.choices[0].message.content == '{"city'


def test_a_plain_text_that_was_cut_off_may_be_read_but_is_not_final(colour: Colour) -> None:
    exchange = Exchange(colour, text_chunks("Hel", "length"))
    manager = exchange.client.chat.completions.stream(model="m", messages=[])

    async def body() -> None:
        async with entered(colour, manager) as stream:
            await colour.do(stream.until_done)
            snapshot = stream.current_completion_snapshot
            assert snapshot.choices[0].message.content == "Hel"
            with pytest.raises(LengthFinishReasonError):
                await colour.do(stream.get_final_completion)

    colour.run(body)


def test_a_stream_that_ends_early(colour: Colour) -> None:
    with pytest.raises(APIConnectionError, match="before the completion was finished"):
        streamed(colour, text_chunks("Hel", finish=None))
    with pytest.raises(APIConnectionError, match="before any of the completion arrived"):
        streamed(colour, [])


def test_an_error_in_the_stream(colour: Colour) -> None:
    error = {"error": {"message": "Overloaded", "code": "busy"}}
    with pytest.raises(APIError, match="Overloaded") as caught:
        streamed(colour, [*text_chunks("Hel", finish=None), error])
    assert caught.value.code == "busy"
    assert caught.value.partial[1].choices[0].delta.content == "Hel"


def test_a_text_that_does_not_fit_the_class(colour: Colour) -> None:
    with pytest.raises(Exception, match="Place"):
        streamed(colour, text_chunks('{"city": "Oslo"}'), response_format=Place)


def test_wrong_arguments_are_refused_at_once(colour: Colour) -> None:
    stream = Exchange(colour, []).client.chat.completions.stream
    with pytest.raises(TypeError, match=r"stream\(\) missing 1 required argument: 'messages'"):
        stream(model="m")
    with pytest.raises(TypeError, match="unexpected keyword argument 'mesages'; did you mean"):
        stream(model="m", mesages=[])
    with pytest.raises(TypeError, match="Unsupported format"):
        stream(model="m", messages=[], response_format=int)


# The request and the connection


def test_nothing_is_sent_before_it_is_entered(colour: Colour) -> None:
    exchange = Exchange(colour, text_chunks("Hi"))
    manager = exchange.client.chat.completions.stream(
        model="m", messages=[], extra_headers={"x-more": "1"}, extra_query={"q": "2"}
    )
    assert not exchange.requests
    exchange.read(manager)
    (request,) = exchange.requests
    assert request.headers["x-more"] == "1"
    assert request.url.query == b"q=2"
    assert request.url.path.endswith("/chat/completions")


def test_a_manager_may_be_entered_again(colour: Colour) -> None:
    exchange = Exchange(colour, text_chunks("Hi"))
    manager = exchange.client.chat.completions.stream(model="m", messages=[])
    finals = [exchange.read(manager).final for _ in range(2)]
    assert [final.choices[0].message.content for final in finals] == ["Hi", "Hi"]
    assert len(exchange.requests) == 2


def test_after_a_loop_was_left_the_rest_may_be_read(colour: Colour) -> None:
    exchange = Exchange(colour, text_chunks("Hello, world"))
    manager = exchange.client.chat.completions.stream(model="m", messages=[])

    async def body() -> Any:
        async with entered(colour, manager) as stream:
            if colour.blocking:
                for event in stream:
                    if event.type == "content.delta":
                        break
            else:
                async for event in stream:
                    if event.type == "content.delta":
                        break
            return await colour.do(stream.get_final_completion)

    assert colour.run(body).choices[0].message.content == "Hello, world"


def test_leaving_the_block_closes_the_connection(colour: Colour) -> None:
    first = frame(sse(*map(json.dumps, text_chunks("Hello", finish=None))))

    async def body() -> None:
        with Scripted(first, hang(), frame(sse("[DONE]")), END) as server:
            client = colour.client(base_url=server.url, max_retries=0)
            manager = client.chat.completions.stream(model="m", messages=[])
            async with entered(colour, manager) as stream:
                event = next(stream) if colour.blocking else await stream.__anext__()
                assert event.type == "chunk"
                assert not server.gone.is_set()
            assert await until(colour, server.gone, 5)
            await colour.do(client.close)

    colour.run(body)


def test_the_stream_is_no_raw_or_streaming_response() -> None:
    client = seekgpt.SeekGPT(api_key="k")
    with pytest.raises(AttributeError, match="no method 'stream'"):
        client.chat.completions.with_raw_response.stream  # noqa: B018


def test_the_older_place_has_the_same_method(colour: Colour) -> None:
    exchange = Exchange(colour, text_chunks(TEXT))
    manager = exchange.client.beta.chat.completions.stream(
        model="m", messages=[], response_format=Place
    )
    assert exchange.read(manager).final.choices[0].message.parsed == PLACE


# Chunks from elsewhere


def test_chunks_may_be_fed_by_hand() -> None:
    exchange = Exchange(Colour("sync"), text_chunks(TEXT))
    state = chat.ChatCompletionStreamState(response_format=Place)
    with pytest.raises(seekgpt.SeekGPTError, match="No chunk"):
        state.current_completion_snapshot  # noqa: B018
    types = [
        event.type
        for each in exchange.client.chat.completions.create(model="m", messages=[], stream=True)
        for event in state.handle_chunk(each)
    ]
    assert types[-1] == "content.done"
    assert state.get_final_completion().choices[0].message.parsed == PLACE


def test_other_fields_and_chunks_are_no_obstacle(colour: Colour) -> None:
    filters = {"id": "", "object": "", "choices": [piece({})], "model": ""}
    thinking = [chunk(piece({"reasoning_content": part})) for part in ("Hm", "m.")]
    seen = streamed(colour, [filters, *thinking, *text_chunks("Hi")])
    assert seen.final.id == "c"
    assert seen.final.choices[0].message.reasoning_content == "Hmm."
    without_index = {"tool_calls": [{"function": {"name": "f", "arguments": "{}"}}]}
    seen = streamed(colour, [chunk(piece(without_index)), *END_OF_CALLS])
    assert seen.final.choices[0].message.tool_calls[0].function.arguments == "{}"
