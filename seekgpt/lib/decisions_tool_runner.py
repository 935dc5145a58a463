"""Decisions that are acted on: what is seen and what can be done is put to the API, its choice is
done, until it chooses to be done. A choice is no permission: what is offered has to be allowed.
"""

from __future__ import annotations

import asyncio
from copy import deepcopy
from functools import partial
from time import monotonic
from typing import (
    TYPE_CHECKING,
    Any,
    Awaitable,
    Callable,
    Dict,
    Iterable,
    List,
    NamedTuple,
    Optional,
    Sequence,
    TypedDict,
    Union,
)

from typing_extensions import Literal

from .._hints import on_demand
from .._http.effects import Execute, Flow
from .._http.exchange.drivers import adrive, drive
from ..types import DecisionInputImageParam, DecisionInputTextParam
from .local_tools import (
    Cancelled,
    CloseStatus,
    Lifecycle,
    as_json,
    invoke,
    refuse_awaitable,
    with_key_of_its_own,
)
from .tool_diagnostics import ToolDiagnosticObserver, emit_tool_diagnostic

if TYPE_CHECKING:
    from ..client import AsyncSeekGPT, SeekGPT
    from ..types import Decision

__all__ = [
    "DecisionObservation",
    "DecisionCandidate",
    "AsyncDecisionCandidate",
    "DecisionActionCandidate",
    "AsyncDecisionActionCandidate",
    "DecisionDoneCandidate",
    "DecisionsRunnerParams",
    "DecisionsRunResult",
    "DecisionsToolRunner",
    "AsyncDecisionsToolRunner",
    "DecisionsToolRunnerError",
    "DecisionsToolRunnerCancelledError",
]

#: What is the case: text, or parts of text and images.
DecisionObservation = Union[str, Iterable[Union[DecisionInputTextParam, DecisionInputImageParam]]]


class _Described(TypedDict):
    id: str
    description: str


class _Undone(_Described, total=False):
    done: Literal[False]


class DecisionActionCandidate(_Undone):
    """Something that can be done."""

    execute: Callable[[], object]


class AsyncDecisionActionCandidate(_Undone):
    """The same, awaited."""

    execute: Callable[[], Awaitable[object]]


class DecisionDoneCandidate(_Described):
    """That nothing is left to do."""

    done: Literal[True]


DecisionCandidate = Union[DecisionActionCandidate, DecisionDoneCandidate]
AsyncDecisionCandidate = Union[AsyncDecisionActionCandidate, DecisionDoneCandidate]


class _Task(TypedDict):
    model: str
    input: str


class DecisionsRunnerParams(_Task, total=False):
    """The task, as ``input``, and who decides."""

    safety_identifier: Optional[str]


class DecisionsRunResult(TypedDict):
    """How a run has ended: verified by you, or not; or the API did not want to decide."""

    status: Literal["verified", "unverified", "refused"]
    decisions: List[Decision]
    attempted_candidate_ids: List[str]
    completed_candidate_ids: List[str]


_Reason = Literal[
    "invalid_params",
    "invalid_candidates",
    "invalid_answer",
    "async_executor",
    "invalid_verification",
    "verification_failed",
    "step_limit",
    "failed",
    "cancelled",
]
_SAID: Dict[str, str] = {
    "invalid_params": "the supported run options are model, input and safety_identifier, each a "
    "text, and max_steps, a positive integer",
    "invalid_candidates": "candidates are 1 to 255 dicts with an id of their own and a "
    "description, one of them done, the others with something to execute",
    "invalid_answer": "the answer chooses none of the candidates",
    "async_executor": "what was executed has to be awaited; use AsyncDecisionsToolRunner",
    "invalid_verification": "`verify` says True or False",
    "verification_failed": "`verify` says no, and there is nothing else to do",
    "step_limit": "max_steps were not enough",
    "failed": "something else went wrong, in a function or in the API",
    "cancelled": "somebody wanted it",
}


class _Stopped(BaseException):
    """What has been begun, and what has ended, when a run stopped."""

    def __init__(self, reason: _Reason, attempted: Sequence[str], completed: Sequence[str]) -> None:
        super().__init__(f"The run of decisions stopped ({reason}): {_SAID[reason]}")
        self.reason = reason
        self.attempted_candidate_ids = tuple(attempted)
        self.completed_candidate_ids = tuple(completed)

    def __reduce__(self) -> Any:
        said = (self.reason, self.attempted_candidate_ids, self.completed_candidate_ids)
        return type(self), said


class DecisionsToolRunnerError(_Stopped, RuntimeError):
    """A run has stopped. Look at what was attempted before you begin again; what is completed has
    returned. No text of a function's error, or the API's, is in it."""


class DecisionsToolRunnerCancelledError(_Stopped, asyncio.CancelledError):
    """The task of a run was cancelled. (Who awaits the task sees it from Python 3.11 on; before,
    asyncio makes another.)"""


class _Candidate(NamedTuple):
    id: str
    description: str
    done: bool
    execute: Any


class _Run:
    """One run: what was asked, chosen and done."""

    def __init__(self, runner: Any, client: Any, params: Any, max_steps: Any) -> None:
        self.attempted: List[str] = []
        self.completed: List[str] = []
        self.decisions: List[Any] = []
        self.error: Optional[DecisionsToolRunnerError] = None
        self._runner = runner
        self._client = client
        self._most = max_steps
        self._params: Dict[str, Any] = dict(params)
        texts = [self._params.get("model"), self._params.get("input")]
        texts.append(self._params.get("safety_identifier") or "")
        known = set(params) <= {"model", "input", "safety_identifier"}
        counted = type(max_steps) is int and max_steps > 0
        if not known or not counted or not all(isinstance(text, str) for text in texts):
            raise self.stop("invalid_params")

    def stop(self, reason: _Reason) -> DecisionsToolRunnerError:
        self.error = DecisionsToolRunnerError(reason, self.attempted, self.completed)
        return self.error

    def perform(
        self, cancelled: Cancelled, observer: Optional[ToolDiagnosticObserver]
    ) -> Flow[DecisionsRunResult]:
        self._cancelled = cancelled
        self._observer = observer
        try:
            return (yield from self._steps())
        except asyncio.CancelledError:
            error = DecisionsToolRunnerCancelledError("cancelled", self.attempted, self.completed)
            raise error from None
        except Exception as error:
            if error is not self.error:
                raise self.stop("failed") from None
            if self.error.reason == "step_limit":
                self._tell("run", "step_limit", monotonic())
            raise

    def _steps(self) -> Flow[DecisionsRunResult]:
        observe, offer, verify = self._runner.observe, self._runner.candidates, self._runner.verify
        for step in range(self._most):
            last = step == self._most - 1
            seen = yield from self._observed(observe)
            candidates = self._checked((yield Execute(partial(offer, deepcopy(seen)))))
            if len(candidates) == 1:
                choice: Optional[_Candidate] = candidates[0]
            else:
                choice = yield from self._choice(seen, candidates, again=step > 0)
            name = None if choice is None else choice.id
            self._tell("selection", "completed" if choice else "refused", monotonic(), name)
            if choice is None:
                return self._result("refused")
            if choice.done:
                if verify is None:
                    return self._result("unverified")
                fresh = yield from self._observed(observe)
                started = monotonic()
                right = yield Execute(partial(verify, deepcopy(fresh)))
                outcome: Any = "completed" if right is True else "refused"
                self._tell("verification", outcome, started, name)
                self._check()
                if right is True:
                    return self._result("verified")
                if right is not False:
                    raise self.stop("invalid_verification")
                if len(candidates) == 1:
                    raise self.stop("verification_failed")
            if last:
                break
            if not choice.done:
                yield from self._done(choice)
        raise self.stop("step_limit")

    def _check(self) -> None:
        if self._cancelled is not None and self._cancelled():
            raise self.stop("cancelled")

    def _observed(self, observe: Callable[[], Any]) -> Flow[Any]:
        """What is the case now: a copy, of which nobody changes anything."""
        self._check()
        seen = yield Execute(observe)
        if not isinstance(seen, str):
            seen = deepcopy(list(seen))
            if not all(map(_is_part, seen)):
                raise self.stop("failed")
        self._check()
        return seen

    def _checked(self, offered: Any) -> List[_Candidate]:
        found: List[_Candidate] = []
        whole = isinstance(offered, list) and 1 <= len(offered) <= 255
        for each in list(offered) if whole else ():
            made = _candidate(each)
            if made is None or any(made.id == other.id for other in found):
                raise self.stop("invalid_candidates")
            found.append(made)
        if sum(candidate.done for candidate in found) != 1:
            raise self.stop("invalid_candidates")
        self._check()
        return found

    def _choice(
        self, seen: Any, candidates: Sequence[_Candidate], again: bool
    ) -> Flow[Optional[_Candidate]]:
        """What the API chooses, or None if it refuses to."""
        task = {**self._params, "input": [{"role": "user", "content": self._params["input"]}]}
        task["input"].append({"role": "user", "content": seen})
        question = {
            "type": "choice",
            "name": "next_action",
            "instructions": "Which of these brings the task forward most? Choose done at its end.",
            "choices": [{"value": each.id, "description": each.description} for each in candidates],
        }
        headers = with_key_of_its_own(self._client, None) if again else None
        create = self._client.decisions.create
        started = monotonic()
        try:
            decision = yield Execute(
                partial(create, **task, questions=[question], extra_headers=headers)
            )
        except Exception:
            self._tell("request", "api_failed", started)
            raise
        self._check()
        choice = self._read(decision, candidates)
        self._tell("request", "completed", started, usage=decision.usage)
        self._check()
        return choice

    def _read(self, decision: Any, candidates: Sequence[_Candidate]) -> Optional[_Candidate]:
        try:
            decision = type(decision).model_validate(as_json(decision))
        except ValueError:
            raise self.stop("invalid_answer") from None
        names = [answer.name for answer in decision.answers]
        if names != ["next_action"]:
            raise self.stop("invalid_answer")
        self.decisions.append(decision)
        answer = decision.answers[0]
        if answer.type == "refusal":
            return None
        for candidate in candidates if answer.type == "choice" else ():
            if candidate.id == answer.choice:
                return candidate
        raise self.stop("invalid_answer")

    def _done(self, choice: _Candidate) -> Flow[None]:
        self._check()
        self.attempted.append(choice.id)
        started = monotonic()
        try:
            result = yield Execute(partial(invoke, choice.execute, cancelled=self._cancelled))
            if not self._runner._awaited and refuse_awaitable(result):
                raise self.stop("async_executor")
        except (Exception, asyncio.CancelledError):
            self._tell("action", "driver_failed", started, choice.id)
            raise
        self._tell("action", "completed", started, choice.id)
        self.completed.append(choice.id)
        self._check()

    def _result(self, status: Any) -> DecisionsRunResult:
        self._check()
        return {
            "status": status,
            "decisions": self.decisions,
            "attempted_candidate_ids": self.attempted,
            "completed_candidate_ids": self.completed,
        }

    def _tell(
        self, stage: Any, reason: Any, started: float, name: Optional[str] = None, usage: Any = None
    ) -> None:
        emit_tool_diagnostic(
            self._observer, "decisions", stage, reason, started, call_id=name, usage=usage
        )


def _is_part(part: Any) -> bool:
    if not isinstance(part, dict):
        return False
    if part.get("type") == "input_text":
        return isinstance(part.get("text"), str)
    details = (None, "low", "high", "auto", "original")
    image = part.get("type") == "input_image" and isinstance(part.get("image_url"), str)
    return image and part.get("detail") in details


def _candidate(offered: Any) -> Optional[_Candidate]:
    """What is offered, if it is all that it should be."""
    if not isinstance(offered, dict) or set(offered) - {"id", "description", "done", "execute"}:
        return None
    name, description = offered.get("id"), offered.get("description")
    done = offered.get("done", False)
    if not all(isinstance(text, str) and text.strip() for text in (name, description)):
        return None
    if type(done) is not bool or (done and "execute" in offered):
        return None
    if not done and not callable(offered.get("execute")):
        return None
    return _Candidate(str(name), str(description), done, offered.get("execute"))


class _Runner:
    """What both colours have."""

    _awaited = False

    def __init__(self, observe: Any, candidates: Any, verify: Any) -> None:
        self.observe = observe
        self.candidates = candidates
        self.verify = verify
        self._lifecycle = Lifecycle("Decisions runner")

    def close(self) -> CloseStatus:
        """Begin nothing anymore; what is under way goes on."""
        return self._lifecycle.close()


class DecisionsToolRunner(_Runner):
    """Has the API decide what your program does next, until it decides that it is done.

    `observe` tells what is the case, `candidates` what can be done in it (one of them being done),
    and `verify`, if there is one, whether a task that is said to be done really is.
    """

    def __init__(
        self,
        *,
        observe: Callable[[], DecisionObservation],
        candidates: Callable[[DecisionObservation], List[DecisionCandidate]],
        verify: Optional[Callable[[DecisionObservation], bool]] = None,
    ) -> None:
        super().__init__(observe, candidates, verify)

    def run(
        self,
        client: SeekGPT,
        params: DecisionsRunnerParams,
        *,
        max_steps: int = 20,
        cancelled: Optional[Callable[[], bool]] = None,
        on_diagnostic: Optional[ToolDiagnosticObserver] = None,
    ) -> DecisionsRunResult:
        """Decide and do.

        Args:
            max_steps: How often it may be decided, the last time included, at which nothing is
                done anymore.
            cancelled: Tells, between any two steps, whether to stop.
            on_diagnostic: Told of each step; see `seekgpt.lib.tool_diagnostics`.

        Raises:
            DecisionsToolRunnerError: the run stopped; `reason` says why.
            RuntimeError: the runner is closed, or busy.
        """
        with self._lifecycle:
            run = _Run(self, client, params, max_steps)
            return drive(run.perform(cancelled, on_diagnostic), None)


class AsyncDecisionsToolRunner(_Runner):
    """`DecisionsToolRunner` whose functions are awaited."""

    _awaited = True

    def __init__(
        self,
        *,
        observe: Callable[[], Awaitable[DecisionObservation]],
        candidates: Callable[[DecisionObservation], Awaitable[List[AsyncDecisionCandidate]]],
        verify: Optional[Callable[[DecisionObservation], Awaitable[bool]]] = None,
    ) -> None:
        super().__init__(observe, candidates, verify)

    async def run(
        self,
        client: AsyncSeekGPT,
        params: DecisionsRunnerParams,
        *,
        max_steps: int = 20,
        cancelled: Optional[Callable[[], bool]] = None,
        on_diagnostic: Optional[ToolDiagnosticObserver] = None,
    ) -> DecisionsRunResult:
        """What `DecisionsToolRunner.run` does."""
        with self._lifecycle:
            run = _Run(self, client, params, max_steps)
            return await adrive(run.perform(cancelled, on_diagnostic), None)


on_demand(__name__)
