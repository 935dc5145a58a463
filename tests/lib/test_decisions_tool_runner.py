"""Deciding and doing, until the task is done."""

from __future__ import annotations

import asyncio
import json
import pickle
import sys
from typing import Any, Callable, Dict, List

import httpx
import pytest

from seekgpt.lib.decisions_tool_runner import (
    AsyncDecisionsToolRunner,
    DecisionsToolRunner,
    DecisionsToolRunnerCancelledError,
    DecisionsToolRunnerError,
)
from tests.colours import Colour

DONE = {"id": "stop", "description": "The lamp is as it should be", "done": True}
USAGE = {
    "input_tokens": 1,
    "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
    "output_tokens": 2,
    "output_tokens_details": {"reasoning_tokens": 0},
    "total_tokens": 3,
}


def choice(value: Any, **more: Any) -> Dict[str, Any]:
    chance = {"value": value, "probability": 1.0}
    return {
        "name": "next_action",
        "type": "choice",
        "choice": value,
        "confidence": 1.0,
        "probabilities": [chance],
        **more,
    }


class Lamp:
    """A lamp that can be switched, and an API that decides as it is told."""

    def __init__(self, colour: Colour, *answers: Any, **functions: Any) -> None:
        self.colour = colour
        self.answers = [choice(a) if isinstance(a, str) else a for a in answers]
        self.lit = False
        self.sent: List[Any] = []
        self.keys: List[Any] = []
        self.client = colour.mock(
            self._respond, max_retries=0, default_headers={"Idempotency-Key": "first"}
        )
        functions = {"observe": self.observe, "candidates": self.offer, **functions}
        named = {name: self._coloured(function) for name, function in functions.items()}
        self.runner: Any = (DecisionsToolRunner if colour.blocking else AsyncDecisionsToolRunner)(
            **named
        )

    def _coloured(self, function: Callable[..., Any]) -> Callable[..., Any]:
        async def awaited(*args: Any) -> Any:
            return function(*args)

        return function if self.colour.blocking else awaited

    def _respond(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(json.loads(request.content))
        self.keys.append(request.headers["idempotency-key"])
        if not self.answers:
            return httpx.Response(500, json={"error": {"message": "the secret of the API"}})
        answer = self.answers[min(len(self.sent), len(self.answers)) - 1]
        said = {"model": "m", "answers": answer if isinstance(answer, list) else [answer]}
        return httpx.Response(200, json={**said, "usage": USAGE})

    def observe(self) -> Any:
        return "The lamp is on." if self.lit else "The lamp is off."

    def switch(self) -> None:
        self.lit = not self.lit

    def offer(self, seen: Any) -> Any:
        switch = {"id": "switch", "description": "Switch the lamp"}
        return [{**switch, "execute": self._coloured(self.switch)}, DONE]

    def run(self, params: Any = None, **options: Any) -> Any:
        given = {"model": "m", "input": "Let there be light.", **(params or {})}

        async def body() -> Any:
            return await self.colour.do(self.runner.run, self.client, given, **options)

        return self.colour.run(body)


def test_it_is_decided_and_done_until_it_is_done(colour: Colour) -> None:
    lamp = Lamp(colour, "switch", "stop", verify=lambda seen: seen == "The lamp is on.")
    result = lamp.run(max_steps=2)
    assert result["status"] == "verified"
    assert result["attempted_candidate_ids"] == result["completed_candidate_ids"] == ["switch"]
    assert [decision.answers[0].choice for decision in result["decisions"]] == ["switch", "stop"]
    first, second = lamp.sent
    assert [message["content"] for message in first["input"]] == [
        "Let there be light.",
        "The lamp is off.",
    ]
    assert second["input"][1]["content"] == "The lamp is on."
    (question,) = first["questions"]
    assert [offered["value"] for offered in question["choices"]] == ["switch", "stop"]
    assert lamp.keys[0] == "first"
    assert lamp.keys[1] != "first"


def test_without_verification_nobody_knows(colour: Colour) -> None:
    assert Lamp(colour, "stop").run()["status"] == "unverified"


def test_the_api_may_refuse(colour: Colour) -> None:
    refusal = {"name": "next_action", "type": "refusal", "refusal": "No."}
    assert Lamp(colour, refusal).run()["status"] == "refused"


def test_with_nothing_to_choose_nobody_is_asked(colour: Colour) -> None:
    lamp = Lamp(colour, candidates=lambda seen: [DONE])
    assert lamp.run()["status"] == "unverified"
    assert lamp.sent == []


def reason_of(lamp: Lamp, **options: Any) -> str:
    with pytest.raises(DecisionsToolRunnerError) as caught:
        lamp.run(**options)
    assert caught.value.reason in str(caught.value)
    assert caught.value.__cause__ is None
    return caught.value.reason


@pytest.mark.parametrize(
    "wrong",
    [
        choice("fly"),
        choice("stop", name="other"),
        choice("stop", confidence="sure"),
        [],
        [choice("stop"), choice("stop")],
        {"name": "next_action", "type": "number", "number": 3},
    ],
)
def test_an_answer_that_is_no_choice(colour: Colour, wrong: Any) -> None:
    assert reason_of(Lamp(colour, wrong)) == "invalid_answer"


@pytest.mark.parametrize(
    "wrong",
    [
        None,
        [],
        [DONE, DONE],
        [DONE, {"id": "stop", "description": "The same", "execute": print}],
        [DONE, {"id": "a", "description": " ", "execute": print}],
        [DONE, {"id": "a", "description": "Nothing to execute"}],
        [{**DONE, "execute": print}],
        [{**DONE, "misspelt": 1}],
    ],
)
def test_candidates_that_are_none(colour: Colour, wrong: Any) -> None:
    lamp = Lamp(colour, "stop", candidates=lambda seen: wrong)
    assert reason_of(lamp) == "invalid_candidates"
    assert lamp.sent == []


@pytest.mark.parametrize("params", [{"input": 1}, {"model": None}, {"stream": True}])
def test_what_a_run_does_not_take(colour: Colour, params: Any) -> None:
    assert reason_of(Lamp(colour), params=params) == "invalid_params"
    assert reason_of(Lamp(colour), max_steps=0) == "invalid_params"


def test_the_last_step_does_nothing(colour: Colour) -> None:
    steps: List[Any] = []
    lamp = Lamp(colour, "switch")
    assert reason_of(lamp, max_steps=2, on_diagnostic=steps.append) == "step_limit"
    assert lamp.lit
    told = [(step["stage"], step["reason"], step["call_id"]) for step in steps]
    assert told == [
        ("request", "completed", None),
        ("selection", "completed", "switch"),
        ("action", "completed", "switch"),
        ("request", "completed", None),
        ("selection", "completed", "switch"),
        ("run", "step_limit", None),
    ]
    assert steps[0]["usage"]["total_tokens"] == 3


@pytest.mark.parametrize(
    ("says", "reason"), [(None, "invalid_verification"), (False, "step_limit")]
)
def test_verification_says_yes_or_no(colour: Colour, says: Any, reason: str) -> None:
    assert reason_of(Lamp(colour, "stop", verify=lambda seen: says), max_steps=1) == reason


def test_a_task_that_is_not_done_and_nothing_else_to_do(colour: Colour) -> None:
    lamp = Lamp(colour, candidates=lambda seen: [DONE], verify=lambda seen: False)
    assert reason_of(lamp) == "verification_failed"


def test_no_text_of_an_error_is_told(colour: Colour) -> None:
    def fail() -> None:
        raise KeyError("a secret")

    lamp = Lamp(colour, "switch")
    lamp.switch = fail  # type: ignore[method-assign]
    with pytest.raises(DecisionsToolRunnerError) as caught:
        lamp.run()
    assert caught.value.attempted_candidate_ids == ("switch",)
    assert caught.value.completed_candidate_ids == ()
    assert "secret" not in str(caught.value)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.attempted_candidate_ids) == (str(caught.value), ("switch",))
    assert reason_of(Lamp(colour)) == "failed"


def test_a_run_stops_between_two_steps(colour: Colour) -> None:
    lamp = Lamp(colour, "switch")
    assert reason_of(lamp, cancelled=lambda: lamp.lit) == "cancelled"
    assert len(lamp.sent) == 1


def test_what_is_seen_is_text_or_parts(colour: Colour) -> None:
    part = {"type": "input_text", "text": "Dark."}
    lamp = Lamp(colour, "stop", observe=lambda: iter([part]))
    lamp.run()
    assert lamp.sent[0]["input"][1]["content"] == [part]
    assert reason_of(Lamp(colour, "stop", observe=lambda: [{"type": "sound"}])) == "failed"


def test_a_blocking_runner_awaits_nothing() -> None:
    async def later() -> None: ...

    lamp = Lamp(Colour("sync"), "switch")
    lamp.switch = later  # type: ignore[assignment, method-assign]
    assert reason_of(lamp) == "async_executor"


def test_a_cancelled_task_tells_what_was_done() -> None:
    lamp = Lamp(Colour("asyncio"), "switch")

    async def forever() -> None:
        await asyncio.sleep(60)

    lamp.switch = forever  # type: ignore[assignment, method-assign]
    lamp._coloured = lambda function: function  # type: ignore[method-assign]

    async def body() -> None:
        params = {"model": "m", "input": "Let there be light."}
        task = asyncio.ensure_future(lamp.runner.run(lamp.client, params))
        while not lamp.sent:
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.05)
        task.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await task
        if sys.version_info >= (3, 11):  # before, who awaits a task gets an error made anew
            error: Any = caught.value
            assert isinstance(error, DecisionsToolRunnerCancelledError)
            assert error.attempted_candidate_ids == ("switch",)

    asyncio.run(body())


def test_one_run_at_a_time_and_none_after_closing(colour: Colour) -> None:
    lamp = Lamp(colour, "stop")
    assert lamp.runner.close() == {"status": "closed"}
    with pytest.raises(RuntimeError, match="closed"):
        lamp.run()
