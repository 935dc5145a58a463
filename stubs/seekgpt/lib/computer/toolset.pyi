from typing import Any, Callable, Optional
from ..local_tools import Cancelled, CloseStatus
from ..tool_diagnostics import ToolDiagnosticObserver
from .drivers import AsyncComputerDriver, ComputerDriver
from typing import Awaitable
from ...client import AsyncSeekGPT, SeekGPT
from ...types.responses import Response, ResponseComputerToolCall
from ...types.responses.response_create_params import ResponseCreateParamsNonStreaming
from ...types.responses.response_input_param import ComputerCallOutput
from .calls import ComputerActionInput

def check(cancelled: Cancelled, response: Any = None) -> None: ...

class _Toolset:
    driver: Any
    _awaited: bool
    def __init__(self, driver: Any) -> None: ...
    def close(self) -> CloseStatus: ...

class ComputerToolset(_Toolset):
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
    ) -> Response: ...
    def execute(
        self,
        call: ResponseComputerToolCall,
        *,
        approve_safety_checks: Optional[Callable[[ResponseComputerToolCall], bool]] = None,
        before_action: Optional[Callable[[ComputerActionInput], bool]] = None,
        cancelled: Optional[Callable[[], bool]] = None,
        on_diagnostic: Optional[ToolDiagnosticObserver] = None,
    ) -> ComputerCallOutput: ...

class AsyncComputerToolset(_Toolset):
    driver: AsyncComputerDriver
    _awaited: bool
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
    ) -> Response: ...
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
    ) -> ComputerCallOutput: ...
