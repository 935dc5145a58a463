import dataclasses
from typing import Any, Awaitable, Callable, Dict, Iterable, Mapping, Optional, Union
from ...._http.effects import Flow
from typing_extensions import Literal

ToolOutput = Union[str, Mapping[str, Any], Iterable[Mapping[str, object]], None]
ToolHandler = Callable[[Dict[str, Any]], Union[ToolOutput, Awaitable[ToolOutput]]]

@dataclasses.dataclass(frozen=True)
class AgentToolError:
    error: Exception
    tool_name: str
    session_id: str
    turn_id: str
    call_id: str
    stage: Literal["arguments", "execution", "output"]

ToolErrorHandler = Callable[[AgentToolError], Any]

class Tools:
    handlers: Dict[str, Any]
    def __init__(
        self,
        sessions: Any,
        handlers: Optional[Mapping[str, Any]],
        on_error: Optional[Callable[[AgentToolError], Any]] = None,
        **options: Any,
    ) -> None: ...
    def called(self, event: Any) -> Optional[Flow[None]]: ...

def without_key(options: Mapping[str, Any]) -> Dict[str, Any]: ...
