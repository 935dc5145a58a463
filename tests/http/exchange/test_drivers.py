"""What drivers do with effects that belong to no single call."""

from __future__ import annotations

import contextvars
import gc
import threading
import weakref
from typing import Any, Callable, List

import anyio
import anyio.lowlevel
import httpx
import pytest

from seekgpt._http.effects import Blocking, Execute, Flow, Sleep, Together
from seekgpt._http.exchange.drivers import adrive, drive
from tests.colours import Colour


def one(effect: Any) -> Flow[Any]:
    return (yield effect)


def run(colour: Colour, flow: Flow[Any]) -> Any:
    async def body() -> Any:
        return drive(flow, None) if colour.blocking else await adrive(flow, None)

    return colour.run(body)


def called(colour: Colour, function: Callable[[], Any]) -> Execute:
    """An effect that calls a function of the client's colour."""

    async def awaited() -> Any:
        await anyio.lowlevel.checkpoint()
        return function()

    return Execute(function if colour.blocking else awaited)


def failing(error: BaseException) -> Callable[[], Any]:
    def fail() -> Any:
        raise error

    return fail


def test_results_stand_in_the_order_of_their_effects(colour: Colour) -> None:
    effects = [Sleep(0.02), Blocking(lambda: 1), called(colour, lambda: 2)]
    assert run(colour, one(Together(effects, limit=3))) == [None, 1, 2]
    assert run(colour, one(Together([], limit=3))) == []


@pytest.mark.parametrize("limit", [1, 2])
def test_the_others_run_to_their_end_before_the_first_failure_is_thrown_in(
    colour: Colour, limit: int
) -> None:
    done: List[int] = []
    effects = [
        called(colour, lambda: done.append(1)),
        called(colour, failing(ValueError("first"))),
        called(colour, failing(KeyError("second"))),
        called(colour, lambda: done.append(2)),
    ]

    def flow() -> Flow[str]:
        try:
            yield Together(effects, limit)
        except ValueError as error:
            return str(error)
        return ""

    assert run(colour, flow()) == "first"
    assert sorted(done) == [1, 2]


def test_no_more_than_the_limit_are_under_way(colour: Colour) -> None:
    lock, under_way, most = threading.Lock(), 0, 0

    def work() -> None:
        nonlocal under_way, most
        with lock:
            under_way += 1
            most = max(most, under_way)
        threading.Event().wait(0.01)
        with lock:
            under_way -= 1

    run(colour, one(Together([Blocking(work)] * 6, limit=2)))
    assert most == 2


def test_what_runs_at_once_sees_the_callers_context(colour: Colour) -> None:
    variable = contextvars.ContextVar("variable", default="unset")

    def flow() -> Flow[Any]:
        variable.set("set")
        return (yield Together([called(colour, variable.get)], limit=1))

    assert run(colour, flow()) == ["set"]


@pytest.mark.parametrize("library", ["asyncio", "trio"])
def test_cancelling_leaves_nothing_running(library: str) -> None:
    ended: List[str] = []

    async def for_ever() -> None:
        try:
            await anyio.sleep_forever()
        finally:
            ended.append("one")

    async def body() -> None:
        with anyio.CancelScope() as scope:
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(adrive, one(Together([Execute(for_ever)] * 3, 2)), None)
                await anyio.wait_all_tasks_blocked()
                scope.cancel()
        assert ended == ["one", "one"]

    Colour(library).run(body)


def test_an_interruption_keeps_what_has_not_begun_from_beginning() -> None:
    begun: List[int] = []

    class Interrupted(BaseException):
        """Like a KeyboardInterrupt in the thread that waits."""

    def flow() -> Flow[Any]:
        effects = [Blocking(lambda: begun.append(1)), Blocking(failing(Interrupted()))]
        yield Together([*effects, *[Blocking(lambda: begun.append(2))] * 2], limit=1)

    with pytest.raises(Interrupted):
        drive(flow(), None)
    assert begun[0] == 1


def test_a_request_and_its_body_are_gone_after_the_call(colour: Colour) -> None:
    """Nothing of the context it was sent in, which may live as long as the program, keeps it."""
    asked: List[Any] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(weakref.ref(request))
        return httpx.Response(200, json={})

    async def body() -> None:
        client = colour.mock(handler)
        await colour.do(client.post, "/x", cast_to=object, body={"much": "x" * 100_000})
        gc.collect()
        assert [request() for request in asked] == [None]
        await colour.do(client.close)

    colour.run(body)
