"""Following the turn of an agent to its end, with tools that run here."""

from __future__ import annotations

import dataclasses
import json
import time
from typing import Any, Callable, Dict, List, Optional

import pytest

import seekgpt
from seekgpt.lib.beta.agents import (
    AgentOutputParseError,
    AgentToolError,
    AgentTurnResultError,
    agent_text_format,
)
from tests.colours import Colour
from tests.loopback import Loopback, Received, answer

SESSION = {"id": "ses", "object": "agent.session", "status": "idle", "required_actions": []}


def turn(status: str = "in_progress", id: str = "turn_1", **more: Any) -> Dict[str, Any]:
    return {"id": id, "session_id": "ses", "status": status, "subagent_id": None, **more}


class Script:
    """Events of a session, each with an ID of its own."""

    def __init__(self) -> None:
        self.events: List[Dict[str, Any]] = []

    def say(self, kind: str, **fields: Any) -> Script:
        number = len(self.events)
        event = {"type": kind, "event_id": f"e{number}", "session_id": "ses", **fields}
        self.events.append(event)
        return self

    def begin(self) -> Script:
        self.say("agent.session.idle", session=SESSION)
        self.say("agent.session.in_progress", session={**SESSION, "status": "in_progress"})
        return self.say("agent.session.turn.created", turn_id="turn_1", turn=turn())

    def message(self, text: str, index: int = 0, **more: Any) -> Script:
        item = {
            "id": f"msg_{index}_{text[:3]}",
            "type": "message",
            "role": "assistant",
            "status": "completed",
            "turn_id": "turn_1",
            "content": [{"type": "output_text", "text": text, "annotations": []}],
            **more,
        }
        return self.say("agent.session.turn.item.done", output_index=index, item=item)

    def call(self, arguments: Any, name: str = "weather", call_id: str = "call_1") -> Script:
        item = {
            "id": "fc",
            "type": "function_call",
            "name": name,
            "call_id": call_id,
            "turn_id": "turn_1",
            "arguments": arguments,
            "status": "completed",
        }
        return self.say("agent.session.turn.item.added", output_index=1, item=item)

    def end(self, status: str = "completed") -> Script:
        self.say(f"agent.session.turn.{status}", turn_id="turn_1", turn=turn(status))
        return self.say("agent.session.idle", session=SESSION)

    def written(self) -> bytes:
        lines = (f"data: {json.dumps(event)}\n\n" for event in self.events)
        return "".join(lines).encode()


class Service(Loopback):
    """A session, whose events are a script."""

    def __init__(self, script: Script, status: str = "idle", refuse: Any = None) -> None:
        super().__init__(self._respond)
        self.script = script
        self.status = status
        self.refuse = refuse
        self.posted: List[Dict[str, Any]] = []
        self.keys: List[str] = []

    def _respond(self, received: Received) -> bytes:
        if received.method == "POST":
            self.posted += received.json["events"]
            self.keys.append(received.headers.get("idempotency-key", ""))
            refusal = self.refuse(self.posted) if self.refuse else None
            return refusal or answer(200, {})
        if received.target.endswith("/events"):
            return answer(200, self.script.written(), headers={"content-type": "text/event-stream"})
        return answer(200, {**SESSION, "status": self.status})


async def following(colour: Colour, manager: Any, use: Callable[[Any], Any]) -> Any:
    """Enter a turn, and do something with it, which may be awaited."""

    async def used(entered: Any) -> Any:
        found = use(entered)
        return await found if hasattr(found, "__await__") else found

    if colour.blocking:
        with manager as entered:
            return await used(entered)
    async with manager as entered:
        return await used(entered)


def follow(
    colour: Colour,
    service: Service,
    use: Callable[[Any], Any] = lambda stream: stream.get_final_result(),
    **given: Any,
) -> Any:
    async def body() -> Any:
        with service as server:
            client = colour.client(base_url=server.url, max_retries=0)
            try:
                manager = client.beta.agents.sessions.stream("ses", **{"input": "Hi", **given})
                return await following(colour, manager, use)
            finally:
                await colour.do(client.close)

    return colour.run(body)


def kinds(stream: Any) -> Any:
    """The kinds of all events, whether they are awaited or not."""

    async def awaited() -> List[str]:
        return [event.type async for event in stream]

    return awaited() if hasattr(stream, "__aiter__") else [event.type for event in stream]


def test_a_turn_from_a_message_to_its_result(colour: Colour) -> None:
    script = Script().begin().message("Second.", 2).message("First. ", 1)
    script.message("by the way", 0, phase="commentary").message("of another", 3, turn_id="turn_2")
    service = Service(script.end())
    result = follow(colour, service)
    assert result.output_text == "First. Second."
    assert (result.session_id, result.turn_id) == ("ses", "turn_1")
    assert [type(message).__name__ for message in result.messages] == ["AgentSessionMessage"] * 2
    looked, subscribed, sent = service.seen
    assert [each.target for each in service.seen] == [
        "/v1/agents/sessions/ses",
        "/v1/agents/sessions/ses/events",
        "/v1/agents/sessions/ses/events",
    ]
    text = {"type": "input_text", "text": "Hi"}
    assert sent.json["events"] == [
        {
            "type": "agent.session.input.message",
            "input": [{"role": "user", "content": [text]}],
        }
    ]
    assert len(service.keys[0]) == 36
    assert sent.headers["seekgpt-beta"] == subscribed.headers["seekgpt-beta"] == "agents=v1"
    assert looked.method == "GET"


def test_events_are_read_once_and_to_the_end_of_the_turn(colour: Colour) -> None:
    script = Script().begin()
    script.events.append(script.events[-1])
    script.say("error", error={"code": "hiccup", "message": "m"})
    script.say("agent.session.turn.completed", turn_id="sub", turn=turn("completed", "sub"))
    script.end().say("agent.session.in_progress", session=SESSION)
    assert follow(colour, Service(script), kinds) == [
        "agent.session.idle",
        "agent.session.in_progress",
        "agent.session.turn.created",
        "error",
        "agent.session.turn.completed",
        "agent.session.turn.completed",
        "agent.session.idle",
    ]


def test_a_budget_that_is_reached_ends_it(colour: Colour) -> None:
    script = Script().begin().say("agent.session.budget_reached", session={"id": "ses"})
    script.say("agent.session.turn.completed", turn_id="turn_1", turn=turn("completed"))
    for other in ({"id": "other"}, {"id": 5}, {"id": ""}, {}, None):
        script.say("agent.session.budget_reached", session=other)
    script.say("agent.session.budget_reached", session={"id": "ses"}).say("never.read")
    assert follow(colour, Service(script), kinds)[-1] == "agent.session.budget_reached"


def test_events_that_end_before_the_turn(colour: Colour) -> None:
    script = Script().begin().message("Half.")
    with pytest.raises(RuntimeError, match="ended before the turn"):
        follow(colour, Service(script), kinds)
    with pytest.raises(AgentTurnResultError, match="observation_failed") as caught:
        follow(colour, Service(script))
    error = caught.value
    assert (error.reason, error.turn_id, error.session_id) == (
        "observation_failed",
        "turn_1",
        "ses",
    )
    assert [message.output_text for message in error.messages] == ["Half."]
    assert isinstance(error.__cause__, RuntimeError)


@pytest.mark.parametrize("status", ["failed", "cancelled"])
def test_a_turn_that_comes_to_nothing(colour: Colour, status: str) -> None:
    with pytest.raises(AgentTurnResultError) as caught:
        follow(colour, Service(Script().begin().end(status)))
    assert caught.value.reason == status
    assert caught.value.turn is not None
    assert caught.value.turn.status == status


def test_a_session_that_fails(colour: Colour) -> None:
    script = Script().begin().say("agent.session.failed", session={**SESSION, "status": "failed"})
    with pytest.raises(AgentTurnResultError) as caught:
        follow(colour, Service(script))
    assert caught.value.reason == "failed"
    assert follow(colour, Service(script), kinds)[-1] == "agent.session.failed"


def test_something_that_somebody_else_has_to_do(colour: Colour) -> None:
    action = {"type": "function_call", "name": "weather", "call_id": "c", "turn_id": "turn_1"}
    script = Script().begin().call("{}")
    script.say("agent.session.requires_action", session={**SESSION, "required_actions": [action]})
    script.end()
    with pytest.raises(AgentTurnResultError) as caught:
        follow(colour, Service(script))
    assert caught.value.reason == "requires_action"
    assert [each.name for each in caught.value.required_actions] == ["weather"]
    handlers = {"weather": lambda arguments: "Sunny."}
    assert follow(colour, Service(script), tool_handlers=handlers).turn.status == "completed"


@dataclasses.dataclass
class Weather:
    city: str
    degrees: int


def test_an_answer_in_the_shape_of_a_class(colour: Colour) -> None:
    script = Script().begin().message('{"city": "Oslo", "degrees": 3}').end()
    result = follow(colour, Service(script), output_type=Weather)
    assert result.output_parsed == Weather("Oslo", 3)
    assert result.parse(Weather).output_parsed == Weather("Oslo", 3)


def test_an_answer_in_another_shape(colour: Colour) -> None:
    script = Script().begin().message("A s3cret.").end()
    with pytest.raises(AgentOutputParseError) as caught:
        follow(colour, Service(script), output_type=Weather)
    assert caught.value.result.output_text == "A s3cret."
    assert "s3cret" not in str(caught.value)
    assert caught.value.__cause__ is None
    with pytest.raises(AgentOutputParseError):
        follow(colour, Service(Script().begin().end()), output_type=Weather)


# Tools


def result_of(call_id: str = "call_1", **more: Any) -> Dict[str, Any]:
    said = {"type": "agent.session.input.tool_result", "turn_id": "turn_1", "call_id": call_id}
    return {**said, **more}


@pytest.mark.parametrize(
    ("output", "sent"),
    [
        ("Sunny.", "Sunny."),
        (None, None),
        ({"sky": "blue", "degrees": 3}, '{"sky":"blue","degrees":3}'),
        ([{"type": "input_text", "text": "a"}], [{"type": "input_text", "text": "a"}]),
    ],
)
def test_a_tool_is_called_and_its_result_sent(colour: Colour, output: Any, sent: Any) -> None:
    def weather(arguments: Dict[str, Any]) -> Any:
        given.append(arguments)
        return output

    given: List[Any] = []
    service = Service(Script().begin().call('{"city": "Oslo"}').call("{}").end())
    follow(colour, service, tool_handlers={"weather": weather})
    assert given == [{"city": "Oslo"}], "each call is answered once"
    assert service.posted[1:] == [result_of(success=True, output=sent)]
    assert len(set(service.keys)) == 2


def test_tools_that_are_awaited() -> None:
    async def weather(arguments: Dict[str, Any]) -> str:
        return "Sunny."

    service = Service(Script().begin().call("{}").end())
    follow(Colour("asyncio"), service, tool_handlers={"weather": weather})
    assert service.posted[1] == result_of(success=True, output="Sunny.")
    blocking = Service(Script().begin().call("{}").end())
    errors: List[AgentToolError] = []
    follow(
        Colour("sync"), blocking, tool_handlers={"weather": weather}, on_tool_error=errors.append
    )
    assert "AsyncSeekGPT" in str(errors[0].error)


def test_tools_of_others_are_left_to_them(colour: Colour) -> None:
    service = Service(Script().begin().call("{}", name="stocks").end())
    follow(colour, service, tool_handlers={"weather": lambda arguments: ""})
    assert len(service.posted) == 1


@pytest.mark.parametrize(
    ("arguments", "output", "stage"),
    [("[]", "x", "arguments"), ("{", "x", "arguments"), ("{}", None, "execution")],
)
def test_what_goes_wrong_in_a_tool_stays_here(
    colour: Colour, arguments: str, output: Any, stage: str
) -> None:
    def weather(arguments: Dict[str, Any]) -> Any:
        raise KeyError("s3cret")

    def tell(error: AgentToolError) -> None:
        errors.append(error)
        raise RuntimeError("nobody hears this")

    errors: List[AgentToolError] = []
    service = Service(Script().begin().call(arguments).end())
    follow(colour, service, tool_handlers={"weather": weather}, on_tool_error=tell)
    assert service.posted[1:] == [result_of(success=False, error="Tool handler failed.")]
    (error,) = errors
    assert (error.stage, error.tool_name, error.call_id) == (stage, "weather", "call_1")
    assert (error.session_id, error.turn_id) == ("ses", "turn_1")


@pytest.mark.parametrize("output", [object(), [object()], {"a": object()}, float("nan")])
def test_a_result_that_cannot_be_sent(colour: Colour, output: Any) -> None:
    errors: List[AgentToolError] = []
    service = Service(Script().begin().call("{}").end())
    handlers = {"weather": lambda arguments: output}
    follow(colour, service, tool_handlers=handlers, on_tool_error=errors.append)
    assert service.posted[1:] == [result_of(success=False, error="Tool handler failed.")]
    assert errors[0].stage == "output"


def unknown(posted: List[Any], times: int) -> Optional[bytes]:
    """As long as the server does not know of the call."""
    if 1 < len(posted) < 2 + times:
        message = "Unknown pending tool call: call_1"
        return answer(400, {"error": {"code": "invalid_request_error", "message": message}})
    return None


def test_a_call_of_which_the_server_does_not_know_yet(
    colour: Colour, monkeypatch: pytest.MonkeyPatch
) -> None:
    import seekgpt.lib.beta.agents.tools as tools

    monkeypatch.setattr(tools, "_PAUSES", (0.0, 0.0, 0.0))
    service = Service(Script().begin().call("{}").end(), refuse=lambda posted: unknown(posted, 3))
    follow(colour, service, tool_handlers={"weather": lambda arguments: "x"})
    assert len(service.posted) == 5
    assert len(set(service.keys[1:])) == 1, "it is one result"
    service = Service(Script().begin().call("{}").end(), refuse=lambda posted: unknown(posted, 4))
    with pytest.raises(seekgpt.BadRequestError):
        follow(colour, service, kinds, tool_handlers={"weather": lambda arguments: "x"})


# Beginning and ending


def test_a_session_that_is_busy(colour: Colour) -> None:
    service = Service(Script().begin().end(), status="in_progress")
    with pytest.raises(ValueError, match="not idle, but in_progress"):
        follow(colour, service)
    assert len(service.seen) == 1


@pytest.mark.parametrize("nothing", ["", []])
def test_no_message(colour: Colour, nothing: Any) -> None:
    with pytest.raises(ValueError, match="input is empty"):
        follow(colour, Service(Script()), input=nothing)


def test_messages_of_ones_own_and_the_key_of_one(colour: Colour) -> None:
    message = {"role": "user", "content": [{"type": "input_text", "text": "a"}]}
    for given in ({"idempotency_key": "k"}, {"extra_headers": {"Idempotency-KEY": "k"}}):
        service = Service(Script().begin().call("{}").end())
        handlers = {"weather": lambda arguments: "x"}
        follow(colour, service, input=iter([message]), tool_handlers=handlers, **given)
        assert service.posted[0]["input"] == [message]
        assert service.keys[0] == "k"
        assert service.keys[1] != "k", "the result of a tool is another input"


def test_a_message_that_is_refused_closes_the_stream(colour: Colour) -> None:
    service = Service(Script().begin().end(), refuse=lambda posted: answer(403, {}))
    with pytest.raises(seekgpt.PermissionDeniedError):
        follow(colour, service)
    deadline = time.monotonic() + 2
    while service.closed < service.connections and time.monotonic() < deadline:
        time.sleep(0.01)


def test_a_result_after_some_events(colour: Colour) -> None:
    def late(stream: Any) -> Any:
        async def awaited() -> Any:
            await stream.__anext__()
            return await stream.get_final_result()

        if hasattr(stream, "__anext__"):
            return awaited()
        next(stream)
        return stream.get_final_result()

    def kept(stream: Any) -> Any:
        return late(stream.with_result_collection())

    script = Script().begin().message("All.").end()
    with pytest.raises(RuntimeError, match="before the first"):
        follow(colour, Service(script), late)
    assert follow(colour, Service(script), kept).output_text == "All."


def test_it_is_entered_once_and_read_inside(colour: Colour) -> None:
    async def body() -> None:
        client = colour.client(base_url="http://127.0.0.1:1")
        stream = client.beta.agents.sessions.stream("ses", input="Hi")
        with pytest.raises(RuntimeError, match="statement, which begins the turn"):
            await colour.do(stream.__next__ if colour.blocking else stream.__anext__)
        with pytest.raises(RuntimeError, match="followed once"):
            await following(colour, stream, lambda entered: entered)
        await colour.do(client.close)

    colour.run(body)


def test_results_are_the_same_again(colour: Colour) -> None:
    def twice(stream: Any) -> Any:
        async def awaited() -> Any:
            return [await stream.get_final_result() for _ in range(2)]

        if hasattr(stream, "__aiter__"):
            return awaited()
        return [stream.get_final_result() for _ in range(2)]

    first, second = follow(colour, Service(Script().begin().message("x").end()), twice)
    assert first is second


# A session that is made, and its first turn


def made(script: Script) -> Script:
    script.say("agent.session.created", session=SESSION)
    return script.begin()


def create(
    colour: Colour,
    script: Script,
    use: Callable[[Any], Any] = lambda stream: stream.get_final_result(),
    **given: Any,
) -> Any:
    """What comes of a new session, and what was sent to make it."""

    def respond(received: Received) -> bytes:
        if received.target.endswith("/events"):
            service.posted += received.json["events"]
            return answer(200, {})
        if received.json.get("stream"):
            kind = {"content-type": "text/event-stream"}
            return answer(200, script.written(), headers=kind)
        return answer(200, SESSION)

    async def body() -> Any:
        with service:
            client = colour.client(base_url=service.url, max_retries=0)
            try:
                environment = {"type": "none"}
                new = await colour.do(
                    client.beta.agents.sessions.create, environment=environment, **given
                )
                found = use(new)
                return await found if hasattr(found, "__await__") else found
            finally:
                await colour.do(client.close)

    service = Service(script)
    service._handler = respond
    return colour.run(body), service


def test_a_new_session_is_followed_to_the_result_of_its_first_turn(colour: Colour) -> None:
    script = made(Script()).call('{"a": 1}').message("Done.").end()
    script.say("agent.session.turn.created", turn_id="turn_2", turn=turn(id="turn_2"))
    result, service = create(
        colour, script, stream=True, input="Hi", tool_handlers={"weather": lambda given: given}
    )
    assert result.output_text == "Done."
    assert service.posted == [result_of(success=True, output='{"a":1}')]
    sent = service.seen[0].json
    assert not {"tool_handlers", "output_type"} & set(sent)


def test_all_events_of_a_new_session(colour: Colour) -> None:
    script = made(Script()).say("error", error={"code": "c", "message": "m"}).end()
    script.say("agent.session.turn.created", turn_id="turn_2", turn=turn(id="turn_2"))
    heard, _ = create(colour, script, kinds, stream=True)
    assert heard == [event["type"] for event in script.events]


def test_a_new_session_whose_answers_have_the_shape_of_a_class(colour: Colour) -> None:
    script = made(Script()).message('{"city": "Oslo", "degrees": 3}').end()
    agent = {"model": "m", "text": {"verbosity": "low"}}
    result, service = create(colour, script, stream=True, agent=agent, output_type=Weather)
    assert result.output_parsed == Weather("Oslo", 3)
    sent = service.seen[0].json["agent"]
    assert (sent["model"], sent["text"]["verbosity"]) == ("m", "low")
    assert sent["text"]["format"] == agent_text_format(Weather)
    assert agent == {"model": "m", "text": {"verbosity": "low"}}
    session, service = create(colour, script, lambda session: session, output_type=Weather)
    assert session.id == "ses"
    assert service.seen[0].json["agent"]["text"]["format"]["type"] == "json_schema"


def test_arguments_of_a_new_session_that_make_no_sense(colour: Colour) -> None:
    with pytest.raises(ValueError, match="pass `stream=True`"):
        create(colour, Script(), tool_handlers={"weather": str})
    agent = {"text": {"format": {"type": "text"}}}
    with pytest.raises(ValueError, match="given twice"):
        create(colour, Script(), output_type=Weather, agent=agent)


def test_a_new_session_that_breaks_off(colour: Colour) -> None:
    with pytest.raises(AgentTurnResultError) as caught:
        create(colour, made(Script()).message("Half."), stream=True)
    assert caught.value.reason == "incomplete"
    assert [message.output_text for message in caught.value.messages] == ["Half."]
