"""`responses.stream`: events of the API, some with what they add up to."""

from __future__ import annotations

import typing
from typing import Any, Dict, List, Optional

import pytest

import seekgpt
from seekgpt import APIConnectionError, APIError, pydantic_function_tool
from seekgpt._custom.structured.schemas import strict_schema
from seekgpt.lib.streaming import responses
from seekgpt.types.responses import ParsedResponse, Response
from seekgpt.types.responses import ResponseStreamEvent as DeclaredEvent
from tests.colours import Colour

from .streamed import PLACE, TEXT, Exchange, Place, Seen, cut, entered


def response(output: Optional[List[Any]] = None, **fields: Any) -> Dict[str, Any]:
    return {
        "id": "r",
        "object": "response",
        "created_at": 1,
        "model": "m",
        "status": "in_progress",
        "output": output or [],
        **fields,
    }


def message(text: str, status: str = "completed") -> Dict[str, Any]:
    part = {"type": "output_text", "text": text, "annotations": []}
    content = [part] if text else []
    return {
        "type": "message",
        "id": "i",
        "role": "assistant",
        "status": status,
        "content": content,
    }


def numbered(events: List[Dict[str, Any]]) -> List[Dict[str, Any]]:
    return [{**event, "sequence_number": number} for number, event in enumerate(events)]


def text_events(text: str, end: str = "completed", index: int = 0) -> List[Dict[str, Any]]:
    at = {"item_id": "i", "output_index": index, "content_index": 0}
    part = {"type": "output_text", "text": "", "annotations": []}
    events = [
        {"type": "response.created", "response": response()},
        {"type": "response.in_progress", "response": response()},
        {
            "type": "response.output_item.added",
            "output_index": index,
            "item": message("", "in_progress"),
        },
        {"type": "response.content_part.added", **at, "part": part},
        *(
            {"type": "response.output_text.delta", **at, "delta": piece, "logprobs": []}
            for piece in cut(text)
        ),
        {"type": "response.output_text.done", **at, "text": text, "logprobs": []},
        {"type": "response.content_part.done", **at, "part": {**part, "text": text}},
        {"type": "response.output_item.done", "output_index": index, "item": message(text)},
    ]
    if end:
        whole = response([message(text)], status=end)
        events.append({"type": f"response.{end}", "response": whole})
    return numbered(events)


def call_events(name: str, arguments: str) -> List[Dict[str, Any]]:
    at = {"item_id": "f", "output_index": 0}
    call = {"type": "function_call", "id": "f", "call_id": "c", "name": name, "arguments": ""}
    return numbered(
        [
            {"type": "response.created", "response": response()},
            {"type": "response.output_item.added", "output_index": 0, "item": call},
            *(
                {"type": "response.function_call_arguments.delta", **at, "delta": piece}
                for piece in cut(arguments)
            ),
            {
                "type": "response.completed",
                "response": response([{**call, "arguments": arguments}], status="completed"),
            },
        ]
    )


def streamed(colour: Colour, events: List[Any], **arguments: Any) -> Seen:
    exchange = Exchange(colour, events, done=False)
    return exchange.read(exchange.client.responses.stream(model="m", input="Hi", **arguments))


# What comes out


def test_a_text_adds_up(colour: Colour) -> None:
    seen = streamed(colour, text_events("Hello, world"))
    assert seen.types() == [event["type"] for event in text_events("Hello, world")]
    deltas = seen.of("response.output_text.delta")
    assert [(e.delta, e.snapshot) for e in deltas] == [
        ("Hello, ", "Hello, "),
        ("world", "Hello, world"),
    ]
    assert deltas[0].item_id == "i"
    assert isinstance(deltas[0], responses.ResponseTextDeltaEvent)
    (done,) = seen.of("response.output_text.done")
    assert (done.text, done.parsed) == ("Hello, world", None)
    assert isinstance(seen.final, ParsedResponse)
    assert isinstance(seen.final, Response)
    assert seen.final.status == "completed"
    assert (seen.final.output_text, seen.final.output_parsed) == ("Hello, world", None)


def test_a_text_is_parsed_when_it_is_complete(colour: Colour) -> None:
    exchange = Exchange(colour, text_events(TEXT), done=False)
    seen = exchange.read(exchange.client.responses.stream(model="m", input="Hi", text_format=Place))
    assert seen.of("response.output_text.done")[0].parsed == PLACE
    (completed,) = seen.of("response.completed")
    assert completed.response.output_parsed == PLACE
    assert seen.final is completed.response
    assert exchange.sent == {
        "model": "m",
        "input": "Hi",
        "stream": True,
        "text": {
            "format": {
                "type": "json_schema",
                "name": "Place",
                "strict": True,
                "schema": strict_schema(Place),
            }
        },
    }


def test_function_calls_add_up_and_are_parsed(colour: Colour) -> None:
    seen = streamed(colour, call_events("Place", TEXT), tools=[pydantic_function_tool(Place)])
    deltas = seen.of("response.function_call_arguments.delta")
    assert deltas[0].snapshot == TEXT[:7]
    assert deltas[-1].snapshot == TEXT
    assert seen.final.output[0].parsed_arguments == PLACE
    unknown = streamed(colour, call_events("other", TEXT), tools=[pydantic_function_tool(Place)])
    assert unknown.final.output[0].parsed_arguments is None


def test_the_response_so_far(colour: Colour) -> None:
    exchange = Exchange(colour, text_events("Hello, world"), done=False)
    manager = exchange.client.responses.stream(model="m", input="Hi")
    snapshots = []

    async def body() -> None:
        async with entered(colour, manager) as stream:
            while True:
                event = next(stream) if colour.blocking else await stream.__anext__()
                snapshots.append(stream.current_response_snapshot)
                if event.type == "response.completed":
                    return

    colour.run(body)
    texts = [snapshot.output_text for snapshot in snapshots]
    assert texts == ["", "", "", "", "Hello, ", *["Hello, world"] * 5]
    assert [s.status for s in snapshots] == ["in_progress"] * 9 + ["completed"]
    assert snapshots[4].output[0].id == "i"


def test_refusals_and_other_items_are_part_of_the_snapshot() -> None:
    state = responses.ResponseStreamState(text_format=Place)
    at = {"item_id": "i", "output_index": 1, "content_index": 0}
    reasoning = {"type": "reasoning", "id": "x", "summary": []}
    exchange = Exchange(
        Colour("sync"),
        numbered(
            [
                {"type": "response.created", "response": response()},
                {"type": "response.output_item.added", "output_index": 0, "item": reasoning},
                {"type": "response.refusal.delta", **at, "delta": "I "},
                {"type": "response.refusal.delta", **at, "delta": "won't"},
            ]
        ),
    )
    with pytest.raises(seekgpt.SeekGPTError, match="No event"):
        state.current_response_snapshot  # noqa: B018
    for event in exchange.client.responses.create(input="Hi", stream=True):
        assert state.handle_event(event) == [event]
    first, second = state.current_response_snapshot.output
    assert first.type == "reasoning"
    assert second.type == "message"
    assert second.to_dict()["content"] == [{"type": "refusal", "refusal": "I won't"}]
    with pytest.raises(seekgpt.SeekGPTError, match=r"without its last event.*response\.completed"):
        state.get_final_response()


# Resuming


def test_a_response_is_taken_up_again(colour: Colour) -> None:
    exchange = Exchange(colour, text_events(TEXT), done=False)
    manager = exchange.client.responses.stream(
        response_id="r",
        starting_after=5,
        text_format=Place,
        include=["reasoning.encrypted_content"],
    )
    seen = exchange.read(manager)
    (request,) = exchange.requests
    assert request.method == "GET"
    assert request.url.path.endswith("/responses/r")
    assert dict(request.url.params) == {
        "stream": "true",
        "include[]": "reasoning.encrypted_content",
    }
    assert seen.events[0].sequence_number == 6
    assert seen.events[0].snapshot == TEXT[:21]
    assert seen.final.output_parsed == PLACE


def test_from_the_beginning(colour: Colour) -> None:
    exchange = Exchange(colour, text_events("Hello"), done=False)
    seen = exchange.read(exchange.client.responses.stream(response_id="r"))
    assert [event.sequence_number for event in seen.events] == list(range(9))
    assert seen.final.output_text == "Hello"


def test_new_or_old_but_not_both(colour: Colour) -> None:
    stream = Exchange(colour, []).client.responses.stream
    with pytest.raises(ValueError, match="`input`, `model` would be for a new one"):
        stream(response_id="r", input="Hi", model="m")
    with pytest.raises(ValueError, match="pass `response_id`"):
        stream(starting_after=3)
    with pytest.raises(ValueError, match="nothing to stream"):
        stream()


# Ends


@pytest.mark.parametrize("end", ["incomplete", "failed"])
def test_a_response_that_came_to_a_bad_end(colour: Colour, end: str) -> None:
    seen = streamed(colour, text_events("Hel", end))
    assert seen.types()[-1] == f"response.{end}"
    assert seen.final.status == end
    assert seen.final.output_text == "Hel"


def test_a_stream_that_ends_early(colour: Colour) -> None:
    with pytest.raises(APIConnectionError, match="without its last event"):
        streamed(colour, text_events("Hello", end=""))


def test_an_error_in_the_stream(colour: Colour) -> None:
    error = {"type": "error", "code": "busy", "message": "Overloaded", "sequence_number": 9}
    with pytest.raises(APIError, match="Overloaded") as caught:
        streamed(colour, [*text_events("Hel", end=""), error])
    assert caught.value.code == "busy"


def test_formats_that_are_given_twice(colour: Colour) -> None:
    stream = Exchange(colour, []).client.responses.stream
    with pytest.raises(TypeError, match="given twice"):
        stream(input="Hi", text_format=Place, text={"format": {"type": "text"}})


# Events as other servers send them


def without_items(events: List[Dict[str, Any]], output: Any) -> List[Dict[str, Any]]:
    """The same events, the last of which does not say the items again."""
    last = events[-1]
    return [*events[:-1], {**last, "response": {**last["response"], "output": output}}]


@pytest.mark.parametrize("output", [None, []])
@pytest.mark.parametrize("end", ["completed", "incomplete", "failed"])
def test_a_last_event_without_output(colour: Colour, end: str, output: Any) -> None:
    seen = streamed(colour, without_items(text_events("Hello", end), output))
    assert seen.final.status == end
    assert seen.final.output_text == "Hello"
    assert seen.events[-1].response.output_text == "Hello"
    assert seen.stream.current_response_snapshot.output_text == "Hello"


@pytest.mark.parametrize("dropped", [(), ("added",), ("delta",), ("added", "delta", "part")])
def test_output_that_has_to_be_put_together(colour: Colour, dropped: Any) -> None:
    unwanted = ("item.done", *dropped)
    events = [
        event
        for event in without_items(text_events(TEXT), None)
        if not any(part in event["type"] for part in unwanted)
    ]
    exchange = Exchange(colour, events, done=False)
    seen = exchange.read(exchange.client.responses.stream(input="Hi", text_format=Place))
    assert seen.final.output_text == TEXT
    assert seen.final.output_parsed == PLACE


def test_every_kind_of_text_adds_up(colour: Colour) -> None:
    items = [
        {"type": "reasoning", "id": "i_0", "summary": []},
        {"type": "custom_tool_call", "id": "i_1", "call_id": "c", "name": "f", "input": ""},
        {"type": "mcp_call", "id": "i_2", "name": "f", "server_label": "s", "arguments": ""},
        {"type": "code_interpreter_call", "id": "i_3", "container_id": "k", "code": None},
        {"type": "function_call", "id": "i_4", "call_id": "c", "name": "f", "arguments": ""},
    ]
    texts = [
        ("reasoning_summary_text", 0, {"summary_index": 0}),
        ("reasoning_text", 0, {"content_index": 0}),
        ("custom_tool_call_input", 1, {}),
        ("mcp_call_arguments", 2, {}),
        ("code_interpreter_call_code", 3, {}),
        ("function_call_arguments", 4, {}),
    ]
    events = [{"type": "response.created", "response": response()}]
    for index, item in enumerate(items):
        added = {"type": "response.output_item.added", "output_index": index, "item": item}
        events.append(added)
    for name, index, place in texts:
        at = {"output_index": index, "item_id": f"i_{index}", **place}
        events += [{"type": f"response.{name}.delta", **at, "delta": text} for text in "ab"]
    events.append({"type": "response.completed", "response": response(status="completed")})
    output = [item.to_dict() for item in streamed(colour, numbered(events)).final.output]
    assert output[0]["summary"] == [{"type": "summary_text", "text": "ab"}]
    assert output[0]["content"] == [{"type": "reasoning_text", "text": "ab"}]
    fields = ["input", "arguments", "code", "arguments"]
    assert [item[field] for item, field in zip(output[1:], fields)] == ["ab"] * 4


def test_events_that_say_nothing(colour: Colour) -> None:
    events = text_events("Hello")
    at = {"item_id": "i", "output_index": 0, "content_index": 0}
    events[2:2] = [
        {"type": "response.output_item.added", "output_index": 0, "item": None},
        {"type": "response.output_item.added", "output_index": 7},
        {"type": "response.in_progress", "response": None},
    ]
    events[-2:-2] = [
        {"type": "response.content_part.done", **at, "part": None},
        {"type": "response.output_text.delta", **at, "delta": None, "logprobs": []},
        {"type": "response.output_item.done", "output_index": 0, "item": None},
    ]
    seen = streamed(colour, numbered(without_items(events, None)))
    assert seen.types().count("response.output_item.added") == 1
    assert len(seen.final.output) == 1
    assert seen.final.output_text == "Hello"


def test_events_without_indexes(colour: Colour) -> None:
    events = []
    for event in without_items(text_events("Hello"), None):
        indexes = ("output_index", "content_index")
        events.append({key: value for key, value in event.items() if key not in indexes})
    seen = streamed(colour, events)
    assert len(seen.final.output) == 1
    assert seen.final.output_text == "Hello"


def test_arguments_given_as_an_object(colour: Colour) -> None:
    events = call_events("Place", TEXT)
    call = {**events[-1]["response"]["output"][0], "arguments": {"city": "Oslo", "degrees": 1}}
    events[-1] = {**events[-1], "response": response([call], status="completed")}
    seen = streamed(colour, events, tools=[pydantic_function_tool(Place)])
    (item,) = seen.final.output
    assert item.parsed_arguments == Place("Oslo", 1)
    assert item.arguments == '{"city": "Oslo", "degrees": 1}'


def test_a_response_that_began_before_has_its_items(colour: Colour) -> None:
    at = {"item_id": "i", "output_index": 0, "content_index": 0}
    begun = response([message("Hel", "in_progress")])
    events = [
        {"type": "response.in_progress", "response": begun},
        {"type": "response.output_text.delta", **at, "delta": "lo", "logprobs": []},
        {"type": "response.completed", "response": response(status="completed")},
    ]
    seen = streamed(colour, numbered(events))
    assert seen.of("response.output_text.delta")[0].snapshot == "Hello"
    assert seen.final.output_text == "Hello"


# What is parsed, and what is not


def phased(events: List[Dict[str, Any]], phase: str) -> List[Dict[str, Any]]:
    return [
        {**event, "item": {**event["item"], "phase": phase}} if "item" in event else event
        for event in events
    ]


def test_a_comment_on_the_way_is_no_answer(colour: Colour) -> None:
    comment = phased(text_events("Looking it up.", end=""), "commentary")
    answer = phased(text_events(TEXT, index=1), "final_answer")[2:]
    exchange = Exchange(colour, numbered(comment + without_items(answer, None)), done=False)
    seen = exchange.read(exchange.client.responses.stream(input="Hi", text_format=Place))
    assert [event.parsed for event in seen.of("response.output_text.done")] == [None, PLACE]
    assert [item.content[0].parsed for item in seen.final.output] == [None, PLACE]


@pytest.mark.parametrize(
    ("reason", "error"),
    [
        ("max_output_tokens", seekgpt.LengthFinishReasonError),
        ("content_filter", seekgpt.ContentFilterFinishReasonError),
    ],
)
def test_an_answer_that_was_cut_off_is_not_parsed(colour: Colour, reason: str, error: Any) -> None:
    events = text_events('{"city', "incomplete")
    events[-1]["response"]["incomplete_details"] = {"reason": reason}
    exchange = Exchange(colour, events, done=False)
    with pytest.raises(error) as caught:
        exchange.read(exchange.client.responses.stream(input="Hi", text_format=Place))
    assert caught.value.completion.output_text == '{"city'


def test_a_text_that_does_not_fit_the_class(colour: Colour) -> None:
    exchange = Exchange(colour, text_events('{"city": 1}'), done=False)
    with pytest.raises(seekgpt.StructuredOutputError, match=r"Place\.city: expected string, got 1"):
        exchange.read(exchange.client.responses.stream(input="Hi", text_format=Place))


def test_a_stream_says_whether_it_is_complete(colour: Colour) -> None:
    assert streamed(colour, text_events("Hello")).stream.complete is True
    exchange = Exchange(colour, text_events("Hello", end=""), done=False)
    manager = exchange.client.responses.stream(input="Hi")

    async def body() -> None:
        async with entered(colour, manager) as stream:
            assert stream.complete is None
            await colour.do(stream.until_done)
            assert stream.complete is False

    colour.run(body)


# What there is to import


def test_every_declared_event_is_one_of_the_streams() -> None:
    ours = typing.get_args(responses.ResponseStreamEvent)
    bases = {base for cls in ours for base in (typing.get_origin(cls) or cls).__mro__}
    assert set(typing.get_args(DeclaredEvent)) <= bases
    assert len(ours) == len(typing.get_args(DeclaredEvent))


def test_the_union_of_the_stubs_is_that_of_the_run_time() -> None:
    import ast
    from pathlib import Path

    source = Path(responses.__file__).with_name("events.py").read_text(encoding="utf-8")
    union = next(
        node.value
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.AnnAssign)
        and isinstance(node.target, ast.Name)
        and node.target.id == "ResponseStreamEvent"
    )
    assert union is not None
    nodes = list(ast.walk(union))
    named = {node.attr for node in nodes if isinstance(node, ast.Attribute)}
    named |= {node.id for node in nodes if isinstance(node, ast.Name)} - {"Union", "T", "declared"}
    ours = typing.get_args(responses.ResponseStreamEvent)
    assert named == {(typing.get_origin(cls) or cls).__name__ for cls in ours}


def test_a_name_that_is_not_there() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        responses.Nothing  # noqa: B018
