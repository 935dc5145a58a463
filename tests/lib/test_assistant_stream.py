"""Streams of runs: which method of a handler is called when, and what the events add up to."""

from __future__ import annotations

import inspect
import json
from typing import Any, Dict, List, Tuple

import httpx
import pytest

import seekgpt
from seekgpt import AssistantEventHandler, AsyncAssistantEventHandler
from tests.colours import Colour
from tests.streams import END, HEAD, Scripted, body_stream, hang, until
from tests.streams import chunk as frame

from .streamed import each, entered

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

Sent = List[Tuple[str, Dict[str, Any]]]


def run(status: str) -> Dict[str, Any]:
    return {"id": "run_1", "object": "thread.run", "status": status, "thread_id": "th"}


def message(*content: Any, status: str = "completed") -> Dict[str, Any]:
    return {
        "id": "msg_1",
        "object": "thread.message",
        "role": "assistant",
        "status": status,
        "content": list(content),
    }


def text(value: str, **more: Any) -> Dict[str, Any]:
    return {"type": "text", "text": {"value": value, "annotations": []}, **more}


def said(*content: Any) -> Tuple[str, Dict[str, Any]]:
    delta = {"id": "msg_1", "object": "thread.message.delta", "delta": {"content": list(content)}}
    return "thread.message.delta", delta


def step(kind: str, *calls: Any) -> Tuple[str, Dict[str, Any]]:
    details = {"type": "tool_calls", "tool_calls": list(calls)}
    if kind == "delta":
        data = {"object": "thread.run.step.delta", "delta": {"step_details": details}}
        return "thread.run.step.delta", {"id": "step_1", **data}
    data = {"object": "thread.run.step", "type": "tool_calls", "step_details": details}
    return f"thread.run.step.{kind}", {"id": "step_1", "status": kind, **data}


def code(input_: str, index: int = 0, **more: Any) -> Dict[str, Any]:
    call = {"type": "code_interpreter", "code_interpreter": {"input": input_, "outputs": []}}
    return {"index": index, **call, **more}


IMAGE = {"type": "image_file", "image_file": {"file_id": "file_1"}}
MESSAGE: Sent = [
    ("thread.run.created", run("queued")),
    ("thread.message.created", message(status="in_progress")),
    said(text("Hel", index=0)),
    said(text("lo", index=0)),
    said({**IMAGE, "index": 1}),
    ("thread.message.completed", message(text("Hello"), IMAGE)),
    ("thread.run.completed", run("completed")),
]
CALLS: Sent = [
    ("thread.run.created", run("queued")),
    step("created"),
    step("in_progress"),
    step("delta", code("from sympy", id="call_1")),
    step("delta", code(" import x")),
    step("delta", code("1 + 1", index=1, id="call_2")),
    step("completed", {**code("from sympy import x"), "id": "call_1"}),
    ("thread.run.completed", run("completed")),
]


def body_of(events: Sent, done: bool = True) -> bytes:
    lines = [f"event: {name}\ndata: {json.dumps(data)}\n\n" for name, data in events]
    return "".join([*lines, *(["event: done\ndata: [DONE]\n\n"] if done else [])]).encode()


CALLBACKS = [name for name in vars(AssistantEventHandler) if name.startswith("on_")]


def recorder(colour: Colour) -> Any:
    """A handler that notes what is called: ``calls`` holds names and arguments."""
    base: Any = AssistantEventHandler if colour.blocking else AsyncAssistantEventHandler

    def noting(name: str) -> Any:
        def note(self: Any, *args: Any) -> None:
            self.calls.append((name, args))

        async def anote(self: Any, *args: Any) -> None:
            note(self, *args)

        return note if colour.blocking else anote

    body: Dict[str, Any] = {name: noting(name) for name in CALLBACKS}
    handler = type("Recorder", (base,), body)()
    handler.calls = []
    return handler


class Exchange:
    def __init__(self, colour: Colour, events: Sent, done: bool = True) -> None:
        self.colour = colour
        self.requests: List[httpx.Request] = []

        def handle(request: httpx.Request) -> httpx.Response:
            self.requests.append(request)
            headers = {"content-type": "text/event-stream"}
            content = body_stream(colour, [body_of(events, done)])
            return httpx.Response(200, headers=headers, stream=content)

        self.client = colour.mock(handle, max_retries=0)

    def read(self, handler: Any = None) -> Any:
        """Run an assistant, and read the stream to the end; the handler."""
        manager = self.client.beta.threads.runs.stream(
            thread_id="th", assistant_id="as", event_handler=handler
        )

        async def body() -> Any:
            async with entered(self.colour, manager) as stream:
                await self.colour.do(stream.until_done)
                return stream

        return self.colour.run(body)

    def get(self, handler: Any, name: str) -> Any:
        async def body() -> Any:
            return await self.colour.do(getattr(handler, name))

        return self.colour.run(body)


def names(handler: Any, *but: str) -> List[str]:
    return [name[3:] for name, _ in handler.calls if name[3:] not in ("event", *but)]


def arguments(handler: Any, name: str) -> List[Any]:
    return [args for called, args in handler.calls if called == f"on_{name}"]


# Callbacks


def test_a_message(colour: Colour) -> None:
    handler = Exchange(colour, MESSAGE).read(recorder(colour))
    assert names(handler) == [
        "message_created",
        "text_created",
        "text_delta",
        "message_delta",
        "text_delta",
        "message_delta",
        "text_done",
        "message_delta",
        "image_file_done",
        "message_done",
        "end",
    ]
    deltas = arguments(handler, "text_delta")
    assert [(d.value, s.value) for d, s in deltas] == [("Hel", "Hel"), ("lo", "Hello")]
    assert type(deltas[0][1]).__name__ == "Text"
    snapshot = arguments(handler, "message_delta")[-1][1]
    assert type(snapshot).__name__ == "Message"
    assert [block.type for block in snapshot.content] == ["text", "image_file"]
    assert arguments(handler, "text_done")[0][0].value == "Hello"
    assert arguments(handler, "image_file_done")[0][0].file_id == "file_1"
    assert [e.event for (e,) in arguments(handler, "event")] == [name for name, _ in MESSAGE]


def test_tool_calls(colour: Colour) -> None:
    handler = Exchange(colour, CALLS).read(recorder(colour))
    assert names(handler) == [
        "run_step_created",
        "tool_call_created",
        "run_step_delta",
        "tool_call_delta",
        "run_step_delta",
        "tool_call_done",
        "tool_call_created",
        "run_step_delta",
        "tool_call_done",
        "run_step_done",
        "end",
    ]
    ((delta, snapshot),) = arguments(handler, "tool_call_delta")
    assert delta.code_interpreter.input == " import x"
    assert snapshot.code_interpreter.input == "from sympy import x"
    assert type(snapshot).__name__ == "CodeInterpreterToolCall"
    done = [call for (call,) in arguments(handler, "tool_call_done")]
    assert [(c.id, c.code_interpreter.input) for c in done] == [
        ("call_1", "from sympy import x"),
        ("call_2", "1 + 1"),
    ]


def test_a_run_that_requires_action_ends_its_tool_call(colour: Colour) -> None:
    events = [*CALLS[:4], ("thread.run.requires_action", run("requires_action"))]
    handler = Exchange(colour, events).read(recorder(colour))
    assert names(handler)[-2:] == ["tool_call_done", "end"]
    assert handler.current_run.status == "requires_action"


# What is known in the end, and on the way


def test_what_the_events_add_up_to(colour: Colour) -> None:
    exchange = Exchange(colour, [*MESSAGE[:-1], *CALLS[1:]])
    handler = exchange.read()
    assert exchange.get(handler, "get_final_run").status == "completed"
    (got,) = exchange.get(handler, "get_final_messages")
    assert [block.type for block in got.content] == ["text", "image_file"]
    (step_,) = exchange.get(handler, "get_final_run_steps")
    assert step_.status == "completed"
    assert handler.current_message_snapshot is got
    assert handler.current_run_step_snapshot is None
    assert handler.current_event is None


def test_what_never_came_is_missed(colour: Colour) -> None:
    exchange = Exchange(colour, [])
    handler = exchange.read()
    for name in ("get_final_run", "get_final_messages", "get_final_run_steps"):
        with pytest.raises(seekgpt.SeekGPTError, match="The stream had no"):
            exchange.get(handler, name)
    assert handler.current_message_snapshot is None


def test_steps_and_messages_that_came_with_something_do_not_double_it(colour: Colour) -> None:
    begun = {**code("from "), "id": "call_1"}
    del begun["index"]
    events = [
        ("thread.run.created", run("queued")),
        step("created", begun),
        step("delta", code("sympy")),
        ("thread.message.created", message(text("Hel"), status="in_progress")),
        said(text("lo", index=0)),
        ("thread.run.completed", run("completed")),
    ]
    exchange = Exchange(colour, events)
    handler = exchange.read(recorder(colour))
    (made,) = exchange.get(handler, "get_final_run_steps")
    (call,) = made.step_details.tool_calls
    assert call.code_interpreter.input == "from sympy"
    (said_,) = exchange.get(handler, "get_final_messages")
    assert [block.text.value for block in said_.content] == ["Hello"]


def test_deltas_without_an_index(colour: Colour) -> None:
    def bare(input_: str, **more: Any) -> Dict[str, Any]:
        call = {**code(input_), **more}
        del call["index"]
        return call

    events = [
        ("thread.run.created", run("queued")),
        step("created"),
        step("delta", bare("a", id="call_1")),
        step("delta", bare("b")),
        step("delta", bare("c", id="call_2")),
        said(text("Hel")),
        said(text("lo")),
        ("thread.message.delta", {"id": "msg_1", "delta": None}),
        ("thread.run.step.delta", {"id": "step_1", "delta": {"step_details": None}}),
        ("thread.run.completed", run("completed")),
    ]
    exchange = Exchange(colour, events)
    handler = exchange.read(recorder(colour))
    (made,) = exchange.get(handler, "get_final_run_steps")
    inputs = [call.code_interpreter.input for call in made.step_details.tool_calls]
    assert inputs == ["ab", "c"]
    (said_,) = exchange.get(handler, "get_final_messages")
    assert [block.text.value for block in said_.content] == ["Hello"]
    ended = [args[0].id for name, args in handler.calls if name == "on_tool_call_done"]
    assert ended == ["call_1", "call_2"]


def test_a_stream_that_breaks_off(colour: Colour) -> None:
    broken = Exchange(colour, MESSAGE[:4], done=False)
    handler = broken.read()
    assert handler.complete is False
    for name in ("get_final_run", "get_final_messages"):
        with pytest.raises(seekgpt.APIConnectionError, match="ended before the"):
            broken.get(handler, name)
    assert Exchange(colour, MESSAGE).read().complete is True
    whole = Exchange(colour, MESSAGE[:-1], done=False)
    assert len(whole.get(whole.read(), "get_final_messages")) == 1


def test_events_and_texts_may_be_looped_over(colour: Colour) -> None:
    exchange = Exchange(colour, MESSAGE)
    stream = exchange.client.beta.threads.runs.stream
    seen: List[Any] = []

    async def body() -> None:
        async with entered(colour, stream(thread_id="th", assistant_id="as")) as events:
            await each(colour, events, seen.append)
        async with entered(colour, stream(thread_id="th", assistant_id="as")) as events:
            await each(colour, events.text_deltas, seen.append)

    colour.run(body)
    assert [event.event for event in seen[:-2]] == [name for name, _ in MESSAGE]
    assert seen[-2:] == ["Hel", "lo"]


# Faults


def test_an_exception_is_told_and_goes_on(colour: Colour) -> None:
    handler = recorder(colour)
    fault = ZeroDivisionError("in a callback")

    def fail(*_: Any) -> None:
        raise fault

    async def afail(*_: Any) -> None:
        raise fault

    type(handler).on_text_delta = fail if colour.blocking else afail
    with pytest.raises(ZeroDivisionError):
        Exchange(colour, MESSAGE).read(handler)
    assert handler.calls[-2:] == [("on_exception", (fault,)), ("on_end", ())]
    assert handler.current_event.event == "thread.message.delta"


def test_an_error_in_the_stream(colour: Colour) -> None:
    handler = recorder(colour)
    events: Sent = [MESSAGE[0], ("error", {"message": "Overloaded", "code": "busy"})]
    with pytest.raises(seekgpt.APIError, match="Overloaded"):
        Exchange(colour, events).read(handler)
    assert names(handler) == ["exception", "end"]


def test_a_stream_that_falls_silent(colour: Colour) -> None:
    handler = recorder(colour)
    first = frame(body_of(MESSAGE[:1]).partition(b"event: done")[0])

    async def body() -> None:
        with Scripted(first, hang(), END, head=HEAD) as server:
            client = colour.client(
                base_url=server.url, max_retries=0, timeout=httpx.Timeout(5, read=0.1)
            )
            manager = client.beta.threads.runs.stream(
                thread_id="th", assistant_id="as", event_handler=handler
            )
            async with entered(colour, manager) as stream:
                with pytest.raises(seekgpt.APITimeoutError):
                    await colour.do(stream.until_done)
            assert await until(colour, server.gone, 5)
            await colour.do(client.close)

    colour.run(body)
    assert names(handler) == ["timeout", "exception", "end"]


def test_one_handler_serves_one_stream(colour: Colour) -> None:
    exchange = Exchange(colour, MESSAGE)
    handler = exchange.read(recorder(colour))
    with pytest.raises(RuntimeError, match="has a stream already"):
        exchange.read(handler)


def test_a_handler_of_the_other_colour_is_refused(colour: Colour) -> None:
    other: Any = AsyncAssistantEventHandler if colour.blocking else AssistantEventHandler
    with pytest.raises(TypeError, match="event_handler"):
        Exchange(colour, MESSAGE).read(other())


def test_a_handler_without_a_stream() -> None:
    handler = AssistantEventHandler()
    handler.close()
    with pytest.raises(RuntimeError, match="has not begun"):
        handler.until_done()


# Methods


def test_requests(colour: Colour) -> None:
    exchange = Exchange(colour, MESSAGE)
    threads = exchange.client.beta.threads
    managers = [
        threads.runs.stream(thread_id="th", assistant_id="as"),
        threads.runs.create_and_stream(thread_id="th", assistant_id="as"),
        threads.runs.submit_tool_outputs_stream(
            thread_id="th", run_id="run", tool_outputs=[{"output": "1"}]
        ),
        threads.create_and_run_stream(assistant_id="as", thread={"messages": []}),
    ]
    assert not exchange.requests

    async def body() -> None:
        for manager in managers:
            async with entered(colour, manager) as stream:
                await colour.do(stream.until_done)

    colour.run(body)
    paths = [request.url.path.partition("/v1")[2] for request in exchange.requests]
    assert paths == [
        "/threads/th/runs",
        "/threads/th/runs",
        "/threads/th/runs/run/submit_tool_outputs",
        "/threads/runs",
    ]
    bodies = [json.loads(request.content) for request in exchange.requests]
    assert bodies[0] == {"assistant_id": "as", "stream": True}
    assert bodies[2] == {"tool_outputs": [{"output": "1"}], "stream": True}
    assert exchange.requests[0].headers["seekgpt-beta"] == "assistants=v2"


def test_they_are_deprecated_and_say_so_once(colour: Colour) -> None:
    exchange = Exchange(colour, MESSAGE)
    with pytest.warns(DeprecationWarning, match=r"beta\.threads\.runs\.stream\(\)") as caught:
        exchange.read()
    assert [warning.filename for warning in caught] == [__file__]


def test_both_colours_have_the_same_callbacks() -> None:
    for name in CALLBACKS:
        blocking = inspect.signature(getattr(AssistantEventHandler, name))
        assert inspect.signature(getattr(AsyncAssistantEventHandler, name)) == blocking
        assert inspect.iscoroutinefunction(getattr(AsyncAssistantEventHandler, name))
        doc = getattr(AssistantEventHandler, name).__doc__
        assert getattr(AsyncAssistantEventHandler, name).__doc__ == doc


def test_where_they_are_imported_from() -> None:
    from seekgpt.lib import streaming

    assert streaming.AssistantEventHandler is AssistantEventHandler
    assert streaming.AsyncAssistantStreamManager.__name__ == "AsyncAssistantStreamManager"
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        streaming.Nothing  # noqa: B018
