from typing import Any, Callable, Optional, TypedDict
from typing_extensions import Literal
from types import TracebackType
from typing import Type

Api = Literal["responses", "decisions", "browser", "computer"]
Stage = Literal[
    "run",
    "request",
    "arguments",
    "approval",
    "action",
    "output",
    "selection",
    "verification",
]
Reason = Literal[
    "started",
    "completed",
    "refused",
    "cancelled",
    "invalid_input",
    "invalid_output",
    "api_failed",
    "driver_failed",
    "policy_failed",
    "step_limit",
    "busy",
    "closed",
]

class ToolDiagnosticUsage(TypedDict):
    input_tokens: int
    output_tokens: int
    total_tokens: int

class ToolDiagnostic(TypedDict):
    api: Api
    stage: Stage
    reason: Reason
    call_id: Optional[str]
    member: Optional[str]
    duration_ms: float
    usage: Optional[ToolDiagnosticUsage]

ToolDiagnosticObserver = Callable[[ToolDiagnostic], None]

def emit_tool_diagnostic(
    observer: Optional[ToolDiagnosticObserver],
    api: Api,
    stage: Stage,
    reason: Reason,
    started: float,
    *,
    call_id: Optional[str] = None,
    member: Optional[str] = None,
    usage: Any = None,
) -> None: ...

class ToolStep:
    def __init__(
        self,
        told: Callable[[Stage, Reason, float, Optional[str]], None],
        cancelled: Callable[[], None],
        stage: Stage,
        member: Optional[str] = None,
        failure: Optional[Reason] = None,
    ) -> None: ...
    def __enter__(self) -> ToolStep: ...
    def refuse(self) -> None: ...
    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None: ...
