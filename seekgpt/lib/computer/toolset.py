"""The computer tool: responses are asked for, and what they ask for is done, until a message comes.

One flow tells what happens; the two faces perform it, blocking and awaiting.
"""

from __future__ import annotations

from copy import deepcopy
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, Dict, List, NamedTuple, Optional

from ..._hints import on_demand
from ..._http.effects import Execute, Flow
from ..._http.exchange.drivers import adrive, drive
from ...types.responses import computer_action
from ..local_tools import (
    Cancelled,
    CloseStatus,
    Lifecycle,
    invoke,
    methods_of,
    refuse_awaitable,
    with_key_of_its_own,
)
from ..tool_diagnostics import ToolDiagnosticObserver, ToolStep, emit_tool_diagnostic
from .calls import ComputerUseError, Known, actions_of, go_on, output_of, request_of
from .drivers import ACTIONS, AsyncComputerDriver, ComputerDriver

if TYPE_CHECKING:
    from typing import Awaitable

    from ...client import AsyncSeekGPT, SeekGPT
    from ...types.responses import Response, ResponseComputerToolCall
    from ...types.responses.response_create_params import ResponseCreateParamsNonStreaming
    from ...types.responses.response_input_param import ComputerCallOutput
    from .calls import ComputerActionInput


class _Say(NamedTuple):
    """Those who have a say in what is done, or are told of it."""

    safe: Optional[Callable[[Any], Any]]
    before: Optional[Callable[[Any], Any]]
    cancelled: Cancelled
    observer: Optional[ToolDiagnosticObserver]


class _Call:
    """One call of the tool."""

    def __init__(self, handlers: Dict[str, Any], call: Any, awaited: bool, say: _Say) -> None:
        self._handlers = handlers
        self._call = call
        self._awaited = awaited
        self._safe, self._before, self._cancelled, self._observer = say

    def perform(self) -> Flow[ComputerCallOutput]:
        """Do all that the call asks for, and show what has become of it."""
        call = deepcopy(self._call)
        actions = actions_of(call)
        if actions[-1].type != "screenshot":
            actions.append(computer_action.Screenshot(type="screenshot"))
        check(self._cancelled)
        if call.pending_safety_checks:
            refusal = "Computer safety checks require explicit approval"
            yield from self._approval(self._safe, call, refusal)
        for action in actions:
            check(self._cancelled)
            if self._before is not None:
                refusal = "Computer action was not approved"
                yield from self._approval(self._before, action, refusal, action.type)
            check(self._cancelled)
            if action.type != "screenshot":  # the screen is looked at once, when all is done
                with self._step("action", action.type, "driver_failed"):
                    yield from self._done(action.type, action.model_copy(deep=True))
                    check(self._cancelled)
        check(self._cancelled)
        with self._step("action", "screenshot", "driver_failed"):
            output = output_of(call, (yield from self._done("screenshot")))
            check(self._cancelled)
        check(self._cancelled)
        return output

    def _approval(
        self,
        policy: Optional[Callable[[Any], Any]],
        what: Any,
        refusal: str,
        member: Optional[str] = None,
    ) -> Flow[None]:
        """Nothing but True allows a step."""
        with self._step("approval", member) as step:
            allowed = False
            if policy is not None:
                shown = what.model_copy(deep=True)
                asking = partial(invoke, policy, shown, cancelled=self._cancelled)
                allowed = self._here((yield Execute(asking)), "policy")
                check(self._cancelled)
            if allowed is not True:
                step.refuse()
                raise ComputerUseError(refusal)

    def _done(self, name: str, *args: Any) -> Flow[Any]:
        doing = partial(invoke, self._handlers[name], *args, cancelled=self._cancelled)
        return self._here((yield Execute(doing)), "driver")

    def _here(self, result: Any, who: str) -> Any:
        """A result, unless it would have to be awaited where nobody awaits."""
        if not self._awaited and refuse_awaitable(result):
            raise ComputerUseError(
                f"Synchronous computer {who} returned an awaitable; use AsyncComputerToolset"
            )
        return result

    def _step(self, stage: Any, member: Optional[str], failure: Any = None) -> ToolStep:
        return ToolStep(self._tell, partial(check, self._cancelled), stage, member, failure)

    def _tell(self, stage: Any, reason: Any, started: float, member: Optional[str]) -> None:
        emit_tool_diagnostic(
            self._observer,
            "computer",
            stage,
            reason,
            started,
            call_id=self._call.call_id,
            member=member,
        )


def check(cancelled: Cancelled, response: Any = None) -> None:
    """Nothing, as long as nobody wants the run to stop.

    Raises:
        ComputerUseError: somebody does.
    """
    stop = cancelled is not None and cancelled()
    if refuse_awaitable(stop):
        raise ComputerUseError("`cancelled` returned an awaitable; nobody awaits it", response)
    if stop:
        raise ComputerUseError("Computer run was cancelled", response)


class _Toolset:
    """What both colours have."""

    _awaited = False

    def __init__(self, driver: Any) -> None:
        """
        Raises:
            ValueError: the driver lacks a method, or is one for the other kind of toolset.
        """
        self.driver = driver
        names = (*ACTIONS, "screenshot")
        self._handlers = methods_of(driver, names, "Computer", awaited=self._awaited)
        self._lifecycle = Lifecycle("Computer toolset")

    def close(self) -> CloseStatus:
        """Begin nothing anymore; what is under way goes on. The driver stays yours to close."""
        return self._lifecycle.close()

    def _run(
        self,
        client: Any,
        params: Any,
        max_steps: int,
        say: _Say,
    ) -> Flow[Response]:
        request = request_of(params, max_steps)
        known = Known(request["input"])
        response: Any = None
        for step in range(max_steps):
            check(say.cancelled, response)
            if step:
                headers = with_key_of_its_own(client, request.get("extra_headers"))
                request.update(extra_headers=headers)
                request.pop("idempotency_key", None)
            response = yield Execute(partial(client.responses.create, **request))
            check(say.cancelled, response)
            response = response.model_copy(deep=True)  # what is looked at now is what is done
            calls = known.calls_of(response, last=step == max_steps - 1)
            if not calls:
                break
            history = go_on(request, response)
            outputs: List[Any] = []
            for call in calls:
                try:
                    outputs.append((yield from self._calling(call, say).perform()))
                except ComputerUseError as error:
                    error.response = response
                    raise
            history.extend(outputs)
        found: Response = response
        return found

    def _calling(self, call: Any, say: _Say) -> _Call:
        return _Call(self._handlers, call, self._awaited, say)


class ComputerToolset(_Toolset):
    """Has a model work on a computer: asks for responses, does what they want, shows the screen.

    No browser is opened here: bring a driver (`ComputerDriver`) for one that you can lose, and
    close it yourself. Settings of HTTP are those of ``client.with_options()``.
    """

    driver: ComputerDriver

    def run(
        self,
        client: SeekGPT,
        params: ResponseCreateParamsNonStreaming,
        *,
        max_steps: int = 20,
        approve_safety_checks: Optional[Callable[[ResponseComputerToolCall], bool]] = None,
        before_action: Optional[Callable[[ComputerActionInput], bool]] = None,
        cancelled: Optional[Callable[[], bool]] = None,
        on_diagnostic: Optional[ToolDiagnosticObserver] = None,
    ) -> Response:
        """Go on until the model has a message for the user; the response with it.

        Args:
            params: The arguments of `responses.create`.
            max_steps: How many responses may be asked for, the last one included.
            approve_safety_checks: Asked about calls that the API wants a person to look at; without
                it these are refused. Only True allows them.
            before_action: Asked before each action, and before the screen is shown.
            cancelled: Tells, between any two steps, whether to stop.
            on_diagnostic: Told of each step; see `seekgpt.lib.tool_diagnostics`.

        Raises:
            ValueError: the arguments are not those of a run.
            ComputerUseError: it stopped; nothing was done of a call that is not right as a whole.
            RuntimeError: the toolset is closed, or busy.
        """
        say = _Say(approve_safety_checks, before_action, cancelled, on_diagnostic)
        with self._lifecycle:
            return drive(self._run(client, params, max_steps, say), None)

    def execute(
        self,
        call: ResponseComputerToolCall,
        *,
        approve_safety_checks: Optional[Callable[[ResponseComputerToolCall], bool]] = None,
        before_action: Optional[Callable[[ComputerActionInput], bool]] = None,
        cancelled: Optional[Callable[[], bool]] = None,
        on_diagnostic: Optional[ToolDiagnosticObserver] = None,
    ) -> ComputerCallOutput:
        """Do what one call asks for, and give what the API is to be told of it; for those who
        ask for responses themselves. The arguments are those of `run`."""
        say = _Say(approve_safety_checks, before_action, cancelled, on_diagnostic)
        with self._lifecycle:
            return drive(self._calling(call, say).perform(), None)


class AsyncComputerToolset(_Toolset):
    """`ComputerToolset` for drivers, and policies, that are awaited."""

    driver: AsyncComputerDriver
    _awaited = True

    async def run(
        self,
        client: AsyncSeekGPT,
        params: ResponseCreateParamsNonStreaming,
        *,
        max_steps: int = 20,
        approve_safety_checks: Optional[
            Callable[[ResponseComputerToolCall], Awaitable[bool]]
        ] = None,
        before_action: Optional[Callable[[ComputerActionInput], Awaitable[bool]]] = None,
        cancelled: Optional[Callable[[], bool]] = None,
        on_diagnostic: Optional[ToolDiagnosticObserver] = None,
    ) -> Response:
        """What `ComputerToolset.run` does."""
        say = _Say(approve_safety_checks, before_action, cancelled, on_diagnostic)
        with self._lifecycle:
            return await adrive(self._run(client, params, max_steps, say), None)

    async def execute(
        self,
        call: ResponseComputerToolCall,
        *,
        approve_safety_checks: Optional[
            Callable[[ResponseComputerToolCall], Awaitable[bool]]
        ] = None,
        before_action: Optional[Callable[[ComputerActionInput], Awaitable[bool]]] = None,
        cancelled: Optional[Callable[[], bool]] = None,
        on_diagnostic: Optional[ToolDiagnosticObserver] = None,
    ) -> ComputerCallOutput:
        """What `ComputerToolset.execute` does."""
        say = _Say(approve_safety_checks, before_action, cancelled, on_diagnostic)
        with self._lifecycle:
            return await adrive(self._calling(call, say).perform(), None)


on_demand(__name__)
