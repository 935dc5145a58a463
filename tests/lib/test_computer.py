"""A model at a computer: what it asks for is checked, allowed, done and shown, in this order."""

from __future__ import annotations

import json
from typing import Any, Callable, Dict, List

import httpx
import pytest

from seekgpt.lib.computer import AsyncComputerToolset, ComputerToolset, ComputerUseError
from seekgpt.types.responses import ResponseComputerToolCall
from tests.colours import Colour

SCREEN = {"type": "computer_screenshot", "image_url": "data:image/png;base64,AAAA"}
CLICK = {"type": "click", "button": "left", "x": 3, "y": 4}
TYPING = {"type": "type", "text": "penguins"}
CHECK = {"id": "check_1", "code": "sensitive_domain", "message": "A bank"}


def call(*actions: Any, id: str = "cu_1", **more: Any) -> Dict[str, Any]:
    return {
        "id": id,
        "call_id": f"call_of_{id}",
        "type": "computer_call",
        "status": "completed",
        "actions": list(actions),
        "pending_safety_checks": [],
        **more,
    }


def message(text: str = "Done", **more: Any) -> Dict[str, Any]:
    part = {"type": "output_text", "text": text, "annotations": []}
    return {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "status": "completed",
        "content": [part],
        **more,
    }


class Computer:
    """A driver that notes what it is asked for."""

    def __init__(self) -> None:
        self.done: List[str] = []

    def note(self, action: Any) -> None:
        self.done.append(action.type)

    click = double_click = drag = keypress = move = scroll = type = wait = note

    def screenshot(self) -> Any:
        self.done.append("screenshot")
        return SCREEN


class AsyncComputer(Computer):
    async def anote(self, action: Any) -> None:
        self.note(action)

    click = double_click = drag = keypress = move = scroll = type = wait = anote  # type: ignore

    async def screenshot(self) -> Any:  # type: ignore[override]
        return super().screenshot()


class Desk:
    """A computer, a client whose responses are given, and a toolset between them."""

    def __init__(self, colour: Colour, *outputs: Any, **settings: Any) -> None:
        self.colour = colour
        self.outputs = outputs
        self.sent: List[Any] = []
        self.keys: List[Any] = []
        self.driver: Any = Computer() if colour.blocking else AsyncComputer()
        self.tools: Any = (ComputerToolset if colour.blocking else AsyncComputerToolset)(
            self.driver
        )
        self.client = colour.mock(self._respond, **settings)

    @property
    def done(self) -> List[str]:
        return list(self.driver.done)

    def _respond(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(json.loads(request.content))
        self.keys.append(request.headers.get("idempotency-key"))
        output = self.outputs[len(self.sent) - 1]
        said: Dict[str, Any] = {"id": "resp", "status": "completed", "output": output}
        return httpx.Response(200, json=said)

    def run(self, params: Any = None, **options: Any) -> Any:
        given = {"model": "computer", "input": "Find penguins", **(params or {})}
        return self._awaiting(self.tools.run, self.client, given, **options)

    def execute(self, asked: Any, **options: Any) -> Any:
        return self._awaiting(self.tools.execute, asked, **options)

    def _awaiting(self, method: Any, *args: Any, **options: Any) -> Any:
        for name in ("before_action", "approve_safety_checks"):
            if name in options and not self.colour.blocking:
                options[name] = awaited(options[name])

        async def body() -> Any:
            return await self.colour.do(method, *args, **options)

        return self.colour.run(body)


def awaited(function: Callable[..., Any]) -> Callable[..., Any]:
    async def later(*args: Any) -> Any:
        return function(*args)

    return later


def test_a_run_from_a_wish_to_a_message(colour: Colour) -> None:
    desk = Desk(colour, [call(CLICK, TYPING)], [message()])
    assert desk.run(max_steps=2).output_text == "Done"
    assert desk.done == ["click", "type", "screenshot"]
    first, second = desk.sent
    assert first["tools"] == [{"type": "computer"}]
    assert first["include"] == ["reasoning.encrypted_content"]
    wish, asked, shown = second["input"]
    assert wish == {"role": "user", "content": "Find penguins"}
    assert asked == call(CLICK, TYPING)
    assert shown == {
        "type": "computer_call_output",
        "call_id": "call_of_cu_1",
        "output": SCREEN,
        "acknowledged_safety_checks": [],
    }


def test_an_older_call_has_one_action(colour: Colour) -> None:
    old = call(action=CLICK)
    del old["actions"]
    desk = Desk(colour, [old], [message()])
    desk.run()
    assert desk.done == ["click", "screenshot"]


def test_the_screen_is_looked_at_once_after_all_actions(colour: Colour) -> None:
    desk = Desk(colour, [call({"type": "screenshot"}, CLICK, {"type": "screenshot"})], [message()])
    desk.run()
    assert desk.done == ["click", "screenshot"]


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ([call({**CLICK, "x": "left"})], r"Invalid computer action: \$.actions\[0\]"),
        ([call({"type": "fly"})], "Invalid computer action"),
        ([call()], "no actions"),
        ([call(CLICK, action=CLICK)], "exactly one of action or actions"),
        ([call(CLICK, status="in_progress")], "did not complete"),
        ([call(CLICK, pending_safety_checks=[{}])], "safety checks are malformed"),
        (
            [call(CLICK, id="a"), call(CLICK, id="b", call_id="call_of_a")],
            "duplicate computer call",
        ),
        ([call(CLICK, id="a"), message(id="a")], "duplicate output item"),
        ([call(CLICK), {"type": "function_call", "id": "fc"}], "does not handle: function_call"),
        ([message(content=[{"type": "output_text"}])], "malformed message"),
        ([message(phase="commentary")], "no final message"),
        ([call(CLICK), {"id": "who knows"}], "does not handle: BaseModel"),
        ([call(CLICK), "a text"], "does not handle: 'a text'"),
        ([call(CLICK), None], "does not handle: None"),
        (None, "no list of output"),
    ],
)
def test_nothing_is_done_of_a_response_that_is_not_right_as_a_whole(
    colour: Colour, wrong: Any, told: str
) -> None:
    desk = Desk(colour, wrong)
    with pytest.raises(ComputerUseError, match=told) as caught:
        desk.run()
    assert caught.value.response is not None
    assert desk.done == []


def test_nothing_that_was_named_before_happens_again(colour: Colour) -> None:
    history = [{"type": "computer_call_output", "call_id": "call_of_cu_1", "output": SCREEN}]
    desk = Desk(colour, [call(CLICK)])
    with pytest.raises(ComputerUseError, match="duplicate"):
        desk.run({"input": history})
    assert desk.done == []


@pytest.mark.parametrize(
    ("params", "told"),
    [
        ({"stream": True}, "stream"),
        ({"previous_response_id": "resp"}, "whole history"),
        ({"input": None}, "None"),
        ({"tools": [{"type": "web_search"}]}, "exactly one computer tool"),
        ({"tools": "computer"}, "exactly one computer tool"),
        ({"tools": [None]}, "exactly one computer tool"),
        ({"input": {"role": "user"}}, "`input` is a list, and not dict"),
        ({"include": "reasoning.encrypted_content"}, "`include` is a list, and not str"),
        ({"extra_body": {"tools": []}}, "extra_body"),
        ({"extra_body": ["tools"]}, "`extra_body` is a mapping, and not list"),
        ({"extra_headers": "X-Own: 1"}, "`extra_headers` is a mapping, and not str"),
    ],
)
def test_what_a_run_cannot_be_is_told_before_anything_is_sent(
    colour: Colour, params: Any, told: str
) -> None:
    desk = Desk(colour)
    with pytest.raises(ValueError, match=told):
        desk.run(params)
    assert desk.sent == []


def test_steps_are_counted_with_the_last_response(colour: Colour) -> None:
    desk = Desk(colour, [call(CLICK)], [call(CLICK, id="cu_2")])
    with pytest.raises(ComputerUseError, match="max_steps"):
        desk.run(max_steps=2)
    assert desk.done == ["click", "screenshot"]
    with pytest.raises(ValueError, match="positive integer"):
        desk.run(max_steps=True)


def test_safety_checks_are_refused_unless_they_are_approved(colour: Colour) -> None:
    desk = Desk(colour, [call(CLICK, pending_safety_checks=[CHECK])], [message()])
    with pytest.raises(ComputerUseError, match="explicit approval"):
        desk.run()
    assert desk.done == []
    desk.sent.clear()
    desk.run(approve_safety_checks=lambda asked: asked.pending_safety_checks[0].code is not None)
    assert desk.sent[1]["input"][-1]["acknowledged_safety_checks"] == [CHECK]


def test_only_true_allows_an_action(colour: Colour) -> None:
    desk = Desk(colour, [call(CLICK, TYPING)])
    with pytest.raises(ComputerUseError, match="not approved"):
        desk.run(before_action=lambda action: action.type == "click" or 1)
    assert desk.done == ["click"]


def test_who_approves_cannot_change_what_is_done(colour: Colour) -> None:
    def approve(action: Any) -> bool:
        action.type = "wait"
        return True

    desk = Desk(colour)
    desk.execute(ResponseComputerToolCall.model_validate(call(CLICK)), before_action=approve)
    assert desk.done == ["click", "screenshot"]


@pytest.mark.parametrize("asked", [None, call(CLICK), ResponseComputerToolCall.construct()])
def test_what_is_no_call_is_told(colour: Colour, asked: Any) -> None:
    with pytest.raises(ComputerUseError, match="not a ResponseComputerToolCall"):
        Desk(colour).execute(asked)


@pytest.mark.parametrize("text", [b"bytes", float("nan"), object()])
def test_a_call_made_by_hand_is_checked_like_any_other(colour: Colour, text: Any) -> None:
    asked = ResponseComputerToolCall.model_validate(call(CLICK, TYPING))
    assert asked.actions is not None
    asked.actions[1].text = text  # type: ignore[union-attr]
    desk = Desk(colour)
    with pytest.raises(ComputerUseError, match="Invalid computer"):
        desk.execute(asked)
    assert desk.done == []


def test_a_run_stops_between_two_steps(colour: Colour) -> None:
    desk = Desk(colour, [call(CLICK, TYPING)])
    with pytest.raises(ComputerUseError, match="cancelled"):
        desk.run(cancelled=lambda: "click" in desk.done)
    assert desk.done == ["click"]


def test_an_error_of_the_driver_comes_out_as_itself(colour: Colour) -> None:
    def fail(action: Any) -> None:
        raise KeyError("no mouse")

    desk = Desk(colour, [call(CLICK, TYPING)])
    desk.tools._handlers["click"] = fail
    steps: List[Any] = []
    with pytest.raises(KeyError, match="no mouse"):
        desk.run(on_diagnostic=steps.append)
    told = [(step["stage"], step["member"], step["reason"]) for step in steps]
    assert told == [("action", "click", "driver_failed")]
    assert steps[0]["duration_ms"] >= 0
    assert "no mouse" not in str(steps)


def test_what_is_told_of_steps(colour: Colour) -> None:
    steps: List[Any] = []
    desk = Desk(colour, [call(CLICK)], [message()])
    desk.run(before_action=lambda action: True, on_diagnostic=steps.append)
    assert [(step["stage"], step["member"], step["reason"]) for step in steps] == [
        ("approval", "click", "completed"),
        ("action", "click", "completed"),
        ("approval", "screenshot", "completed"),
        ("action", "screenshot", "completed"),
    ]
    assert {step["call_id"] for step in steps} == {"call_of_cu_1"}


def test_each_request_has_an_idempotency_key_of_its_own(colour: Colour) -> None:
    desk = Desk(
        colour, [call(CLICK)], [message()], default_headers={"idempotency-key": "the client's"}
    )
    desk.run()
    assert desk.keys[0] == "the client's"
    assert desk.keys[1] not in (None, "the client's")


def test_a_choice_that_was_forced_is_free_in_the_next_step(colour: Colour) -> None:
    desk = Desk(colour, [call(CLICK)], [message()])
    desk.run({"tool_choice": {"type": "computer"}})
    assert [sent["tool_choice"] for sent in desk.sent] == [{"type": "computer"}, "auto"]


@pytest.mark.parametrize("screen", [None, {}, {"type": "computer_screenshot", "file_id": " "}])
def test_a_driver_shows_the_screen(colour: Colour, screen: Any) -> None:
    desk = Desk(colour, [call(CLICK)])
    desk.tools._handlers["screenshot"] = (
        (lambda: screen) if colour.blocking else awaited(lambda: screen)
    )
    with pytest.raises(ComputerUseError, match="image_url or file_id"):
        desk.run()


def test_one_run_at_a_time_and_none_after_closing(colour: Colour) -> None:
    asked = ResponseComputerToolCall.model_validate(call(CLICK))
    desk = Desk(colour)
    found: List[Any] = []

    def again(action: Any) -> bool:
        with pytest.raises(RuntimeError, match="closed" if found else "busy"):
            desk.tools._lifecycle.__enter__()
        found.append(desk.tools.close())
        return True

    desk.execute(asked, before_action=again)
    assert found == [{"status": "draining"}] * 2
    assert desk.tools.close() == {"status": "closed"}
    with pytest.raises(RuntimeError, match="closed"):
        desk.execute(asked)


def test_a_driver_has_all_methods_and_the_right_kind_of_them() -> None:
    computer: Any = Computer()
    computer.drag = None
    with pytest.raises(ValueError, match="no method 'drag'"):
        ComputerToolset(computer)
    other: Any = AsyncComputer()
    with pytest.raises(ValueError, match="method flavor; use AsyncComputerToolset"):
        ComputerToolset(other)
    wrong: Any = Computer()
    with pytest.raises(ValueError, match="use ComputerToolset"):
        AsyncComputerToolset(wrong)


def test_a_blocking_toolset_awaits_nothing() -> None:
    async def wait(action: Any) -> None: ...

    computer: Any = Computer()
    computer.wait = lambda action: wait(action)
    asked = ResponseComputerToolCall.model_validate(call({"type": "wait"}))
    with pytest.raises(ComputerUseError, match="driver returned an awaitable; use Async"):
        ComputerToolset(computer).execute(asked)
    policy: Any = awaited(lambda action: True)
    with pytest.raises(ComputerUseError, match="policy returned an awaitable; use Async"):
        ComputerToolset(computer).execute(asked, before_action=policy)


def test_nobody_awaits_who_cancels(colour: Colour) -> None:
    asked = ResponseComputerToolCall.model_validate(call(CLICK))
    with pytest.raises(ComputerUseError, match="`cancelled` returned an awaitable"):
        Desk(colour).execute(asked, cancelled=awaited(lambda: False))
