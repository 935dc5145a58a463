import asyncio
from typing import (
    Any,
    Awaitable,
    Callable,
    Dict,
    Iterable,
    List,
    Optional,
    Sequence,
    TypedDict,
    Union,
)
from typing_extensions import Literal
from ..types import DecisionInputImageParam, DecisionInputTextParam
from .local_tools import CloseStatus
from .tool_diagnostics import ToolDiagnosticObserver
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
DecisionObservation = Union[str, Iterable[Union[DecisionInputTextParam, DecisionInputImageParam]]]

class _Described(TypedDict):
    id: str
    description: str

class _Undone(_Described, total=False):
    done: Literal[False]

class DecisionActionCandidate(_Undone):
    execute: Callable[[], object]

class AsyncDecisionActionCandidate(_Undone):
    execute: Callable[[], Awaitable[object]]

class DecisionDoneCandidate(_Described):
    done: Literal[True]

DecisionCandidate = Union[DecisionActionCandidate, DecisionDoneCandidate]
AsyncDecisionCandidate = Union[AsyncDecisionActionCandidate, DecisionDoneCandidate]

class _Task(TypedDict):
    model: str
    input: str

class DecisionsRunnerParams(_Task, total=False):
    safety_identifier: Optional[str]

class DecisionsRunResult(TypedDict):
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
_SAID: Dict[str, str]

class _Stopped(BaseException):
    reason: _Reason
    def __init__(
        self,
        reason: _Reason,
        attempted: Sequence[str],
        completed: Sequence[str],
    ) -> None: ...
    def __reduce__(self) -> Any: ...

class DecisionsToolRunnerError(_Stopped, RuntimeError): ...
class DecisionsToolRunnerCancelledError(_Stopped, asyncio.CancelledError): ...

class _Runner:
    observe: Any
    candidates: Any
    verify: Any
    _awaited: bool
    def __init__(self, observe: Any, candidates: Any, verify: Any) -> None: ...
    def close(self) -> CloseStatus: ...

class DecisionsToolRunner(_Runner):
    def __init__(
        self,
        *,
        observe: Callable[[], DecisionObservation],
        candidates: Callable[[DecisionObservation], List[DecisionCandidate]],
        verify: Optional[Callable[[DecisionObservation], bool]] = None,
    ) -> None: ...
    def run(
        self,
        client: SeekGPT,
        params: DecisionsRunnerParams,
        *,
        max_steps: int = 20,
        cancelled: Optional[Callable[[], bool]] = None,
        on_diagnostic: Optional[ToolDiagnosticObserver] = None,
    ) -> DecisionsRunResult: ...

class AsyncDecisionsToolRunner(_Runner):
    _awaited: bool
    def __init__(
        self,
        *,
        observe: Callable[[], Awaitable[DecisionObservation]],
        candidates: Callable[[DecisionObservation], Awaitable[List[AsyncDecisionCandidate]]],
        verify: Optional[Callable[[DecisionObservation], Awaitable[bool]]] = None,
    ) -> None: ...
    async def run(
        self,
        client: AsyncSeekGPT,
        params: DecisionsRunnerParams,
        *,
        max_steps: int = 20,
        cancelled: Optional[Callable[[], bool]] = None,
        on_diagnostic: Optional[ToolDiagnosticObserver] = None,
    ) -> DecisionsRunResult: ...
