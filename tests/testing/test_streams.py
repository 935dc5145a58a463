"""Streams of the embedded server add up to what the same call answers without one."""

from __future__ import annotations

from typing import Any, Callable, Dict, List

import pytest

from seekgpt._runtime import library
from seekgpt.testing import Server
from tests.colours import Colour
from tests.conftest import colour
from tests.lib.streamed import each, entered

__all__ = ["colour"]

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

_CHAT: Dict[str, Any] = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hi"}]}
_RESPONSE: Dict[str, Any] = {"model": "gpt-4o", "input": "Hi"}
_SCHEMA = {"type": "object", "properties": {"n": {"type": "integer"}}}
_FORMAT = {"type": "json_schema", "name": "x", "schema": _SCHEMA}
_JSON = {"type": "json_schema", "json_schema": {"name": "x", "schema": _SCHEMA}}
_RUN = {"thread_id": "thread_9", "assistant_id": "asst_9"}
_OUTPUTS = {"thread_id": "thread_9", "run_id": "run_9", "tool_outputs": [{"output": "4"}]}

#: Every method that streams, with arguments; the first is like the second, which answers at once.
_CASES = [
    ("chat.completions.stream", "chat.completions.create", _CHAT),
    ("chat.completions.stream", "chat.completions.create", {**_CHAT, "n": 2}),
    ("chat.completions.stream", "chat.completions.create", {**_CHAT, "response_format": _JSON}),
    ("beta.chat.completions.stream", "chat.completions.create", _CHAT),
    ("responses.stream", "responses.create", _RESPONSE),
    ("responses.stream", "responses.create", {**_RESPONSE, "text": {"format": _FORMAT}}),
    ("chat.responses.stream", "chat.responses.create", _RESPONSE),
    ("beta.threads.runs.stream", "beta.threads.runs.create", _RUN),
    ("beta.threads.runs.create_and_stream", "beta.threads.runs.create", _RUN),
    (
        "beta.threads.runs.submit_tool_outputs_stream",
        "beta.threads.runs.submit_tool_outputs",
        _OUTPUTS,
    ),
    (
        "beta.threads.create_and_run_stream",
        "beta.threads.create_and_run",
        {"assistant_id": "asst_9"},
    ),
]


def _bound(client: Any, path: str) -> Callable[..., Any]:
    for name in path.split("."):
        client = getattr(client, name)
    found: Callable[..., Any] = client
    return found


def test_every_method_that_streams_is_tried() -> None:
    registry = library.registry_for()
    managed = {
        f"{path}.{name}"
        for path in registry.paths
        for name in registry.methods(path)
        if registry.method(path, name).manager
    }
    assert managed == {path for path, _, _ in _CASES}


@pytest.mark.parametrize(
    ("streaming", "plain", "arguments"),
    _CASES,
    ids=[f"{path}-{number}" for number, (path, _, _) in enumerate(_CASES)],
)
def test_a_stream_adds_up(
    colour: Colour, server: Server, streaming: str, plain: str, arguments: Dict[str, Any]
) -> None:
    async def body() -> None:
        client = colour.client(
            base_url=server.base_url, max_retries=0, _strict_response_validation=True
        )
        answer = await colour.do(_bound(client, plain), **arguments)
        events: List[Any] = []
        async with entered(colour, _bound(client, streaming)(**arguments)) as stream:
            await each(colour, stream, events.append)
            if plain.endswith("completions.create"):
                _same_completion(await colour.do(stream.get_final_completion), answer, events)
            elif plain.endswith("responses.create"):
                _same_response(await colour.do(stream.get_final_response), answer, events)
            else:
                run = await colour.do(stream.get_final_run)
                assert run == answer
                (message,) = await colour.do(stream.get_final_messages)
                (step,) = await colour.do(stream.get_final_run_steps)
                _one_story(run, message, step, events)

    colour.run(body)


def _same_completion(final: Any, answer: Any, events: List[Any]) -> None:
    assert (final.id, final.created, final.model) == (answer.id, answer.created, answer.model)
    assert len(final.choices) == len(answer.choices)
    for made, whole in zip(final.choices, answer.choices):
        assert made.index == whole.index
        assert made.finish_reason == whole.finish_reason
        assert made.message.role == whole.message.role
        assert made.message.content == whole.message.content
    deltas = [event.delta for event in events if event.type == "content.delta"]
    assert "".join(deltas[:: len(answer.choices)]) == answer.choices[0].message.content
    assert {event.chunk.id for event in events if event.type == "chunk"} == {answer.id}


def _same_response(final: Any, answer: Any, events: List[Any]) -> None:
    assert final.output_text == answer.output_text
    assert final.to_dict().keys() >= answer.to_dict().keys()
    assert final.id == answer.id
    assert {event.response.id for event in events if hasattr(event, "response")} == {answer.id}
    items = {event.item_id for event in events if hasattr(event, "item_id")}
    assert items == {item.id for item in answer.output}
    deltas = [event.delta for event in events if event.type == "response.output_text.delta"]
    assert "".join(deltas) == answer.output_text
    done = [event.item for event in events if event.type == "response.output_item.done"]
    assert [item.to_dict() for item in done] == [item.to_dict() for item in answer.output]


def _one_story(run: Any, message: Any, step: Any, events: List[Any]) -> None:
    assert run.status == message.status == step.status == "completed"
    for each_ in (message, step):
        assert (each_.thread_id, each_.run_id) == (run.thread_id, run.id)
    assert step.step_details.message_creation.message_id == message.id
    deltas = [event.data for event in events if event.event == "thread.message.delta"]
    assert {delta.id for delta in deltas} == {message.id}
    pieces = [delta.delta.content[0].text.value for delta in deltas]
    assert "".join(pieces) == message.content[0].text.value
    for event in events:
        kind, thread = event.event, getattr(event.data, "thread_id", None)
        if kind.startswith("thread.run.") and "step" not in kind:
            assert event.data.id == run.id
        assert thread in (None, run.thread_id)
    assert (events[0].event == "thread.created") == (run.thread_id != "thread_9")
    usages = [event.data.usage for event in events if event.event.startswith("thread.run.")]
    assert usages[:4] == [None] * 4
